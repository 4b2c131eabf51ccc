import { sections, summary } from '../../server/src/rules/documentation';
import type { Rule } from '../../server/src/rules/rule';
import { table } from '../../server/src/cli/rule-pages/markdown';

const fixes: Record<Rule['fix'], string> = { safe: 'safe', suggest: 'suggested', none: '–' };

/** The table of all rules, one section after the other, Markdown. */
export function ruleTable(rules: readonly Rule[]): string {
  const tables = Object.entries(sections).flatMap(([section, about]) => {
    const rows = rules.filter((rule) => rule.section === section).map(row);
    if (rows.length === 0) return [];
    return [`## ${section}`, about, table(['Rule', 'In short', 'Severity', 'Fix'], rows)];
  });
  return [
    '# Rules',
    'Every rule can be set to `off`, `hint`, `info`, `warning` or `error`; the tables show the ' +
      'defaults. _Safe_ fixes are applied by `--fix`, by _Fix all_ and on save; _suggested_ ones are ' +
      'offered by the editor’s light bulb only.',
    ...tables,
  ].join('\n\n');
}

function row(rule: Rule): string[] {
  return [`[\`${rule.id}\`](${rule.id}.md)`, summary(rule), rule.severity, fixes[rule.fix]];
}
