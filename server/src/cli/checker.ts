import { checkMessage, ruleSetting } from '../lint/check';
import type { RuleSettings } from '../config/config';
import { fixAll, type FixableCheck } from '../lint/fix';
import { checkWithHeader, type GivenHeader } from '../lint/given-header';
import type { WantedFixes } from '../lint/wanted-fixes';
import { settingsFor, type Settings } from '../config/settings';
import type { WordJudge } from '../message/context/word-judge';
import type { Rule } from '../rules/rule';
import type { Spelling } from '../spelling/spelling';
import { AskedFiles } from '../workspace/asked-files';
import type { Surroundings } from '../workspace/workspace';
import type { Options } from './arguments';
import type { CheckedFile } from './formats/formatter';
import { shownPath } from './shown-path';

export interface CheckerSetup {
  rules: readonly Rule[];
  /** The command line's settings, above those of configurations. */
  ruleSettings: RuleSettings;
  cwd: string;
  /** Without it, spelling is not checked. */
  spelling?: Spelling;
}

/** A message to check. */
export interface Given {
  text: string;
  /** The absolute path. */
  path: string;
  surroundings: Surroundings;
  /** What the message's header says, where it is not in the text. */
  header?: GivenHeader;
  /** Which fixes are applied, where any are; the safe ones where nothing is said. */
  wantedFixes?: WantedFixes;
}

/** A checked file, with what its check has looked at. */
export interface Checked extends CheckedFile {
  asked: AskedFiles;
}

/** Checks messages the way the command line was asked to. */
export class Checker {
  private withoutConfig: Settings | undefined;

  constructor(private readonly setup: CheckerSetup) {}

  /** The message's problems, after fixes where they are asked for. */
  async check(given: Given, fix: Options['fix']): Promise<Checked> {
    const { spelling, rules } = this.setup;
    const check = (judge?: WordJudge): Checked => this.checkWith(rules, judge, given, fix);
    if (!spelling) return check();
    const asking = rules.filter(({ asksJudge }) => asksJudge);
    return spelling.answered(check, (judge) => this.checkWith(asking, judge, given, 'no'));
  }

  /** Tells the rules that are switched off for a file. */
  offAt(path: string, surroundings: Surroundings): (rule: string) => boolean {
    const settings = this.settingsAt(path, surroundings);
    const off = this.setup.rules.filter((rule) => ruleSetting(rule, settings).severity === 'off');
    const ids = new Set(off.map(({ id }) => id));
    return (rule) => ids.has(rule);
  }

  private settingsAt(path: string, { configs }: Surroundings): Settings {
    const settings = (): Settings =>
      settingsFor(path, configs, { commandLine: this.setup.ruleSettings });
    // What is the same object holds the same rules, which need not be chosen again.
    return configs.length > 0 ? settings() : (this.withoutConfig ??= settings());
  }

  private checkWith(
    rules: readonly Rule[],
    judge: WordJudge | undefined,
    { text, path: location, surroundings, header, wantedFixes }: Given,
    fix: Options['fix'],
  ): Checked {
    const { cwd } = this.setup;
    const settings = this.settingsAt(location, surroundings);
    const path = shownPath(location, cwd);
    const asked = new AskedFiles(location, surroundings);
    const checkText: FixableCheck = (current, wanted = 'list') =>
      checkMessage(current, {
        path,
        settings,
        ...asked.questions,
        ...(judge && { judge }),
        rules,
        wanted,
      });
    const check: FixableCheck = (current, wanted) =>
      header
        ? checkWithHeader(current, header, (whole) => checkText(whole, wanted))
        : checkText(current, wanted);
    const file = { path, location, asked, others: this.otherFiles(asked.texts) };
    if (fix === 'no') return { ...file, text, problems: check(text) };
    const { problems, ...result } = fixAll(text, check, wantedFixes);
    if (result.text === text) return { ...file, text, problems };
    const fixed = { original: text, result, written: fix === 'write' };
    return { ...file, text: result.text, problems, fixed };
  }

  /** Knows other files as reports show them: by the path of a place in them. */
  private otherFiles(texts: ReadonlyMap<string, string>): CheckedFile['others'] {
    return (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : { path: shownPath(path, this.setup.cwd), text };
    };
  }
}
