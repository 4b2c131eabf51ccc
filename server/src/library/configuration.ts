import type { Config } from '../config/config';
import { parseConfig as parse } from '../config/config-file';
import { rules } from '../rules/index';

/** What a configuration's text says. */
export interface ParsedConfig {
  /** What could be read; whatever does not fit is left out. */
  config: Config;
  /** What is wrong, and where (UTF-16 offsets). */
  problems: { message: string; start: number; end: number }[];
}

/** Reads the text of a `bsm.config.json`: JSON with comments and trailing commas. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  if (typeof (text as unknown) === 'string') return parse(text, rules);
  // As readFile gives it without an encoding, to programs that check no types.
  const message = 'The configuration has to be a string; with "utf8", a file is read as one.';
  return { config: {}, problems: [{ message, start: 0, end: 0 }] };
}
