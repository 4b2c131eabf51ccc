import { noDeclarations } from '../css/cascade';
import { contrast, type Color } from '../css/color';
import { colorProperties } from '../css/color-properties';
import type { Declaration } from '../css/declaration';
import type { Reading } from '../reading';
import { colorOf } from './painting';
import { usualGrounds, usualTextColors } from './usual-colors';

/** Messages with more pairs of colours are painted. */
const mostPairs = 100;

/**
 * Whether each colour that text can have in the message stands out from each that can be behind it:
 * then it does not matter what lies on what.
 * @param leftOut declarations that are taken for not there
 */
export function areLegible(reading: Reading, least: number, leftOut = noDeclarations): boolean {
  const declarations = reading.styles.declarations.filter(
    (declaration) => colorProperties.has(declaration.property) && !leftOut.has(declaration),
  );
  if (declarations.length === 0) return true;
  const colors = readColors(declarations);
  if (!colors || colors.texts.size * colors.grounds.size > mostPairs) return false;
  for (const text of colors.texts)
    for (const ground of colors.grounds) if (contrast(text, ground) < least) return false;
  return true;
}

interface MessageColors {
  texts: Set<Color>;
  grounds: Set<Color>;
}

/** The colours that are declared, as far as known; nothing where some let others shine through. */
function readColors(declarations: readonly Declaration[]): MessageColors | undefined {
  const colors = { texts: new Set(usualTextColors), grounds: new Set(usualGrounds) };
  for (const declaration of declarations) {
    // `<body link>` colours other elements than its own.
    if (declaration.property === 'opacity' || declaration.attribute?.name === 'link')
      return undefined;
    for (const { property, value, keyword } of declaration.longhands) {
      const isGround = property === 'background-color';
      if (isGround && keyword === 'currentcolor') return undefined;
      const color = property === 'background-image' ? undefined : colorOf(value, declaration);
      if (!color || color.a === 0) continue;
      if (color.a < 1) return undefined;
      (isGround ? colors.grounds : colors.texts).add(color);
    }
  }
  return colors;
}
