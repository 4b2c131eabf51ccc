import type { Declaration } from '../css/declaration';
import type { Reading } from '../reading';
import { paintElements } from './painting';
import { leastContrast, lowContrastTexts, type ContrastedText } from './text-contrast';

/** A colour that is needed can make another one needed; where there is no end to it, all are. */
const mostRounds = 5;

/**
 * Where those of the declarations begin that cannot go, since text would be hard to read without them
 * on the ground that the message gives it: on dark, the usual black.
 */
export function neededColors(
  readings: readonly Reading[],
  declarations: readonly Declaration[],
): ReadonlySet<number> {
  const needed = new Set<number>();
  for (let round = 0; round < mostRounds; round++) {
    const removed = new Set(declarations.filter(({ start }) => !needed.has(start)));
    const missed = removed.size > 0 ? readings.flatMap((each) => missedIn(each, removed)) : [];
    if (missed.length === 0) return needed;
    for (const { start } of missed) needed.add(start);
  }
  return new Set(declarations.map(({ start }) => start));
}

/** Those of the removed declarations that coloured what is hard to read without them. */
function missedIn(reading: Reading, removed: ReadonlySet<Declaration>): Declaration[] {
  const { ofText, ofLargeText } = leastContrast;
  return lowContrastTexts(reading, Math.max(ofText, ofLargeText), removed).flatMap((text) => {
    if (text.contrast >= (text.isLarge ? ofLargeText : ofText)) return [];
    const from = colorOf(reading, text);
    return from && removed.has(from) ? [from] : [];
  });
}

/** What gives the text its colour as the message is. */
function colorOf(
  reading: Reading,
  { parent, environment }: ContrastedText,
): Declaration | undefined {
  const { byElement } = reading.facts.about(environment, paintElements);
  return parent && byElement[parent.index]?.colorFrom;
}
