import type { Problem } from '../lint/problem';
import { rules } from '../rules';

const policies = new Map(rules.map(({ id, policy }) => [id, policy]));

/**
 * A problem's message with a line for each of what is wrong, why, and what to do: lists show the
 * first of these whole, and a look at the problem shows the others without scrolling.
 */
export function messageLines({ rule, message }: Pick<Problem, 'rule' | 'message'>): string {
  const policy = policies.get(rule);
  const at = policy ? message.indexOf(` ${policy}`) : -1;
  if (!policy || at < 0) return message;
  const advice = message.slice(at + 1 + policy.length).trim();
  return [message.slice(0, at), policy, advice].filter((line) => line !== '').join('\n');
}
