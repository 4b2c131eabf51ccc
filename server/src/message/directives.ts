import type { Range } from './range';

const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

export type DirectiveKind = (typeof kinds)[number];

/** A comment that silences rules, e.g. `<!-- bsm-disable-line no-emoji -- printed on the mug -->`. */
export interface Directive extends Range {
  kind: DirectiveKind;
  /** The rules it names, with their places; none means every rule. */
  rules: (Range & { id: string })[];
  /** Set by the linter: the rules that it silenced somewhere. */
  silenced: Set<string>;
  /** Set by the linter: whether it enables what a comment before has disabled. */
  enables: boolean;
}

const directive = /^[~\s]*bsm-(disable(?:-line|-next-line|-file)?|enable)(?=[\s,]|$)/;

/**
 * Reads the directive in a comment, if it holds one.
 * @param content the comment without its delimiters
 * @param contentStart where the content begins in the file
 */
export function readDirective(
  comment: Range,
  content: string,
  contentStart: number,
): Directive | undefined {
  const match = directive.exec(content);
  if (!match) return undefined;
  const [opening, kind] = match;
  const rest = content.slice(opening.length);
  const reasonAt = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const list = reasonAt ? rest.slice(0, reasonAt.index) : rest;
  const rules = [...list.matchAll(/[^\s,~]+/g)].map(({ 0: id, index }) => {
    const start = contentStart + opening.length + index;
    return { id, start, end: start + id.length };
  });
  return {
    start: comment.start,
    end: comment.end,
    kind: kinds.find((known) => known === kind) ?? 'disable',
    rules,
    silenced: new Set(),
    enables: false,
  };
}
