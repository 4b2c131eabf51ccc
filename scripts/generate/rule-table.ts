import type { Rule, Section } from '../../server/src/rules/rule';
import { table } from './markdown';

/** The sections in the order of the documentation, with what each is about. */
export const sections: Record<Section, string> = {
  permitted: 'May this message be sent at all, when and to whom?',
  content: 'What no message may say or carry.',
  style: 'How no message may look.',
  accessibility: 'What keeps buyers from reading a message: known issues of WCAG 2.2, A and AA.',
  template: 'The file itself, before any buyer sees a message made from it.',
};

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

/** The rule in one sentence. */
export function summary({ policy, details = '', remedy }: Rule): string {
  if (policy !== '') return policy;
  return /^.*?\.(?=\s|$)/s.exec(details)?.[0] ?? remedy;
}
