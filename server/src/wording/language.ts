import { readLanguageFile } from './language-file';
import { PhraseMatcher, type Hit } from './phrase-matcher';
import type { Word } from './words';

/** A language that the wording rules understand. */
export class Language {
  private readonly matcher: PhraseMatcher;
  readonly negationFollows: boolean;
  /** A sentence that asks for a review as the policy permits. */
  readonly neutralRequest: string | undefined;

  /** @param file the text of the language's files */
  constructor(
    readonly code: string,
    file: string,
  ) {
    const { phrases, prefixes, setsBlanks, ...facts } = readLanguageFile(file);
    this.negationFollows = facts.negationFollows;
    this.neutralRequest = facts.neutralRequest;
    this.matcher = new PhraseMatcher(phrases, prefixes, setsBlanks ? 1 : 3);
  }

  /** Every phrase in the words of a sentence. */
  match(words: readonly Word[]): Hit[] {
    return this.matcher.match(words);
  }
}

/** Gives the text of a language's files by its code (`en`), or nothing where there is none. */
export type LoadLanguage = (code: string) => string | undefined;

let loadLanguage: LoadLanguage = () => undefined;
const languages = new Map<string, Language | undefined>();

/** Where language files come from: each host has its own way. They are asked for when first needed. */
export function loadLanguagesWith(load: LoadLanguage): void {
  loadLanguage = load;
  languages.clear();
}

/** The language with this code, if there are files for it. */
export function languageWith(code: string): Language | undefined {
  if (!languages.has(code)) {
    const file = loadLanguage(code);
    languages.set(code, file === undefined ? undefined : new Language(code, file));
  }
  return languages.get(code);
}
