import { Remembered } from '../memory/remembered';
import { languageWith } from './language-data/language';
import type { Meaning } from './meaning';
import { Paragraph } from './paragraphs';
import { readSentences } from './sentences/sentences';

/** What words say that stand in no text, by the code of a language and the words. */
const known = new Remembered<Paragraph>(2000);

/** Words that stand in no text, as a paragraph that is read in a language, by its code. */
export const loneParagraph = (code: string, words: string): Paragraph =>
  known.of(`${code} ${words}`, () => new Paragraph(words, readSentences(words)));

/** What such words mean in the language. */
export const meaningsOf = (code: string, words: string): readonly Meaning[] =>
  loneParagraph(code, words).meaningsIn(() => languageWith(code));

/** Whether a word is offensive by itself: such a word is never to be proposed. */
export const isSensitiveWord = (code: string, word: string): boolean =>
  meaningsOf(code, word).some((meaning) => meaning.all('sensitive').length > 0);
