import type { Image } from '../message/images/images';
import type { Message } from '../message/message';
import { remembering } from '../memory/remembered';
import { nameWords } from '../message/words/name-words';
import { loneParagraph, meaningsOf } from './lone-words';
import { Statement } from './statement';
import { withFacts, wordingOf, type SpokenText } from './wording';

const longestName = 200;

/**
 * What the file name of an image says, in English or the message's language; nothing where no phrase
 * of them stands in it.
 */
export function imageNameOf(message: Message, { source }: Image): SpokenText | undefined {
  const text = nameIn(source.url);
  if (text === '') return undefined;
  const [body] = wordingOf(message);
  const language = body?.language ?? 'en';
  const meanings = meaningsOf('en', text);
  const all = language === 'en' ? meanings : [...meanings, ...meaningsOf(language, text)];
  if (all.every(({ hits }) => hits.size === 0)) return undefined;
  return withFacts({
    place: 'attribute',
    text,
    language: undefined,
    paragraphs: [{ start: 0, paragraph: loneParagraph('en', text) }],
    statements: all.map((meaning) => new Statement(meaning, 0, 0)),
    bodies: [],
    literalHolding: () => undefined,
    range: () => source,
  });
}

/** The words of the name, without folder and ending. */
const nameIn = remembering(2000, (url) => {
  if (url.startsWith('data:')) return '';
  const name = url.split(/[?#]/, 1)[0]?.split(/[\\/]/).pop() ?? '';
  if (name.length > longestName) return '';
  return nameWords(name.replace(/\.\w{2,5}$/, '')).join(' ');
});
