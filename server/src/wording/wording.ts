import { readableTexts, type ReadableText } from '../message/visible-text/readable-texts';
import { Facts } from '../message/facts';
import { isLiteral } from '../message/visible-text/literal-ranges';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { nameText } from '../message/words/name-words';
import { languageWith } from './language-data/language';
import { canBeTold } from './text-language/function-words';
import { clear, mainLanguage, type Clarity } from './text-language/main-language';
import { readParagraphs, type Paragraph, type PlacedParagraph } from './paragraphs';
import { Statement } from './statement';
import {
  voteOnParts,
  type LanguageVote,
  type SentenceVotes,
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
  /** What others read from the text. */
  facts: Facts<SpokenText>;
  /** Whether a range of the text stands for itself: a title, or a text that the buyer has chosen. */
  isLiteral(start: number, end: number): boolean;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
}

/** What the message says: its subject, its body on every path, and the texts of its images. */
export function wordingOf(message: Message): readonly SpokenText[] {
  return message.facts.get(readWording);
}

function readWording(message: Message): SpokenText[] {
  const readable = readableTexts(message).filter(({ place }) => place !== 'style');
  const bodies = readable.filter(({ place }) => place === 'body');
  const paragraphs = new Map(readable.map((text) => [text, paragraphsOf(message, text)]));
  const vote = voteOn(bodies.length > 0 ? bodies : readable, paragraphs);
  const main = languageRead(message, vote);
  return readable.map((readableText) => {
    const { place, text } = readableText;
    const own = paragraphs.get(readableText) ?? [];
    return withFacts({
      place,
      text,
      language: main,
      paragraphs: own,
      statements: statementsOf(own, main),
      isLiteral: (start, end) => isLiteral(message, readableText.range(start, end)),
      range: (start, end) => readableText.range(start, end),
    });
  });
}

/** Adds the facts of a text to it; the text is the same object after that. */
export function withFacts(text: Omit<SpokenText, 'facts'>): SpokenText {
  const spoken = text as SpokenText;
  spoken.facts = new Facts(spoken);
  return spoken;
}

function paragraphsOf(message: Message, { paragraphs, range }: ReadableText): PlacedParagraph[] {
  return readParagraphs(paragraphs, (start, end) =>
    message
      .tagsIn(range(start, end))
      .map(({ name }) => nameText(name))
      .join(' '),
  );
}

/** What all the words of texts tell about their language. */
function voteOn(
  texts: readonly ReadableText[],
  paragraphs: ReadonlyMap<ReadableText, readonly PlacedParagraph[]>,
): LanguageVote {
  const votes: WordVotes[] = [];
  for (const text of texts)
    for (const { paragraph } of paragraphs.get(text) ?? []) votes.push(paragraph.votes.words);
  return voteOnParts(votes, texts.map(({ text }) => text).join('\n'));
}

/** What is said of the language of a few words counts only where that language can be read. */
function languageRead(message: Message, vote: LanguageVote): string | undefined {
  const main = mainLanguage(message, vote);
  return main !== undefined && wordingLanguages.includes(main) ? main : vote.language;
}

/** How clear the language of a paragraph or a sentence must be to be read otherwise than what is around it. */
const amidAnother: Clarity = { score: 3, lead: 2 };
/** The same where no word of it tells the language around. */
const wholly: Clarity = { score: 1.5, lead: 1 };

/** The sentences of the paragraphs, each read in its language. */
function statementsOf(
  paragraphs: readonly PlacedParagraph[],
  main: string | undefined,
): Statement[] {
  const statements: Statement[] = [];
  for (const [index, { paragraph, start }] of paragraphs.entries()) {
    const around = paragraphLanguage(paragraph, main) ?? 'en';
    const meanings = paragraph.meaningsIn((sentence) =>
      languageWith(sentenceLanguage(paragraph, sentence, around)),
    );
    for (const meaning of meanings) statements.push(new Statement(meaning, start, index));
  }
  return statements;
}

function sentenceLanguage({ sentences, votes }: Paragraph, index: number, around: string): string {
  return sentences.length === 1 ? around : languageIn(around, votes, index);
}

function paragraphLanguage({ votes }: Paragraph, main: string | undefined): string | undefined {
  return main === undefined ? votes.all.language : languageIn(main, votes);
}

/** The language around, unless what stands in it, all of it or one sentence, clearly tells another. */
function languageIn(around: string, votes: SentenceVotes, index?: number): string {
  const vote = index === undefined ? votes.all : votes.of(index);
  const { language = around, score } = vote;
  // A few Japanese words may hold no kana.
  if (language === around || (around === 'ja' && language === 'zh')) return around;
  const isWholly = (): boolean =>
    canBeTold(around) &&
    clear(vote, wholly) !== undefined &&
    votes.against((rival) => rival === around, index).lead === score;
  return clear(vote, amidAnother) !== undefined || isWholly() ? language : around;
}
