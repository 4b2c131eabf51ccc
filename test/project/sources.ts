import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extensions = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']);
const notSources = new Set(['node_modules', 'dist']);

/** A source file of the project; its path is relative to the project's folder, with slashes. */
export interface Source {
  path: string;
  syntax: typescript.SourceFile;
}

/** Every source file below the given folders of the project, parsed. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) => sourcePaths(folder)).map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const syntax = typescript.createSourceFile(path, text, typescript.ScriptTarget.Latest, true);
  return { path, syntax };
}

function sourcePaths(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => notSources.has(part)))
    .sort();
}

/** Calls `visit` for every node of the file's syntax, outermost first. */
export function forEachNode(syntax: typescript.Node, visit: (node: typescript.Node) => void): void {
  visit(syntax);
  typescript.forEachChild(syntax, (child) => forEachNode(child, visit));
}

/** `path:line`, where an editor or a terminal jumps to. */
export function placeOf({ path, syntax }: Source, node: typescript.Node): string {
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`;
}

/** What a file asks another module for. */
export interface Import {
  /** As written: `../range`, `node:fs`. */
  specifier: string;
  /** Only types, of which nothing is left when the program runs. */
  isTypeOnly: boolean;
  place: string;
}

/** The imports of a file: `import`, `export … from`, `import()` and `require()`. */
export function importsOf(source: Source): Import[] {
  const imports: Import[] = [];
  forEachNode(source.syntax, (node) => {
    const specifier = specifierOf(node);
    if (!specifier || !typescript.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    imports.push({ specifier: text, isTypeOnly: isTypeOnly(node), place: placeOf(source, node) });
  });
  return imports;
}

function specifierOf(node: typescript.Node): typescript.Node | undefined {
  if (typescript.isImportDeclaration(node) || typescript.isExportDeclaration(node))
    return node.moduleSpecifier;
  if (typescript.isExternalModuleReference(node)) return node.expression;
  if (typescript.isImportTypeNode(node))
    return typescript.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!typescript.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === typescript.SyntaxKind.ImportKeyword;
  const isRequire = typescript.isIdentifier(expression) && expression.text === 'require';
  return isImport || isRequire ? node.arguments[0] : undefined;
}

function isTypeOnly(node: typescript.Node): boolean {
  if (typescript.isImportTypeNode(node)) return true;
  if (typescript.isExportDeclaration(node)) return node.isTypeOnly;
  if (!typescript.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause } = node;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !typescript.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
}

/** The project's file that a relative import names; nothing for packages. */
export function resolveImport(
  from: Source,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from.path), specifier);
  return [base, `${base}.ts`, `${base}.mts`, `${base}/index.ts`, `${base}.d.ts`].find((path) =>
    paths.has(path),
  );
}
