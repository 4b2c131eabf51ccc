import type { BuiltInBlock } from '../../message/template/tag';
import { blockTags } from '../block-tags';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';
import { missingClose } from './placeholder-items';

const blockHelpers: Readonly<Record<BuiltInBlock, string>> = {
  if: 'What is shown only if a value is there.',
  unless: 'What is shown only if a value is missing.',
  each: 'What is shown for each item of a list.',
  with: 'What is shown with the parts of a value.',
};

/** The helpers that can open a block. */
export function blocks(cursor: Cursor, written: string): Completion[] {
  const range = cursor.word(written, /\w/);
  const close = missingClose(cursor, range, '}}');
  return Object.entries(blockHelpers).map(([helper, documentation]) => ({
    label: helper,
    kind: 'keyword',
    range,
    text: `${helper} ${close}`,
    snippet: close === '' ? `${helper} $0` : `${helper} \${1:name}\\}\\}$0{{/${helper}\\}\\}`,
    documentation,
  }));
}

/** The end of the block that is open. */
export function blockEnds(cursor: Cursor, written: string | undefined): Completion[] {
  const open = openBlock(cursor);
  if (open === undefined || written === undefined) return [];
  const range = cursor.word(written, /\w/);
  const close = missingClose(cursor, range, '}}');
  return [{ label: open, kind: 'keyword', range, text: open + close, detail: 'ends the block' }];
}

/** The helper of the innermost block that is open at the cursor. */
export const openBlock = ({ text, offset }: Cursor): string | undefined =>
  blockTags(text.slice(0, offset)).findLast(({ open, close }) => !open.translatedFrom && !close)
    ?.open.name;
