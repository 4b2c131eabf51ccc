import type { Range } from '../ranges/range';
import type { TemplateTag } from './template/tag';

const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

export type DirectiveKind = (typeof kinds)[number];

/** A comment that silences rules, e.g. `<!-- bsm-disable-line no-emoji -- printed on the mug -->`. */
export interface Directive extends Range {
  kind: DirectiveKind;
  /** The rules it names, with their places; none means every rule. */
  rules: (Range & { id: string })[];
}

/** What came of such a comment in a check. */
export interface DirectiveUse {
  directive: Directive;
  /** The rules that it silenced somewhere. */
  silenced: Set<string>;
  /** Whether it enables what a comment before has disabled. */
  enables: boolean;
}

/** What can be said of the comments once the rules have run. */
export interface DirectiveUses {
  uses: readonly DirectiveUse[];
  /** The ids that comments can name. */
  ruleIds: readonly string[];
}

const directive = /^[~\s]*bsm-(disable(?:-line|-next-line|-file)?|enable)(?=[\s,]|$)/;

/** The words that such comments begin with. */
export const directiveNames: readonly string[] = kinds.map((kind) => `bsm-${kind}`);

/**
 * The comments that silence rules, in order. Those without an end silence nothing: they would go on to
 * the end of the text.
 */
export function readDirectives(
  text: string,
  tags: readonly TemplateTag[],
  htmlComments: readonly Range[],
): Directive[] {
  const found = new Map<number, Directive>();
  const add = (comment: Range, opening: number, closing: number): void => {
    const start = comment.start + opening;
    const directive = readDirective(comment, text.slice(start, comment.end - closing), start);
    if (directive) found.set(comment.start, directive);
  };
  for (const tag of tags) {
    if (tag.kind !== 'comment' || !tag.closed) continue;
    const isLong = text.startsWith('{{!--', tag.start) || text.startsWith('{{~!--', tag.start);
    add(tag, tag.expressionStart - tag.start, (isLong ? 4 : 2) + (tag.stripsAfter ? 1 : 0));
  }
  for (const comment of htmlComments) {
    if (!text.startsWith('<!--', comment.start)) continue;
    const closing = /--!?>$/.exec(text.slice(comment.start, comment.end).slice(-4));
    if (closing) add(comment, 4, closing[0].length);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

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
  };
}
