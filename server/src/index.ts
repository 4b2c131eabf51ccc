/** The library: checks buyer-seller messages inside other programs. */
import { checkMessage, type CheckOptions } from './lint/check';
import type { Config, RuleSettings } from './lint/config';
import type { Problem } from './lint/problem';
import { checkWithHeader, type GivenHeader } from './lint/given-header';
import { requestIn } from './lint/review-requests';
import { settingsFor } from './lint/settings';
import type { WordJudge } from './message/word-judge';
import { dictionariesFor } from './spelling/dictionaries';
import { Spelling } from './spelling/spelling';
import { loadLanguagesWith } from './wording/language';
import { dictionaryThreads } from './workspace/dictionary-threads';
import { readLanguage } from './workspace/language-files';
import { readImage } from './workspace/read-image';

export { applyFixes, type FixResult } from './lint/fix';
export type { GivenHeader } from './lint/given-header';
export type { Problem } from './lint/problem';
export type { Config, RuleSetting, RuleSettings, Sequence } from './lint/config';
export { rules } from './rules/index';
export type { Fix, RelatedPlace, Rule, Severity, TextEdit } from './rules/rule';

loadLanguagesWith(readLanguage);

/** What files hold, by their names: an object, or a function that gives nothing for unknown names. */
export type Files<Content> =
  Readonly<Record<string, Content>> | ((name: string) => Content | undefined);

/** What holds for every message of a linter. */
export interface LinterOptions {
  /**
   * What a `bsm.config.json` says. Its globs are matched against the message's `path`; `include`
   * and `ignore` have no say, since every text that is given is checked.
   */
  config?: Config;
  /** Rules to set, above those of the configuration: `{ 'no-emoji': 'warning' }`. */
  rules?: RuleSettings;
  /** The texts of partials, by the names that templates include them by. */
  partials?: Files<string>;
  /**
   * The bytes of image files, by their paths as messages write them (`images/logo.png`). The first
   * megabyte is enough.
   */
  images?: Files<Uint8Array>;
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
  path?: string;
  /**
   * What the message's header says, where it is not in the text; what looks like a header there is
   * then ordinary text. Problems in it name its key in `header`.
   */
  header?: GivenHeader;
  /** The messages that go out before this one for the same order. */
  earlier?: readonly EarlierMessage[];
}

export interface LintOptions extends LinterOptions, MessageOptions {}

/**
 * Checks one message and returns its problems, sorted by place. Never throws. Without spelling, which
 * has to wait for dictionaries: see `createLinter`.
 */
export function lintMessage(text: string, options: LintOptions = {}): Problem[] {
  return lint(text, options);
}

function lint(text: string, options: LintOptions, judge?: WordJudge): Problem[] {
  const { path, header, config = {}, rules = {} } = options;
  const placed = [{ folder: '', config }];
  const settings = settingsFor(`/${path ?? ''}`, placed, { commandLine: rules });
  const check = (current: string): Problem[] =>
    checkMessage(current, {
      settings,
      ...(path !== undefined && { path }),
      ...partialQuestions(options.partials),
      ...imageQuestion(options.images),
      ...earlierQuestion(options.earlier),
      ...(judge && { judge }),
    });
  return header ? checkWithHeader(text, header, check) : check(text);
}

/** Checks messages with fixed settings. */
export interface Linter {
  /** Checks one message and resolves to its problems, sorted by place. Never rejects. */
  lintMessage(text: string, options?: MessageOptions): Promise<Problem[]>;
}

export interface CreateOptions extends LinterOptions {
  /** Languages whose dictionaries are loaded in advance: `de`, `en-US`. Others are when needed. */
  languages?: readonly string[];
}

/** Makes a linter with fixed settings, which checks spelling, too. */
export async function createLinter(options: CreateOptions = {}): Promise<Linter> {
  const { languages = [] } = options;
  const spelling = new Spelling(dictionaryThreads(__dirname));
  const dictionaries = languages.flatMap((tag) => {
    const [language = '', region] = tag.split('-');
    return dictionariesFor(language, region);
  });
  await Promise.all(dictionaries.map((name) => spelling.load(name)));
  return {
    lintMessage: (text, message = {}) =>
      spelling.answered((judge) => lint(text, { ...options, ...message }, judge)),
  };
}

function partialQuestions(
  files: Files<string> | undefined,
): Pick<CheckOptions, 'hasPartial' | 'findPartial'> {
  if (!files) return {};
  const textOf = lookup(files);
  return {
    hasPartial: (name) => textOf(name) !== undefined,
    findPartial: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : { path: name, text };
    },
  };
}

function imageQuestion(files: Files<Uint8Array> | undefined): Pick<CheckOptions, 'imageFile'> {
  if (!files) return {};
  const bytesOf = lookup(files);
  return {
    imageFile: (path) => {
      const bytes = bytesOf(path);
      return bytes && readImage(bytes);
    },
  };
}

function earlierQuestion(
  earlier: readonly EarlierMessage[] | undefined,
): Pick<CheckOptions, 'earlierRequests'> {
  if (!earlier) return {};
  return {
    earlierRequests: () =>
      earlier.flatMap(({ path, text }) => {
        const request = requestIn(text, path);
        return request ? [{ path, start: request.start, end: request.end }] : [];
      }),
  };
}

function lookup<Content>(files: Files<Content>): (name: string) => Content | undefined {
  if (typeof files === 'function') return files;
  return (name) => (Object.hasOwn(files, name) ? files[name] : undefined);
}
