import { PhraseCompiler } from '../phrases/compile-phrases';
import type { CompiledLanguage } from './language-data';
import { readLanguageFile } from './language-file';

/** Gaps are counted in words; where each character is one, more of them stand between. */
const charactersPerWord = 3;

/** Makes data of a language's files, for `packLanguage`. Throws a `PhraseError` for a mistake in them. */
export function compileLanguage(code: string, files: string): CompiledLanguage {
  const { phrases, setsBlanks, prefixes, negationFollows, neutralRequest } =
    readLanguageFile(files);
  const compiler = new PhraseCompiler(phrases, setsBlanks ? 1 : charactersPerWord);
  return {
    code,
    prefixes,
    negationFollows,
    ...(neutralRequest !== undefined && { neutralRequest }),
    phrases: compiler.compile(),
  };
}
