import { documentationUrl, sections, summary } from '../../rules/documentation';
import type { Rule } from '../../rules/rule';
import type { Page } from '../terminal/markdown';
import { severityStyles } from '../terminal/severity-styles';
import { fill } from '../terminal/styled-words';

/** All rules for people, section by section: id, severity, fix, and what each is about. */
export function ruleList(rules: readonly Rule[], page: Page): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return Object.entries(sections)
    .map(([section, about]) => {
      const own = rules.filter((rule) => rule.section === section);
      const heading = `${page.paint('bold', section)}  ${page.paint('dim', about)}`;
      return own.length === 0
        ? ''
        : `${heading}\n${own.map((rule) => row(rule, width, page)).join('')}\n`;
    })
    .join('')
    .concat('bsm-lint --explain RULE tells all about one of them.\n');
}

const fixWords: Record<Rule['fix'], string> = { safe: 'fix', suggest: 'suggest', none: '' };

function row(rule: Rule, width: number, { paint, columns }: Page): string {
  const { id, severity, fix } = rule;
  const about = summary(rule)
    .split(' ')
    .map((text) => [{ text }]);
  const start = `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${fixWords[fix].padEnd(7)}  `;
  const line = fill(about, columns, paint, start, ' '.repeat(start.length));
  const styled = paint(severityStyles[severity], severity);
  return `${line.replace(`  ${severity} `, `  ${styled} `)}\n`;
}

/** All rules for programs. */
export function ruleListJson(rules: readonly Rule[]): string {
  const listed = rules.map((rule) => {
    const { id, section, severity, fix, policy, remedy, options = {} } = rule;
    return { id, section, severity, fix, policy, remedy, options, url: documentationUrl(id) };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}
