import type { Image } from '../message/images/images';
import { knownParagraphs } from '../message/visible-text/known-paragraph';
import type { Message } from '../message/message';
import { nameWords } from '../message/words/name-words';
import { languageWith } from './language-data/language';
import { readParagraphs } from './paragraphs';
import { Statement } from './statement';
import { withFacts, wordingOf, type SpokenText } from './wording';

const longestName = 200;

/** What the file name of an image says, in English or the message's language. */
export function imageNameOf(message: Message, { source }: Image): SpokenText | undefined {
  const text = nameIn(source.url);
  if (text === '') return undefined;
  const [body] = wordingOf(message);
  const codes = new Set(['en', body?.language ?? 'en']);
  const paragraphs = readParagraphs(knownParagraphs(text));
  const statements = [...codes].flatMap((code) =>
    paragraphs.flatMap(({ paragraph, start }, index) =>
      paragraph
        .meaningsIn(() => languageWith(code))
        .map((meaning) => new Statement(meaning, start, index)),
    ),
  );
  return withFacts({
    place: 'attribute',
    text,
    language: undefined,
    paragraphs,
    statements,
    isLiteral: () => false,
    range: () => source,
  });
}

/** The words of the name, without folder and ending. */
function nameIn(url: string): string {
  if (url.startsWith('data:')) return '';
  const name = url.split(/[?#]/, 1)[0]?.split(/[\\/]/).pop() ?? '';
  if (name.length > longestName) return '';
  return nameWords(name.replace(/\.\w{2,5}$/, '')).join(' ');
}
