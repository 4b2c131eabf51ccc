import { listedMeaning } from '../../message/template/meaning';
import { placeholderMeanings } from '../../message/template/placeholder-meanings';
import { placeholderDialects, type PlaceholderDialect } from '../../message/template/dialects';
import type { BuiltInBlock } from '../../message/template/tag';
import { blockTags } from '../block-tags';
import { placeholderNames } from '../placeholder-places';
import type { CompletionContext, Completion } from './completion-item';
import { lineBefore, wordRange } from './written';

/** The dialects whose opening is no prose. */
const dialects = placeholderDialects.filter(({ isAmbiguous }) => !isAmbiguous);

const blockHelpers: Readonly<Record<BuiltInBlock, string>> = {
  if: 'What is shown only if a value is there.',
  unless: 'What is shown only if a value is missing.',
  each: 'What is shown for each item of a list.',
  with: 'What is shown with the parts of a value.',
};

/** Placeholders in the dialect that has just been opened; blocks and partials of Handlebars. */
export function placeholderCompletions(
  text: string,
  offset: number,
  context: CompletionContext,
): Completion[] | undefined {
  const line = lineBefore(text, offset);
  const partial = /\{\{~?>\s{0,9}([\w./-]{0,80})$/.exec(line)?.[1];
  if (partial !== undefined) return partials(text, offset, partial, context);
  const block = /\{\{~?([#/])([\w.]{0,80})$/.exec(line);
  if (block) return blocks(text, offset, block[1] === '/', block[2] ?? '');
  let wordStart = line.length;
  while (/[$\w.-]/.test(line.charAt(wordStart - 1))) wordStart--;
  const dialect = openedBy(line.slice(0, wordStart));
  return dialect && names(text, offset, line.slice(wordStart), dialect, context);
}

/** Behind an opening may stand blanks, but for one that may as well be a closing. */
function openedBy(before: string): PlaceholderDialect | undefined {
  const withoutBlanks = before.trimEnd();
  return dialects.find(({ open, close }) =>
    (open === close ? before : withoutBlanks).endsWith(open),
  );
}

function names(
  text: string,
  offset: number,
  written: string,
  { close, takes }: PlaceholderDialect,
  { placeholders = {}, otherPlaceholders }: CompletionContext,
): Completion[] {
  const range = wordRange(text, offset, written, /[\w.-]/);
  const isClosed = text.startsWith(close, range.end) || text.startsWith(` ${close}`, range.end);
  const own = placeholderNames(text, placeholders, range);
  const all = new Set([...Object.keys(placeholders), ...own, ...(otherPlaceholders?.() ?? [])]);
  const found = [...all]
    .filter((name) => takes.test(name))
    .map((name): Completion => {
      const meaning = listedMeaning(name, placeholders);
      return {
        label: name,
        kind: 'placeholder',
        range,
        text: isClosed ? name : name + close,
        ...(meaning && { detail: placeholderMeanings[meaning] }),
      };
    });
  const block = close === '}}' ? openBlock(text.slice(0, offset)) : undefined;
  if (block === undefined) return found;
  const orElse = {
    label: 'else',
    kind: 'keyword',
    range,
    text: isClosed ? 'else' : 'else}}',
  } as const;
  return [...found, { ...orElse, detail: `the other branch of ${block}` }];
}

function blocks(text: string, offset: number, isEnd: boolean, written: string): Completion[] {
  const range = wordRange(text, offset, written, /\w/);
  const close = text.startsWith('}}', range.end) ? '' : '}}';
  if (isEnd) {
    const open = openBlock(text.slice(0, offset));
    if (open === undefined) return [];
    return [{ label: open, kind: 'keyword', range, text: open + close, detail: 'ends the block' }];
  }
  return Object.entries(blockHelpers).map(([helper, documentation]) => ({
    label: helper,
    kind: 'keyword',
    range,
    text: `${helper} ${close}`,
    snippet: close === '' ? `${helper} $0` : `${helper} \${1:name}\\}\\}$0{{/${helper}\\}\\}`,
    documentation,
  }));
}

/** The helper of the innermost block that is open at the end of the text. */
const openBlock = (before: string): string | undefined =>
  blockTags(before).findLast(({ close }) => !close)?.open.name;

function partials(
  text: string,
  offset: number,
  written: string,
  { partialNames }: CompletionContext,
): Completion[] {
  const range = wordRange(text, offset, written, /[\w./-]/);
  const close = /^\s*\}\}/.test(text.slice(range.end, range.end + 9)) ? '' : '}}';
  return [...new Set(partialNames?.() ?? [])]
    .sort()
    .map((name) => ({ label: name, kind: 'file', range, text: name + close }));
}
