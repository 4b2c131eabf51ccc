import { didYouMean } from '../config/did-you-mean';
import { isRecord } from '../config/record';
import { parseConfig } from './configuration';
import { fittingLinterOptions, isFiles } from './fitting-options';
import type { CreateOptions, LanguageData } from './options';

/** The options of a linter as they are now. Throws a `TypeError` that names every mistake in them. */
export function linterOptions(given: unknown = {}): CreateOptions {
  const options = given ?? {};
  const mistakes = isRecord(options) ? mistakesIn(options) : ['The options must be an object.'];
  if (mistakes.length > 0) throw new TypeError([...new Set(mistakes)].join(' '));
  const { languages, languageData } = options as CreateOptions;
  return {
    ...fittingLinterOptions(options),
    ...(languages && { languages }),
    ...(languageData && { languageData }),
  };
}

const filesMistake = (value: unknown): string | undefined =>
  isFiles(value) ? undefined : 'must be an object or a function';

/** What is wrong with the value of an option that is given. */
const mistakeOf: Record<keyof CreateOptions, (value: unknown) => string | undefined> = {
  // Those of these two are those of a configuration's text.
  config: () => undefined,
  rules: () => undefined,
  partials: filesMistake,
  images: filesMistake,
  languages: (value) =>
    Array.isArray(value) && value.every((tag) => typeof tag === 'string')
      ? undefined
      : 'must be a list of language tags',
  languageData: (value) => (isLanguageData(value) ? undefined : 'must be an address or a function'),
};

const isLanguageData = (value: unknown): value is LanguageData =>
  typeof value === 'string' ||
  typeof value === 'function' ||
  (typeof value === 'object' &&
    value !== null &&
    'href' in value &&
    typeof value.href === 'string');

function mistakesIn(options: Record<string, unknown>): string[] {
  const readers = new Map(Object.entries(mistakeOf));
  const ownMistakes = Object.entries(options).flatMap(([name, value]) => {
    const mistake = readers.get(name);
    if (!mistake) return [`"${name}" is no option of a linter.${didYouMean(name, readers.keys())}`];
    const found = value === undefined || value === null ? undefined : mistake(value);
    return found === undefined ? [] : [`"${name}" ${found}.`];
  });
  return [...ownMistakes, ...settingMistakes(options)];
}

function settingMistakes({ config, rules }: Record<string, unknown>): string[] {
  return [config ?? {}, { rules: rules ?? {} }].flatMap((each) =>
    parseConfig(JSON.stringify(each) ?? 'null').problems.map(({ message }) => message),
  );
}
