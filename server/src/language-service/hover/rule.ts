import { ruleSetting } from '../../lint/check';
import type { Problem } from '../../lint/problem';
import type { Settings } from '../../config/settings';
import { readDirective } from '../../message/directives';
import { isAt } from '../../ranges/range';
import { rules } from '../../rules';
import { documentationUrl } from '../../rules/documentation';
import type { Rule } from '../../rules/rule';
import { longestComment, openComment } from '../open-comment';
import type { Hover } from './hover-text';

/** What the rule says, and how it is set here; nothing for an id that is no rule's. */
export function ruleText(id: string, settings: Settings): string | undefined {
  const rule = findRule(id);
  if (!rule) return undefined;
  const { severity } = ruleSetting(rule, settings);
  const { section, policy, remedy } = rule;
  const set = severity === 'off' ? 'switched off' : severity;
  return about(rule, settings, `${section}, ${set}`, `${policy} ${remedy}`);
}

/** What a problem's message leaves out of its rule: editors show the one above the other. */
function furtherText(id: string, settings: Settings): string | undefined {
  const rule = findRule(id);
  const [counted, list] = rule?.details?.split('\n\n') ?? [];
  const said = counted?.endsWith(':') ? `${counted}\n\n${list ?? ''}` : counted;
  return rule && about(rule, settings, rule.section, said);
}

const findRule = (id: string): Rule | undefined => rules.find((each) => each.id === id);

function about(rule: Rule, settings: Settings, is: string, says: string | undefined): string {
  const { options } = ruleSetting(rule, settings);
  const set = Object.entries(options as Record<string, unknown>).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  );
  return [
    `**${rule.id}** (${is})`,
    ...(says === undefined ? [] : [says]),
    ...(set.length > 0 ? [`Option${set.length > 1 ? 's' : ''} in force: ${set.join(', ')}.`] : []),
    `[More about the rule](${documentationUrl(rule.id)})`,
  ].join('\n\n');
}

/** About a rule that a disable comment names. */
export function ruleInComment(text: string, offset: number, settings: Settings): Hover | undefined {
  const comment = openComment(text, offset);
  if (!comment) return undefined;
  const rest = text.slice(comment.start, comment.start + longestComment);
  const content = /^[\s\S]*?(?=--|\}\})/.exec(rest)?.[0] ?? '';
  const named = readDirective(comment, content, comment.start)?.rules.find((rule) =>
    isAt(rule, offset),
  );
  const said = named && ruleText(named.id, settings);
  return said === undefined
    ? undefined
    : { range: { start: named?.start ?? 0, end: named?.end ?? 0 }, text: said };
}

/** About the rules that have reported something at the place. */
export function rulesOfProblems(
  problems: readonly Problem[],
  offset: number,
  settings: Settings,
): Hover | undefined {
  const here = problems.filter((problem) => isAt(problem, offset));
  const [first] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!first) return undefined;
  const texts = [...new Set(here.map(({ rule }) => rule))].flatMap(
    (rule) => furtherText(rule, settings) ?? [],
  );
  return { range: { start: first.start, end: first.end }, text: texts.join('\n\n---\n\n') };
}
