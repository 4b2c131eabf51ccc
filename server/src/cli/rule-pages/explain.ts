import type { Rule } from '../../rules/rule';
import { documentationUrl } from '../../rules/documentation';
import { renderMarkdown, type Page } from '../terminal/markdown';
import { rulePage } from './rule-page';

/** The page of a rule for a terminal. */
export function explanation(rule: Rule, page: Page): string {
  const markdown = `${rulePage(rule)}\n\nThis page: ${documentationUrl(rule.id)}`;
  return renderMarkdown(markdown, page);
}
