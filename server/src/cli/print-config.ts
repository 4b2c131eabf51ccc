import { ruleSetting } from '../lint/check';
import { settingsFor, type Settings } from '../config/settings';
import type { Rule } from '../rules/rule';
import { portablePath } from '../workspace/files/file-system';
import { configFailures } from './config-problems';
import type { Run } from './environment';
import { failureText, type Failure } from './formats/formatter';
import { shownPath } from './shown-path';
import { printable } from './terminal/display';
import { workspaceFor } from './workspace-for';

/**
 * Prints what holds for a file, which need not exist: the configuration files that govern it,
 * whether it is checked, and every setting as they and the command line leave it. Gives the exit
 * code.
 */
export function printConfig(path: string, run: Run): number {
  const { cwd, rules, options, stdout, stderr } = run;
  const file = portablePath(path, cwd);
  const { configs, ignored, included } = workspaceFor(run).around(file);
  const settings = settingsFor(file, configs, { commandLine: options.rules });
  const config = { ...settings, rules: ruleSettings(rules, settings) };
  // A function of the globs, which cannot be shown.
  delete config.isBrandImage;
  const shown = {
    file: shownPath(file, cwd),
    configs: configs.map((config) => shownPath(config.path, cwd)),
    ignored,
    ...(included !== undefined && { included }),
    config,
  };
  stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  const failures: Failure[] = configs.flatMap((config) =>
    configFailures(config, shownPath(config.path, cwd)),
  );
  for (const failure of failures) stderr.write(`bsm-lint: ${printable(failureText(failure))}\n`);
  return failures.length > 0 ? 2 : 0;
}

/** The severity and the options of every rule, in the form of a configuration. */
function ruleSettings(rules: readonly Rule[], settings: Settings): Record<string, unknown> {
  return Object.fromEntries(
    rules.map((rule) => {
      const { severity, options } = ruleSetting(rule, settings);
      return [rule.id, Object.keys(options).length > 0 ? [severity, options] : severity];
    }),
  );
}
