import { readableTexts, type ReadableText } from '../message/visible-text/readable-texts';
import { Facts } from '../memory/facts';
import { literalHolding } from '../message/visible-text/literal-ranges';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { valueFiller } from '../message/template/mask';
import { mainLanguage } from './text-language/main-language';
import { readParagraphs, type PlacedParagraph } from './paragraphs';
import { Statement } from './statement';
import {
  lettersOf,
  voteOnParts,
  type LanguageVote,
  type Letters,
  type WordVotes,
} from './text-language/text-language';
import { wordingLanguages } from './language-data/wording-languages';

/** A text that reaches the buyer, and what its sentences say. */
export interface SpokenText {
  place: ReadableText['place'];
  paragraphs: readonly PlacedParagraph[];
  statements: readonly Statement[];
  /** The language that most of it is written in; missing where nothing tells. */
  language: string | undefined;
  text: string;
  /** The bodies of the message that it belongs to, one for each path. */
  bodies: readonly SpokenText[];
  /** What others read from the text. */
  facts: Facts<SpokenText>;
  /** What stands for itself around a range of the text, as a range of the file: a title, or what the buyer has chosen. */
  literalHolding(start: number, end: number): Range | undefined;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
}

/** What the message says: its subject, its body on every path, and the texts of its images. */
export function wordingOf(message: Message): readonly SpokenText[] {
  return message.facts.get(readWording);
}

/** What the body says, on the first of its paths. */
export const bodyOf = (message: Message): SpokenText | undefined =>
  wordingOf(message).find(({ place }) => place === 'body');

function readWording(message: Message): SpokenText[] {
  const texts = readableTexts(message)
    .filter(({ place }) => place !== 'style')
    .map((readable) => ({ readable, paragraphs: paragraphsOf(message, readable) }));
  const bodies = texts.filter(({ readable }) => readable.place === 'body');
  const main = languageRead(message, voteOn(bodies.length > 0 ? bodies : texts));
  const bodiesRead: SpokenText[] = [];
  const spoken = texts.map(({ readable, paragraphs }) =>
    withFacts({
      place: readable.place,
      text: readable.text,
      language: main,
      paragraphs,
      statements: statementsOf(paragraphs, main),
      bodies: bodiesRead,
      literalHolding: (start, end) => literalHolding(message, readable.range(start, end)),
      range: (start, end) => readable.range(start, end),
    }),
  );
  bodiesRead.push(...spoken.filter(({ place }) => place === 'body'));
  return spoken;
}

interface TextInParagraphs {
  readable: ReadableText;
  /** Those with any word. */
  paragraphs: readonly PlacedParagraph[];
}

/** Adds the facts of a text to it; the text is the same object after that. */
export function withFacts(text: Omit<SpokenText, 'facts'>): SpokenText {
  const spoken = text as SpokenText;
  spoken.facts = new Facts(spoken);
  return spoken;
}

function paragraphsOf(message: Message, { paragraphs, range }: ReadableText): PlacedParagraph[] {
  return readParagraphs(paragraphs, (start, end) => {
    const tags = message.tagsIn(range(start, end));
    const [only] = tags;
    return only && tags.length === 1 ? only.name : tags.map(({ name }) => name).join(valueFiller);
  });
}

/** What all the words of texts tell about their language. */
function voteOn(texts: readonly TextInParagraphs[]): LanguageVote {
  const words: WordVotes[] = [];
  const letters: Letters[] = [];
  for (const { readable, paragraphs } of texts) {
    for (const { paragraph } of paragraphs) words.push(paragraph.votes.words);
    for (const { known } of readable.paragraphs) letters.push(known.facts.get(lettersOf));
  }
  return voteOnParts(words, letters, () => texts.map(({ readable }) => readable.text).join('\n'));
}

/** What is said of the language of a few words counts only where that language can be read. */
function languageRead(message: Message, vote: LanguageVote): string | undefined {
  const main = mainLanguage(message, vote);
  return main !== undefined && wordingLanguages.includes(main) ? main : vote.language;
}

/** The sentences of the paragraphs, each read in its language. */
function statementsOf(
  paragraphs: readonly PlacedParagraph[],
  main: string | undefined,
): Statement[] {
  const statements: Statement[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const { paragraph, start } = paragraphs[index] as PlacedParagraph;
    for (const meaning of paragraph.meaningsAmid(main))
      statements.push(new Statement(meaning, start, index));
  }
  return statements;
}
