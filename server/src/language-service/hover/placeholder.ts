import type { Message } from '../../message/message';
import { isAt } from '../../ranges/range';
import { placeholderMeanings } from '../../message/template/placeholder-meanings';
import { listedName, meaningOf } from '../../message/template/references';
import type { Hover } from './hover-text';

/** About the value that a tag prints. */
export function placeholderAt(message: Message, offset: number): Hover | undefined {
  const tag = message.tags.find((each) => isAt(each, offset));
  if (!tag) return undefined;
  const values = message.printedValues;
  const value =
    values.find((each) => each.tag === tag && isAt(each, offset)) ??
    values.find((each) => each.tag === tag);
  if (!value) return undefined;
  const listed = message.context.placeholders ?? {};
  const meaning = meaningOf(value, listed);
  const isListed = listedName(value, listed) !== undefined;
  const uses = values.filter(({ name }) => name === value.name).length;
  const said = [
    `**${value.path}**: ${meaning ? placeholderMeanings[meaning] : 'Its name does not tell what it stands for.'}`,
    isListed ? 'Listed in the configuration.' : meaning && 'Known by its words.',
    uses > 1 ? `Used ${uses} times in this file.` : undefined,
  ];
  const range = { start: value.start, end: value.end };
  return { range, text: said.filter((each) => each !== undefined).join(' ') };
}
