import { importsOf, resolveImport, type Source } from './sources';

/** An import of one file of the project by another. */
export interface FileImport {
  from: string;
  to: string;
  /** Only types, of which nothing is left when the program runs. */
  isTypeOnly: boolean;
}

/** The imports of these files that name one of the project's. */
export const importsWithin = (
  sources: readonly Source[],
  paths: ReadonlySet<string>,
): FileImport[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, isTypeOnly }) => {
      const to = resolveImport(source, specifier, paths);
      return to === undefined ? [] : [{ from: source.path, to, isTypeOnly }];
    }),
  );

/** Circles among imports, one line each: those that a walk along them meets, and one at least of any. */
export function circles(imports: readonly FileImport[]): string[] {
  const imported = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const targets = imported.get(from);
    if (targets) targets.push(to);
    else imported.set(from, [to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    way.push(path);
    for (const target of imported.get(path) ?? []) visit(target);
    way.pop();
    done.add(path);
  };
  for (const path of imported.keys()) visit(path);
  return found;
}
