import type { Problem } from '../../lint/problem';
import { rules } from '../../rules';

/** What stands between backticks; editors show these texts plain, and the marks raw. */
const marked = /`([^`\n]+)`/g;

/** A text about a problem as editors show it. */
export const shownText = (text: string): string => text.replace(marked, '“$1”');

/** The same for what is said of a configuration, where names stand as in JSON. */
export const shownConfigText = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');

const policies = new Map(rules.map(({ id, policy }) => [id, policy]));

/**
 * The problem's message.
 * @param inLines whether what is wrong, what the policy says and what to do get a line each
 */
export function shownMessage({ rule, message }: Problem, inLines: boolean): string {
  const policy = policies.get(rule);
  const at = inLines && policy ? message.indexOf(` ${policy}`) : -1;
  if (at < 0 || !policy) return shownText(message);
  const remedy = message.slice(at + 1 + policy.length).trimStart();
  const lines = [message.slice(0, at), policy, remedy];
  return shownText(lines.filter((line) => line !== '').join('\n'));
}
