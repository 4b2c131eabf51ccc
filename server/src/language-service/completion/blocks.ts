import type { BuiltInBlock } from '../../message/template/tag';
import { blockTags } from '../block-tags';
import type { Completion } from './completion-item';
import { missingClose } from './placeholder-items';
import { wordRange } from './written';

const blockHelpers: Readonly<Record<BuiltInBlock, string>> = {
  if: 'What is shown only if a value is there.',
  unless: 'What is shown only if a value is missing.',
  each: 'What is shown for each item of a list.',
  with: 'What is shown with the parts of a value.',
};

/** The helpers that can open a block. */
export function blocks(text: string, offset: number, written: string): Completion[] {
  const range = wordRange(text, offset, written, /\w/);
  const close = missingClose(text, range, '}}');
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
export function blockEnds(text: string, offset: number, written: string | undefined): Completion[] {
  const open = openBlock(text.slice(0, offset));
  if (open === undefined || written === undefined) return [];
  const range = wordRange(text, offset, written, /\w/);
  const close = missingClose(text, range, '}}');
  return [{ label: open, kind: 'keyword', range, text: open + close, detail: 'ends the block' }];
}

/** The helper of the innermost block that is open at the end of the text. */
export const openBlock = (before: string): string | undefined =>
  blockTags(before).findLast(({ close }) => !close)?.open.name;
