import { IntentModel } from '../model/intent-model';
import { unpackLanguage, type LanguageData } from './language-data';
import { PhraseMatcher, type Hit } from '../phrases/phrase-matcher';
import type { Word } from '../sentences/word';

/** A language that the wording rules understand. */
export class Language {
  private readonly matcher: PhraseMatcher;
  readonly model: IntentModel | undefined;
  readonly code: string;
  readonly negationFollows: boolean;
  /** A sentence that asks for a review as the policy permits. */
  readonly neutralRequest: string | undefined;

  constructor({ code, prefixes, negationFollows, neutralRequest, phrases, model }: LanguageData) {
    this.code = code;
    this.negationFollows = negationFollows;
    this.neutralRequest = neutralRequest;
    this.matcher = new PhraseMatcher(phrases, prefixes);
    this.model = model && new IntentModel(model);
  }

  /** Every phrase in the words of a sentence. */
  match(words: readonly Word[]): readonly Hit[] {
    return this.matcher.match(words);
  }
}

/** Gives the data file of a language by its code (`en`), or nothing where there is none. */
export type LoadLanguage = (code: string) => Uint8Array<ArrayBuffer> | undefined;

let loadLanguage: LoadLanguage = () => undefined;
const languages = new Map<string, Language>();

/** Where languages come from: each host has its own way. They are asked for when first needed. */
export function loadLanguagesWith(load: LoadLanguage): void {
  loadLanguage = load;
  languages.clear();
}

/** The language with this code, if there are files for it. */
export function languageWith(code: string): Language | undefined {
  const known = languages.get(code);
  if (known) return known;
  const file = loadLanguage(code);
  return file && addLanguage(code, file);
}

/** Whether the language with this code is there already. */
export function hasLanguage(code: string): boolean {
  return languages.has(code);
}

/** Makes a language known by its data file. Throws where that is something else. */
export function addLanguage(code: string, file: Uint8Array<ArrayBuffer>): Language {
  const language = new Language(unpackLanguage(file));
  languages.set(code, language);
  return language;
}
