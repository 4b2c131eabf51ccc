import { readableTexts, type ReadableText } from '../message/contacts/readable-texts';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { nameWords } from '../message/template/meaning';
import { languageWith } from './language';
import { readSentences, type SentenceWords } from './sentences';
import { Statement } from './statement';
import { voteOnLanguage } from './text-language';

/** A text that reaches the buyer, and what its sentences say. */
export interface SpokenText {
  place: ReadableText['place'];
  statements: readonly Statement[];
  /** The language that most of it is written in; missing where nothing tells. */
  language: string | undefined;
  text: string;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
}

const known = new WeakMap<Message, readonly SpokenText[]>();

/** What the message says: its subject, its body on every path, and the texts of its images. */
export function wordingOf(message: Message): readonly SpokenText[] {
  let texts = known.get(message);
  if (!texts) known.set(message, (texts = readWording(message)));
  return texts;
}

function readWording(message: Message): SpokenText[] {
  const readable = readableTexts(message).filter(({ place }) => place !== 'style');
  const bodies = readable.filter(({ place }) => place === 'body');
  const sentences = new Map(readable.map((text) => [text, sentencesOf(message, text)]));
  const main = mainLanguage(bodies.length > 0 ? bodies : readable, sentences);
  return readable.map((readableText) => {
    const { place, text } = readableText;
    return {
      place,
      text,
      language: main,
      statements: statementsOf(sentences.get(readableText) ?? [], text, main),
      range: (start, end) => readableText.range(start, end),
    };
  });
}

function sentencesOf(message: Message, { text, range }: ReadableText): SentenceWords[] {
  return readSentences(text, (start, end) =>
    message
      .tagsIn(range(start, end))
      .map(({ name }) => nameWords(name).join(' '))
      .join(' '),
  );
}

function mainLanguage(
  texts: readonly ReadableText[],
  sentences: ReadonlyMap<ReadableText, readonly SentenceWords[]>,
): string | undefined {
  const words = texts.flatMap((text) =>
    (sentences.get(text) ?? []).flatMap((sentence) => sentence.words),
  );
  return voteOnLanguage(words, texts.map(({ text }) => text).join('\n')).language;
}

/** How clear the language of a paragraph must be to be read otherwise than the message. */
const clear = { score: 3, lead: 2 };

function statementsOf(
  sentences: readonly SentenceWords[],
  text: string,
  main: string | undefined,
): Statement[] {
  const languages = new Map<number, string | undefined>();
  const languageOf = (paragraph: number): string | undefined => {
    if (!languages.has(paragraph)) {
      const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
      const from = own[0]?.start ?? 0;
      const vote = voteOnLanguage(
        own.flatMap(({ words }) => words),
        text.slice(from, own.at(-1)?.end),
      );
      const isClear = vote.score >= clear.score && vote.lead >= clear.lead;
      languages.set(paragraph, isClear || main === undefined ? vote.language : main);
    }
    return languages.get(paragraph);
  };
  return sentences.map(
    (sentence) =>
      new Statement(sentence, languageWith(languageOf(sentence.paragraph) ?? 'en'), text),
  );
}
