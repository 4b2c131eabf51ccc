import type { Range } from '../../ranges/range';
import type { Message } from '../../message/message';
import { isOneOf } from '../../message/words/word-list';
import type { Paragraph, PlacedParagraph } from '../../wording/paragraphs';
import type { Statement } from '../../wording/statement';
import { wordingOf } from '../../wording/wording';
import {
  buttonNouns,
  clicking,
  colors,
  japanesePhrase,
  markings,
  otherColors,
  productWork,
  textNouns,
  wishes,
} from './color-words';

/** How many words a marking may stand from its colour. */
const reachOfMarking = 3;

/** Words between a text and its colour: `the text in red`. */
const between = new Set(
  'in im en em i na w het rosso ile di de a colore color farbe couleur kolor'.split(' '),
);

/** Where the message tells the buyer which text it means by its colour alone. */
export function sensesByColor(message: Message): Range[] {
  const found: Range[] = [];
  for (const { place, paragraphs, statements, text, range } of wordingOf(message)) {
    if (place !== 'body' || !paragraphs.some(namesColor)) continue;
    const japanese = japanesePhrase.exec(text);
    if (japanese) found.push(range(japanese.index, japanese.index + japanese[0].length));
    for (const statement of statements) {
      const phrase = colorPhrase(statement);
      if (phrase) found.push(range(phrase.start, phrase.end));
    }
  }
  return found;
}

const namesColor = ({ paragraph }: PlacedParagraph): boolean => paragraph.facts.get(holdsColor);

/** Most paragraphs name no colour, and this is found out once. */
const holdsColor = ({ text, sentences }: Paragraph): boolean =>
  japanesePhrase.test(text) ||
  sentences.some(({ words }) => words.some((word) => colors.has(word.text)));

function colorPhrase(statement: Statement): Range | undefined {
  const { words } = statement;
  const at = words.findIndex(({ text }) => colors.has(text));
  if (at < 0) return undefined;
  // Two colours are a choice between them, and some work is done in colour.
  if (words.some(({ text }, index) => index !== at && isColor(text))) return undefined;
  if (words.some(({ text }) => isOneOf(productWork, text))) return undefined;
  if (asksForColor(statement)) return undefined;
  const other = textBeside(words, at) ?? markingNear(words, at);
  if (other === undefined) return undefined;
  return statement.placeOf(Math.min(at, other), Math.max(at, other));
}

const isColor = (word: string): boolean => colors.has(word) || isOneOf(otherColors, word);

/** `Do you want the text in red?` asks for the colour; `Could you read the text in red?` does not. */
const asksForColor = (statement: Statement): boolean =>
  statement.isQuestion &&
  (!statement.says('ask') || statement.words.some(({ text }) => isOneOf(wishes, text)));

type Words = Statement['words'];

/** The place of the noun that the colour belongs to. */
function textBeside(words: Words, at: number): number | undefined {
  const canClick = words.some(({ text }) => isOneOf(clicking, text));
  const isNoun = (index: number): boolean =>
    isOneOf(textNouns, words[index]?.text) ||
    (canClick && isOneOf(buttonNouns, words[index]?.text));
  if (isNoun(at + 1)) return at + 1;
  if (isNoun(at - 1)) return at - 1;
  for (
    let index = at - 1;
    index >= at - reachOfMarking && between.has(words[index]?.text ?? '');
    index--
  )
    if (isNoun(index - 1)) return index - 1;
  return undefined;
}

/** The place of what marks a text; other things can be marked as well. */
function markingNear(words: Words, at: number): number | undefined {
  if (!words.some(({ text }) => isOneOf(textNouns, text))) return undefined;
  for (let distance = 1; distance <= reachOfMarking; distance++)
    for (const index of [at - distance, at + distance])
      if (isOneOf(markings, words[index]?.text)) return index;
  return undefined;
}
