import { readableTexts, type ReadableText } from '../message/contacts/readable-texts';
import { Facts } from '../message/facts';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { nameWords } from '../message/template/meaning';
import { languageWith } from './language';
import { readSentences, type SentenceWords } from './sentences';
import { Statement } from './statement';
import { wordingVotes } from './text-language';

/** A text that reaches the buyer, and what its sentences say. */
export interface SpokenText {
  place: ReadableText['place'];
  statements: readonly Statement[];
  /** The language that most of it is written in; missing where nothing tells. */
  language: string | undefined;
  text: string;
  /** What others read from the text. */
  facts: Facts<SpokenText>;
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
  const sentences = new Map(readable.map((text) => [text, sentencesOf(message, text)]));
  const main = mainLanguage(bodies.length > 0 ? bodies : readable, sentences);
  return readable.map((readableText) => {
    const { place, text } = readableText;
    const spoken: Omit<SpokenText, 'facts'> = {
      place,
      text,
      language: main,
      statements: statementsOf(sentences.get(readableText) ?? [], text, main),
      range: (start, end) => readableText.range(start, end),
    };
    return withFacts(spoken);
  });
}

export function withFacts(text: Omit<SpokenText, 'facts'>): SpokenText {
  const spoken = text as SpokenText;
  spoken.facts = new Facts(spoken);
  return spoken;
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
  const all = texts.flatMap((text) => sentences.get(text) ?? []);
  return wordingVotes.on(all, texts.map(({ text }) => text).join('\n')).language;
}

/** How clear the language of a paragraph must be to be read otherwise than the message. */
const clear = { score: 3, lead: 2 };

function statementsOf(
  sentences: readonly SentenceWords[],
  text: string,
  main: string | undefined,
): Statement[] {
  const statements: Statement[] = [];
  for (let first = 0; first < sentences.length;) {
    let end = first;
    while (sentences[end]?.paragraph === sentences[first]?.paragraph && end < sentences.length)
      end++;
    const paragraph = sentences.slice(first, end);
    const language = languageWith(paragraphLanguage(paragraph, text, main) ?? 'en');
    for (const sentence of paragraph) statements.push(new Statement(sentence, language, text));
    first = end;
  }
  return statements;
}

/** The language of a paragraph: the message's, unless its own words clearly tell another. */
function paragraphLanguage(
  paragraph: readonly SentenceWords[],
  text: string,
  main: string | undefined,
): string | undefined {
  const vote = wordingVotes.on(paragraph, text.slice(paragraph[0]?.start, paragraph.at(-1)?.end));
  const isClear = vote.score >= clear.score && vote.lead >= clear.lead;
  return isClear || main === undefined ? vote.language : main;
}
