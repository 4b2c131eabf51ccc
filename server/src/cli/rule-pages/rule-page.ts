import type { OptionDeclaration } from '../../rules/options';
import type { Rule } from '../../rules/rule';
import { codeBlock, jsonCode, table } from './markdown';
import { exampleSections } from './rule-examples';

const fixes: Record<Rule['fix'], string> = {
  safe:
    '**safe** – applied by `--fix`, by _Fix all_ and on save. A fix that would delete or split a ' +
    'template expression is only offered in the light bulb.',
  suggest: '**suggested** – offered by the editor’s light bulb, never applied unasked.',
  none: '**none** – the change needs an author.',
};

/** The documentation page of a rule, Markdown. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    rule.policy && `> ${rule.policy}`,
    rule.details,
    `**What to do:** ${rule.remedy}`,
    `- Section: [${rule.section}](README.md#${rule.section})\n` +
      `- Default severity: **${rule.severity}**\n` +
      `- Fix: ${fixes[rule.fix]}`,
    ...options(rule),
    ...exampleSections(rule),
    ...configuration(rule),
    ...disabling(rule),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function options({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    typeOf(option),
    jsonCode(option.default),
    option.description,
  ]);
  if (rows.length === 0) return [];
  return ['## Options', table(['Option', 'Type', 'Default', 'Description'], rows)];
}

function typeOf(option: OptionDeclaration): string {
  switch (option.type) {
    case 'number': {
      const { minimum, maximum } = option;
      if (minimum !== undefined && maximum !== undefined) return `number, ${minimum} to ${maximum}`;
      if (minimum !== undefined) return `number, at least ${minimum}`;
      return maximum === undefined ? 'number' : `number, at most ${maximum}`;
    }
    case 'boolean':
      return '`true` or `false`';
    case 'string[]':
      return 'list of strings';
  }
}

function configuration({ id, severity, options = {} }: Rule): string[] {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default] as const);
  const setting = defaults.length > 0 ? [severity, Object.fromEntries(defaults)] : severity;
  return [
    '## Configuration',
    'The default, spelt out in `bsm.config.json`:',
    codeBlock(JSON.stringify({ rules: { [id]: setting } }), 'json'),
    'The severity is `"off"`, `"hint"`, `"info"`, `"warning"` or `"error"`. The editor setting ' +
      '`bsm.rules` takes the same; on the command line it is ' +
      `\`--rule ${id}:${severity === 'warning' ? 'error' : 'warning'}\`.`,
  ];
}

function disabling({ id, judgesDirectives }: Rule): string[] {
  const heading = '## Disabling it in a message';
  const more = 'See [disable comments](../../README.md#disable-comments)';
  if (judgesDirectives)
    return [
      heading,
      `The rule is about comments that disable rules, so no comment disables it: set it to ` +
        `\`"off"\` in the configuration. ${more}.`,
    ];
  return [
    heading,
    'In an HTML or a Handlebars comment, for the next line or for the whole file:',
    codeBlock(
      `<!-- bsm-disable-next-line ${id} -- the reason, if you like -->\n` +
        `{{!-- bsm-disable-next-line ${id} -- the reason, if you like --}}\n\n` +
        `<!-- bsm-disable-file ${id} -->\n` +
        `{{!-- bsm-disable-file ${id} --}}`,
    ),
    `${more} for the other forms.`,
  ];
}
