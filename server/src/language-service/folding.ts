import { locateHeader } from '../message/header/locate';
import type { Range } from '../ranges/range';
import { readBlocks, type Block } from '../message/template/blocks';
import { scanTemplate } from '../message/template/scan';

/** A stretch that an editor can hide, all but its first line. */
export interface Fold extends Range {
  isComment: boolean;
}

/** The header, the branches of blocks, and comments of several lines. */
export function foldsOf(text: string): Fold[] {
  const tags = scanTemplate(text);
  const header = locateHeader(text);
  const comments = tags
    .filter(({ kind, start }) => kind === 'comment' && start !== header?.start)
    .map(({ start, end }) => ({ start, end, isComment: true }));
  return [
    ...(header ? [{ start: header.start, end: header.end, isComment: true }] : []),
    ...readBlocks(tags, text.length).blocks.flatMap(blockFolds),
    ...comments,
  ].filter(({ start, end }) => text.slice(start, end).includes('\n'));
}

/** A block folds up to where its other branch or its end begins. */
function blockFolds({ start, end, branches }: Block): Fold[] {
  const [first, second] = branches;
  const inner = branches.flatMap(({ blocks }) => blocks.flatMap(blockFolds));
  if (!first || !second) return [{ start, end: first?.end ?? end, isComment: false }, ...inner];
  return [
    { start, end: first.end, isComment: false },
    { start: first.end, end: second.end, isComment: false },
    ...inner,
  ];
}
