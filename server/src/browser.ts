/** The library in browsers and their workers: the data of languages are fetched, spelling is left out. */
import { fetchLanguages, noteMissingLanguages, withLanguages } from './library/fetched-languages';
import { fittingMessageOptions, fittingOptions } from './library/fitting-options';
import { lint } from './library/lint';
import { linterOptions } from './library/linter-options';
import type {
  CreateOptions,
  LanguageData,
  Linter,
  LintOptions,
  LoadLanguages,
} from './library/options';
import type { Problem } from './lint/problem';

export * from './library/api';

noteMissingLanguages();

/** As in Node; languages that are not loaded are passed over. */
export function lintMessage(text: string, options?: LintOptions): Problem[] {
  return lint(text, fittingOptions(options));
}

/** As in Node, without spelling; languages are loaded when a text in them comes. */
export async function createLinter(options: CreateOptions = {}): Promise<Linter> {
  const settings = linterOptions(options);
  const { languages = [], languageData = besideProgram() } = settings;
  await fetchLanguages(languages, languageData);
  return {
    lintMessage: (text, message) =>
      withLanguages(
        () => lint(text, { ...settings, ...fittingMessageOptions(message) }),
        languageData,
      ),
  };
}

/** Loads the data of languages in advance. */
export const loadLanguages: LoadLanguages = async (languages, data = besideProgram()) =>
  fetchLanguages(languages, data);

/** The folder that the package has beside this module, where a bundler has not moved it. */
function besideProgram(): LanguageData {
  const address: string | undefined = import.meta.url;
  if (address !== undefined) return new URL('wording/', address);
  return () => {
    throw new Error('Say in "languageData" where they are.');
  };
}
