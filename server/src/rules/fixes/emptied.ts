import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import { rangeHolding } from '../../ranges/sorted-offsets';
import type { Block } from '../../message/template/blocks';
import { builtInBlocks, printsValue } from '../../message/template/tag';

/** Elements that go once they are empty. */
const removablePhrases = new Set('a b big em font i small span strong u'.split(' '));
export const removableBlocks = new Set('center div h1 h2 h3 h4 h5 h6 li ol p ul'.split(' '));
/** A start tag at the end of a text; nothing refers to its element. */
const startTag = /<([a-z][a-z\d]*)(?:\s(?:(?!\b(?:id|name)\s{0,9}=)[^<>])*)?>$/i;
const endTag = /^<\/([a-z][a-z\d]*)\s{0,9}>/i;
/** As much of the source is looked at before and behind. */
export const mostLooked = 500;

/** What becomes of a block of the template that is left empty: only what people confirm may take it along. */
export type EmptiedBlock = 'keep' | 'remove';

/** The range with what it leaves empty, unless template tags would go for nothing else. */
export function emptiedBy(message: Message, range: Range, emptiedBlock: EmptiedBlock): Range {
  const withAll = withElements(message, range);
  const isDearer = message.hasTemplateTag(withAll) && !message.hasTemplateTag(range);
  const whole = isDearer ? range : withAll;
  const block = emptiedBlock === 'remove' && blockAround(message, whole);
  return block ? emptiedBy(message, block, emptiedBlock) : whole;
}

/** The range with the elements that hold nothing else, and can go with it. */
export function withElements(message: Message, { start, end }: Range): Range {
  if (message.isPlainText) return { start, end };
  let range = { start, end };
  for (let next = elementAround(message, range); next; next = elementAround(message, range))
    range = next;
  return range;
}

/** The element that holds nothing but the range. */
function elementAround(message: Message, { start, end }: Range): Range | undefined {
  const { text } = message;
  const before = text.slice(Math.max(0, start - mostLooked), start).trimEnd();
  const behind = text.slice(end, end + mostLooked);
  const next = behind.trimStart();
  const opening = startTag.exec(before);
  const closing = endTag.exec(next);
  if (!opening || !closing) return undefined;
  const name = opening[1]?.toLowerCase() ?? '';
  if (!removablePhrases.has(name) && !removableBlocks.has(name)) return undefined;
  if (closing[1]?.toLowerCase() !== name) return undefined;
  const from = Math.max(0, start - mostLooked) + opening.index;
  const to = end + behind.length - next.length + closing[0].length;
  const tags = message.tagsIn({ start: from, end: from + opening[0].length });
  return tags.every(printsValue) ? { start: from, end: to } : undefined;
}

/** The block of the template that holds nothing but the range, whatever its condition is. */
function blockAround(message: Message, range: Range): Range | undefined {
  const block = innermostBlock(message.blocks, range);
  const [branch, ...others] = block?.branches ?? [];
  // Other blocks may yield something even where they hold nothing.
  if (!block || !branch || others.length > 0 || !builtInBlocks.has(block.open.name))
    return undefined;
  const [closing] = message.tagsIn({ start: branch.end, end: block.end });
  if (closing?.kind !== 'block-close' || closing.name !== block.open.name) return undefined;
  // Where tags drop white space, the text around would look otherwise without them.
  const strips = [block.open, closing].some((tag) => tag.stripsBefore || tag.stripsAfter);
  const isEmptied =
    isBlank(message, branch.start, range.start) && isBlank(message, range.end, branch.end);
  return isEmptied && !strips ? { start: block.start, end: block.end } : undefined;
}

function innermostBlock(blocks: readonly Block[], range: Range): Block | undefined {
  const block = rangeHolding(blocks, range);
  const branch = block?.branches.find((each) => contains(each, range));
  return branch && (innermostBlock(branch.blocks, range) ?? block);
}

const isBlank = ({ text }: Message, start: number, end: number): boolean =>
  end - start <= mostLooked && text.slice(start, end).trim() === '';
