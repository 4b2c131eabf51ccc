import { CodeActionKind } from 'vscode-languageserver';

/** The one action that applies every safe fix: two of them would both run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bsm`;

export const offeredKinds = [CodeActionKind.QuickFix, fixAllKind];

/** Whether the client wants actions of a kind: `source.fixAll` stands for `source.fixAll.bsm` too. */
export function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`));
}
