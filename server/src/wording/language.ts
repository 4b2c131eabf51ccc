import { IntentModel, type CompiledModel } from './intent-model';
import { PhraseMatcher, type CompiledPhrases, type Hit } from './phrase-matcher';
import type { Word } from './words';

/** A language's files as data: read in no time, and the same in every host. */
export interface CompiledLanguage {
  /** ISO 639-1. */
  code: string;
  /** What a word can begin with besides itself. */
  prefixes: string[];
  /** Whether what negates can follow what it negates. */
  negationFollows: boolean;
  /** A sentence that asks for a review as the policy permits. */
  neutralRequest?: string;
  phrases: CompiledPhrases;
  /** What judges sentences that no phrase foresees. */
  model?: CompiledModel;
}

/** A language that the wording rules understand. */
export class Language {
  private readonly matcher: PhraseMatcher;
  readonly model: IntentModel | undefined;
  readonly code: string;
  readonly negationFollows: boolean;
  /** A sentence that asks for a review as the policy permits. */
  readonly neutralRequest: string | undefined;

  constructor({
    code,
    prefixes,
    negationFollows,
    neutralRequest,
    phrases,
    model,
  }: CompiledLanguage) {
    this.code = code;
    this.negationFollows = negationFollows;
    this.neutralRequest = neutralRequest;
    this.matcher = new PhraseMatcher(phrases, prefixes);
    this.model = model && new IntentModel(model);
  }

  /** Every phrase in the words of a sentence, which are also given as one text. */
  match(words: readonly Word[], sentence: string): readonly Hit[] {
    return this.matcher.match(words, sentence);
  }
}

/** Gives a language by its code (`en`), or nothing where there is none. */
export type LoadLanguage = (code: string) => CompiledLanguage | undefined;

let loadLanguage: LoadLanguage = () => undefined;
const languages = new Map<string, Language | undefined>();

/** Where languages come from: each host has its own way. They are asked for when first needed. */
export function loadLanguagesWith(load: LoadLanguage): void {
  loadLanguage = load;
  languages.clear();
}

/** The language with this code, if there are files for it. */
export function languageWith(code: string): Language | undefined {
  if (!languages.has(code)) {
    const compiled = loadLanguage(code);
    languages.set(code, compiled && new Language(compiled));
  }
  return languages.get(code);
}
