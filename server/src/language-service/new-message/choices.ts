import { permittedPurposes, type Purpose } from '../../message/header/purposes';
import { marketplaces } from '../../message/marketplaces';
import { wordingLanguages } from '../../wording/language-data/wording-languages';
import { placeholderDialects } from '../../message/template/dialects';

export interface PurposeChoice {
  id: string;
  /** What Amazon permits such a message for. */
  description: string;
  /** Whether the subject needs `[Important]`. */
  isCritical: boolean;
}

export interface LanguageChoice {
  /** ISO 639-1. */
  code: string;
  /** In English. */
  name: string;
  /** In the language itself. */
  ownName: string;
  /** The marketplaces (ISO 3166-1) whose buyers can choose it, the sites in it first. */
  marketplaces: readonly { domain: string; region: string }[];
}

export interface DialectChoice {
  id: string;
  /** A placeholder for the order id. */
  example: string;
}

/** What an author can choose from when a new message begins. */
export interface NewMessageChoices {
  purposes: readonly PurposeChoice[];
  languages: readonly LanguageChoice[];
  dialects: readonly DialectChoice[];
}

/** Everything that a new message can be. */
export function newMessageChoices(): NewMessageChoices {
  const purposes: [string, Purpose][] = Object.entries(permittedPurposes);
  return {
    purposes: purposes.map(([id, { description, isCritical }]) => ({
      id,
      description,
      isCritical,
    })),
    languages: wordingLanguages.map(languageChoice),
    dialects: placeholderDialects.map(({ id, open, close, style }) => ({
      id,
      example: open + style(['order', 'id']) + close,
    })),
  };
}

function languageChoice(code: string): LanguageChoice {
  const sites = marketplaces.filter(({ languages }) => languages.includes(code));
  const own = sites.filter(({ languages }) => languages[0] === code);
  return {
    code,
    name: languageName(code, 'en'),
    ownName: languageName(code, code),
    marketplaces: [...new Set([...own, ...sites])].map(({ domain, phoneRegion }) => ({
      domain,
      region: phoneRegion,
    })),
  };
}

const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
