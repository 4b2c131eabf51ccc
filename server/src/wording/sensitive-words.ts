import { languageWith } from './language-data/language';
import { Paragraph } from './paragraphs';
import { readSentences } from './sentences/sentences';

/** Whether a word by itself is offensive in a language, by its code: such a word is never to be proposed. */
export const isSensitiveWord = (code: string, word: string): boolean =>
  new Paragraph(word, readSentences(word))
    .meaningsIn(() => languageWith(code))
    .some((meaning) => meaning.all('sensitive').length > 0);
