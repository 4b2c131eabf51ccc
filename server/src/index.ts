/** The library in Node: checks buyer-seller messages inside other programs. */
import { fittingMessageOptions, fittingOptions } from './library/fitting-options';
import { lint } from './library/lint';
import { linterOptions } from './library/linter-options';
import type { CreateOptions, Linter, LintOptions, LoadLanguages } from './library/options';
import type { Problem } from './lint/problem';
import { dictionariesFor } from './spelling/dictionaries';
import { Spelling } from './spelling/spelling';
import { languageWith, loadLanguagesWith } from './wording/language-data/language';
import { dictionaryThreads } from './workspace/program/dictionary-threads';
import { readLanguage } from './workspace/program/language-files';
import { primaryLanguage } from './message/languages';

export * from './library/api';

loadLanguagesWith(readLanguage);

/**
 * Checks one message and returns its problems, sorted by place. Never throws, whatever the text holds;
 * a `TypeError` where it is no string. Without spelling, which has to wait for dictionaries: see
 * `createLinter`. In browsers, what messages say is judged in those languages that `loadLanguages` has
 * loaded.
 */
export function lintMessage(text: string, options?: LintOptions): Problem[] {
  return lint(text, fittingOptions(options));
}

/**
 * Makes a linter with fixed settings, which loads what it needs and, in Node, checks spelling, too.
 * Rejects with a `TypeError` that names the mistakes, where the options have any.
 */
export async function createLinter(options: CreateOptions = {}): Promise<Linter> {
  const settings = linterOptions(options);
  const { languages = [] } = settings;
  const spelling = new Spelling(dictionaryThreads(__dirname));
  const dictionaries = languages.flatMap((tag) => {
    const [language = '', region] = tag.split('-');
    return dictionariesFor(language, region);
  });
  await loadLanguages(languages);
  await Promise.all(dictionaries.map((name) => spelling.load(name)));
  return {
    lintMessage: (text, message) =>
      spelling.answered((judge) =>
        lint(text, { ...settings, ...fittingMessageOptions(message) }, { judge }),
      ),
  };
}

/** Loads the data of languages in advance. */
export const loadLanguages: LoadLanguages = async (languages) => {
  for (const tag of languages) languageWith(primaryLanguage(tag));
};
