import type { Declaration } from '../../message/css/declaration';
import { fontShorthand } from '../../message/css/longhands';
import { splitValue } from '../../message/css/value';
import type { Message } from '../../message/message';
import { isAt, type Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import { hasValue, withoutNothing } from '../../message/template/mask';

/** A part of a declaration's value that may be a length; the range is that of what is written. */
export interface WrittenLength extends Range {
  /** As written: `600`. */
  written: string;
  /** As CSS: `600px`. */
  value: string;
  /** The longhand properties that it is a value of. */
  properties: readonly string[];
  declaration: Declaration;
  reading: Reading;
}

/** What may be a length at the offset, in each reading that shows it. */
export function lengthsAt(message: Message, offset: number): WrittenLength[] {
  return message.readings.flatMap((reading) =>
    reading.styles.declarations
      .filter(({ origin, valueRange }) => origin !== 'element' && isAt(valueRange, offset))
      .flatMap((declaration) => partAt(declaration, reading, offset) ?? []),
  );
}

function partAt(
  declaration: Declaration,
  reading: Reading,
  offset: number,
): WrittenLength | undefined {
  const { start, end } = declaration.valueRange;
  const masked = reading.masked.slice(start, end);
  if (declaration.origin === 'attribute') {
    const properties = declaration.longhands.map(({ property }) => property);
    const { value } = declaration;
    const written = withoutNothing(masked);
    return hasValue(written)
      ? undefined
      : { start, end, written, value, properties, declaration, reading };
  }
  const parts = splitValue(masked).filter(({ text }) => text !== ',');
  const index = parts.findIndex((part) =>
    isAt({ start: start + part.start, end: start + part.end }, offset),
  );
  const part = parts[index];
  if (!part || hasValue(part.text)) return undefined;
  return {
    start: start + part.start,
    end: start + part.end,
    written: withoutNothing(part.text),
    value: part.text,
    properties: propertiesOf(declaration, part.text, index, parts.length),
    declaration,
    reading,
  };
}

const sides = ['top', 'right', 'bottom', 'left'] as const;
/** Which sides each part of a box shorthand stands for, by the number of parts. */
const sidesOfPart: readonly (readonly (readonly number[])[])[] = [
  [],
  [[0, 1, 2, 3]],
  [
    [0, 2],
    [1, 3],
  ],
  [[0], [1, 3], [2]],
  [[0], [1], [2], [3]],
];

/** The longhand properties that one part of the value sets. */
function propertiesOf(
  { property, value, longhands }: Declaration,
  part: string,
  index: number,
  count: number,
): string[] {
  if (property === 'margin' || property === 'padding')
    return (sidesOfPart[count]?.[index] ?? []).map((side) => `${property}-${sides[side] ?? ''}`);
  if (property === 'font') return fontShorthand(value)?.size.text === part ? ['font-size'] : [];
  const names = longhands.map((longhand) => longhand.property);
  return names.length === count ? names.slice(index, index + 1) : names;
}
