import type { Config, RuleSettings } from '../config/config';
import type { GivenHeader } from '../lint/given-header';
import type { Problem } from '../lint/problem';

/** What files hold, by their names: an object, or a function that gives nothing for unknown names. */
export type Files<Content> =
  Readonly<Record<string, Content>> | ((name: string) => Content | undefined);

/** What holds for every message of a linter. */
export interface LinterOptions {
  /**
   * What a `bsm.config.json` says. Its globs are matched against the message's `path`; `include`
   * and `ignore` have no say, since every text that is given is checked.
   */
  config?: Config | undefined;
  /** Rules to set, above those of the configuration: `{ 'no-emoji': 'warning' }`. */
  rules?: RuleSettings | undefined;
  /** The texts of partials, by the names that templates include them by. */
  partials?: Files<string> | undefined;
  /**
   * The bytes of image files, by their paths as messages write them (`images/logo.png`). The first
   * megabyte is enough.
   */
  images?: Files<Uint8Array> | undefined;
}

/** A message that goes out before another one, for the same order. */
export interface EarlierMessage {
  /** Its path or name, by which problems name it. */
  path: string;
  text: string;
}

/** What differs from message to message. */
export interface MessageOptions {
  /** The message's path or name, which tells plain text (`.txt`) and parts of messages. */
  path?: string | undefined;
  /**
   * What the message's header says, where it is not in the text; what looks like a header there is
   * then ordinary text. Problems in it name its key in `header`.
   */
  header?: GivenHeader | undefined;
  /** The messages that go out before this one for the same order. */
  earlier?: readonly EarlierMessage[] | undefined;
}

/** What `lintMessage` can be told. */
export interface LintOptions extends LinterOptions, MessageOptions {}

/** Checks messages with fixed settings. */
export interface Linter {
  /**
   * Checks one message and resolves to its problems, sorted by place. Rejects only where the data of
   * the message's language cannot be loaded, which happens in browsers alone.
   */
  lintMessage(text: string, options?: MessageOptions): Promise<Problem[]>;
}

/**
 * Where the data of languages are: the address of a folder with a file for each, such as
 * `https://example.com/bsm-lint/wording/`, or a function that gives the bytes of a file by the code
 * of its language, `de`.
 */
export type LanguageData =
  string | { readonly href: string } | ((code: string) => Uint8Array | Promise<Uint8Array>);

/** What `createLinter` can be told. */
export interface CreateOptions extends LinterOptions {
  /** Languages whose data are loaded in advance: `de`, `en-US`. Those of others are when needed. */
  languages?: readonly string[] | undefined;
  /** Where a browser finds the data of languages; Node has them beside the program. */
  languageData?: LanguageData | undefined;
}

/**
 * Loads the data of languages in advance: `loadLanguages(['de', 'en-US'])`. Those without any are
 * passed over. Rejects where data cannot be loaded.
 * @param languages tags of languages
 * @param data where a browser finds them; Node has them beside the program
 */
export type LoadLanguages = (languages: readonly string[], data?: LanguageData) => Promise<void>;
