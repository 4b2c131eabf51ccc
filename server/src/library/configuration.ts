import type { Config } from '../config/config';
import { parseConfig as parse } from '../config/config-file';
import { rules } from '../rules/index';
import type { LinterOptions } from './options';

/** What a configuration's text says. */
export interface ParsedConfig {
  /** What could be read; whatever does not fit is left out. */
  config: Config;
  /** What is wrong, and where (UTF-16 offsets). */
  problems: { message: string; start: number; end: number }[];
}

/** Reads the text of a `bsm.config.json`: JSON with comments and trailing commas. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  return parse(text, rules);
}

/** Throws a `TypeError` that names every mistake in the settings. */
export function refuseMistakes({ config = {}, rules: settings = {} }: LinterOptions): void {
  const found = [config, { rules: settings }].flatMap(
    (each) => parseConfig(JSON.stringify(each)).problems,
  );
  const mistakes = [...new Set(found.map(({ message }) => message))];
  if (mistakes.length > 0) throw new TypeError(mistakes.join(' '));
}
