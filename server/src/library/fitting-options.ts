import type { Config, RuleSettings } from '../config/config';
import { parseConfig } from '../config/config-file';
import { isRecord } from '../config/record';
import { rules as allRules } from '../rules/index';
import type { EarlierMessage, Files, LinterOptions, LintOptions, MessageOptions } from './options';

/** What fits of all options of one check. */
export const fittingOptions = (given: unknown): LintOptions => ({
  ...fittingLinterOptions(given),
  ...fittingMessageOptions(given),
});

/**
 * What fits of the options that hold for every message. Programs that check no types give anything;
 * a severity that does not exist must not make an error pass.
 */
export function fittingLinterOptions(given: unknown): LinterOptions {
  if (!isRecord(given)) return {};
  const { config, rules, partials, images } = given;
  return {
    config: fittingConfig(config),
    rules: fittingRules(rules),
    ...(isFiles<string>(partials) && { partials }),
    ...(isFiles<Uint8Array>(images) && { images }),
  };
}

/** What fits of the options that differ from message to message. */
export function fittingMessageOptions(given: unknown): MessageOptions {
  if (!isRecord(given)) return {};
  const { path, header, earlier } = given;
  return {
    ...(typeof path === 'string' && { path }),
    ...(isRecord(header) && { header }),
    ...(Array.isArray(earlier) && { earlier: earlier.filter(isEarlierMessage) }),
  };
}

/** Whether an option gives what files hold: an object, or a function. What they hold is seen later. */
export function isFiles<Content>(given: unknown): given is Files<Content> {
  return (isRecord(given) && !(given instanceof Map)) || typeof given === 'function';
}

const isEarlierMessage = (given: unknown): given is EarlierMessage =>
  isRecord(given) && typeof given['path'] === 'string' && typeof given['text'] === 'string';

const fittingConfig = (given: unknown): Config => (isRecord(given) ? read(given) : {});

const fittingRules = (given: unknown): RuleSettings =>
  isRecord(given) ? (read({ rules: given }).rules ?? {}) : {};

/** What was read, by its text: objects can be changed from one call to the next. */
const known = new Map<string, Config>();
const mostKnown = 100;

function read(given: object): Config {
  const text = jsonOf(given);
  let config = known.get(text);
  if (!config) {
    ({ config } = parseConfig(text, allRules));
    if (known.size >= mostKnown) known.clear();
    known.set(text, config);
  }
  return config;
}

function jsonOf(given: object): string {
  try {
    return JSON.stringify(given) ?? '{}';
  } catch {
    // It holds itself.
    return '{}';
  }
}
