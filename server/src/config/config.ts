import type { Severity } from '../rules/severity';

/** How a rule is set: its severity, or severity and options. */
export type RuleSetting = Severity | readonly [Severity, Readonly<Record<string, unknown>>];
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Messages that go out for one order, one after the other. */
export interface Sequence {
  name: string;
  /** Globs in the order of sending; what one glob takes goes out in the order of the paths. */
  messages: readonly string[];
}

/** What a `bsm.config.json` may say. Paths and globs are relative to the file's folder. */
export interface Config {
  /** Stops the search for further configuration files in the folders above. */
  root?: boolean | undefined;
  /** Globs of the files that are messages; templates in the folders that `partials` names are checked with them. */
  include?: readonly string[] | undefined;
  /** Globs of files that are never checked. */
  ignore?: readonly string[] | undefined;
  rules?: RuleSettings | undefined;
  /** The message's width in px where no container says it. */
  messageWidth?: number | undefined;
  /** Hosts outside of Amazon that are necessary to complete orders. */
  allowedHosts?: readonly string[] | undefined;
  /** Brand and company names, which are never misspelt. */
  brand?: readonly string[] | undefined;
  /** Further words that are never misspelt. */
  words?: readonly string[] | undefined;
  /** Globs of the images that are the brand's own. */
  brandImages?: readonly string[] | undefined;
  /** The marketplace of the messages whose header names none, by domain or country code. */
  marketplace?: string | undefined;
  /** The language of the messages whose header names none, BCP 47. */
  language?: string | undefined;
  /** Placeholders that the templates may use, with what they stand for. */
  placeholders?: Readonly<Record<string, string>> | undefined;
  /** Folders of partials, besides those called `partials`. */
  partials?: readonly string[] | undefined;
  /** Messages that go out for one order. */
  sequences?: readonly Sequence[] | undefined;
  /** Names of partials that are registered in code and have no file. */
  registeredPartials?: readonly string[] | undefined;
  /** Settings for some of the files; later ones win. */
  overrides?: readonly { files: readonly string[]; rules: RuleSettings }[] | undefined;
}

/** A configuration and the folder that its paths and globs are relative to. */
export interface PlacedConfig {
  folder: string;
  config: Config;
}
