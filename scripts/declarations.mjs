/** The types of a program’s exports, in one file that needs no other. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const compilerOptions = { target: ts.ScriptTarget.ES2022, strict: true, stripInternal: true };

/**
 * Collects what the exports of a module are declared as, and whatever those declarations name.
 * Throws where one is not written out, comes from a package, or shares its name with another.
 * @param entry the module’s path
 * @returns the text of a declaration file
 */
export function declarationsOf(entry) {
  const modules = new Map();
  const moduleAt = (path) => {
    if (!modules.has(path)) modules.set(path, readModule(path));
    return modules.get(path);
  };
  const taken = new Map();
  const exported = new Set(exportedNames(entry, moduleAt));
  const take = (path, name) => {
    const place = definition(path, name, moduleAt);
    if (!place) throw new Error(`${path} has no "${name}"`);
    const other = taken.get(place.name);
    if (other && other.path !== place.path)
      throw new Error(`"${place.name}" is declared in both ${other.path} and ${place.path}`);
    if (other) return;
    const { declared, imported, untyped } = moduleAt(place.path);
    if (untyped.has(place.name))
      throw new Error(`${place.path}: the type of "${place.name}" has to be written out`);
    const statement = declared.get(place.name);
    taken.set(place.name, { path: place.path, text: withoutModifiers(statement) });
    for (const each of namesIn(statement))
      if (declared.has(each) || imported.has(each)) take(place.path, each);
  };
  for (const name of exported) take(entry, name);
  const parts = [...taken].map(([name, { text }]) => withModifiers(text, exported.has(name)));
  return `${parts.join('\n')}\nexport {};\n`;
}

/** What a module declares, imports and hands on. */
function readModule(path) {
  const source = readFileSync(path, 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    compilerOptions,
    fileName: path,
    reportDiagnostics: true,
  });
  const declared = new Map();
  const imported = new Map();
  const handedOn = new Map();
  const stars = [];
  for (const statement of parse(path, outputText).statements) {
    const from = statement.moduleSpecifier && resolved(path, statement.moduleSpecifier.text);
    if (ts.isImportDeclaration(statement))
      addNames(imported, statement.importClause?.namedBindings, from);
    else if (!ts.isExportDeclaration(statement))
      for (const name of namesOf(statement)) declared.set(name, statement);
    else if (statement.exportClause) addNames(handedOn, statement.exportClause, from);
    else stars.push(from);
  }
  return { declared, imported, handedOn, stars, untyped: untypedNames(path, source, diagnostics) };
}

const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** The file that an import names; the import itself where it is a package’s. */
function resolved(path, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  const base = join(dirname(path), specifier);
  return [`${base}.ts`, join(base, 'index.ts')].find((each) => existsSync(each)) ?? base;
}

function addNames(target, clause, path) {
  for (const { name, propertyName = name } of clause?.elements ?? [])
    target.set(name.text, { path, name: propertyName.text });
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.text);
  return statement.name ? [statement.name.text] : [];
}

/** The names whose types only a look into other files would tell. */
function untypedNames(path, source, diagnostics) {
  const { statements } = parse(path, source);
  return new Set(
    diagnostics.flatMap(({ start = 0 }) =>
      statements.filter(({ pos, end }) => pos <= start && start < end).flatMap(namesOf),
    ),
  );
}

function exportedNames(path, moduleAt) {
  const { declared, handedOn, stars } = moduleAt(path);
  const own = [...declared].filter(([, { modifiers = [] }]) =>
    modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return [
    ...own.map(([name]) => name),
    ...handedOn.keys(),
    ...stars.flatMap((each) => exportedNames(each, moduleAt)),
  ];
}

/** Where a name that a module uses or exports is declared. */
function definition(path, name, moduleAt) {
  if (!existsSync(path)) throw new Error(`"${name}" comes from the package ${path}`);
  const { declared, imported, handedOn, stars } = moduleAt(path);
  if (declared.has(name)) return { path, name };
  const next = imported.get(name) ?? handedOn.get(name);
  if (next) return definition(next.path, next.name, moduleAt);
  for (const star of stars) {
    const found = definition(star, name, moduleAt);
    if (found) return found;
  }
  return undefined;
}

/** The names of types and values that a declaration refers to. */
function namesIn(statement) {
  const names = new Set();
  const visit = (node) => {
    let name;
    if (ts.isTypeReferenceNode(node)) name = node.typeName;
    else if (ts.isExpressionWithTypeArguments(node)) name = node.expression;
    else if (ts.isTypeQueryNode(node)) name = node.exprName;
    while (name && !ts.isIdentifier(name)) name = name.left ?? name.expression;
    if (name) names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

/** The declaration with the comment before it, but for that on the file. */
function withoutModifiers(statement) {
  const source = statement.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(source, statement.pos) ?? [];
  const comment = comments.at(-1);
  const text = statement.getText().replace(/^(?:export |declare )+/, '');
  return { comment: comment ? `${source.slice(comment.pos, comment.end)}\n` : '', text };
}

function withModifiers({ comment, text }, isExported) {
  const isType = /^(?:interface|type)\b/.test(text);
  return `${comment}${isExported ? 'export ' : ''}${isType ? '' : 'declare '}${text}`;
}
