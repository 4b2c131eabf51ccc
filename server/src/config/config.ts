import type { Severity } from '../rules/severity';

/** How a rule is set: its severity, or severity and options. */
export type RuleSetting = Severity | [Severity, Record<string, unknown>];
export type RuleSettings = Record<string, RuleSetting>;

/** Messages that go out for one order, one after the other. */
export interface Sequence {
  name: string;
  /** Globs in the order of sending; what one glob takes goes out in the order of the paths. */
  messages: string[];
}

/** What a `bsm.config.json` may say. Paths and globs are relative to the file's folder. */
export interface Config {
  /** Stops the search for further configuration files in the folders above. */
  root?: boolean;
  /** Globs of the files that are messages. */
  include?: string[];
  /** Globs of files that are never checked. */
  ignore?: string[];
  rules?: RuleSettings;
  /** The message's width in px where no container says it. */
  messageWidth?: number;
  /** Hosts outside of Amazon that are necessary to complete orders. */
  allowedHosts?: string[];
  /** Brand and company names, which are never misspelt. */
  brand?: string[];
  /** Further words that are never misspelt. */
  words?: string[];
  /** Globs of the images that are the brand's own. */
  brandImages?: string[];
  /** The marketplace of the messages whose header names none, by domain or country code. */
  marketplace?: string;
  /** The language of the messages whose header names none, BCP 47. */
  language?: string;
  /** Placeholders that the templates may use, with what they stand for. */
  placeholders?: Record<string, string>;
  /** Folders of partials, besides those called `partials`. */
  partials?: string[];
  /** Messages that go out for one order. */
  sequences?: Sequence[];
  /** Names of partials that are registered in code and have no file. */
  registeredPartials?: string[];
  /** Settings for some of the files; later ones win. */
  overrides?: { files: string[]; rules: RuleSettings }[];
}

/** A configuration and the folder that its paths and globs are relative to. */
export interface PlacedConfig {
  folder: string;
  config: Config;
}
