import type { Message } from '../../message/message';
import { isAt, type Range } from '../../ranges/range';
import { placeholderMeanings } from '../../message/template/placeholder-meanings';
import { listedName, meaningOf, type ValueNames } from '../../message/template/references';
import { placeholderPlaces, type PlaceholderPlace } from '../placeholder-places';
import type { Hover } from './hover-text';

/** About the value that a tag prints, or that a block, a helper or a partial is given. */
export function placeholderAt(message: Message, offset: number): Hover | undefined {
  const listed = message.context.placeholders ?? {};
  const places = placeholderPlaces(message.text, listed);
  const value = printedAt(message, offset) ?? givenAt(places, offset);
  if (!value) return undefined;
  const meaning = meaningOf(value, listed);
  const isListed = listedName(value, listed) !== undefined;
  const uses = usesOf(message, places, value.name);
  const said = [
    `**${value.path}**: ${meaning ? placeholderMeanings[meaning] : 'Its name does not tell what it stands for.'}`,
    isListed ? 'Listed in the configuration.' : meaning && 'Known by its words.',
    uses > 1 ? `Used ${uses} times in this file.` : undefined,
  ];
  const range = { start: value.start, end: value.end };
  return { range, text: said.filter((each) => each !== undefined).join(' ') };
}

type Value = ValueNames & Range;

function printedAt({ tags, printedValues }: Message, offset: number): Value | undefined {
  const tag = tags.find((each) => isAt(each, offset));
  const values = tag ? printedValues.filter((each) => each.tag === tag) : [];
  return values.find((each) => isAt(each, offset)) ?? values[0];
}

function givenAt(places: readonly PlaceholderPlace[], offset: number): Value | undefined {
  const place = places.find((each) => isAt(each, offset));
  return !place || place.name.startsWith('@') ? undefined : { ...place, path: place.name };
}

/** What is printed goes by its name from the root of the data, all else by the name that is written. */
function usesOf(
  { printedValues }: Message,
  places: readonly PlaceholderPlace[],
  name: string,
): number {
  const printed = new Set(printedValues.map(({ end }) => end));
  const given = places.filter(({ end }) => !printed.has(end));
  return [...printedValues, ...given].filter((each) => each.name === name).length;
}
