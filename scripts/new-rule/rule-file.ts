import { exportName, type RuleRequest } from './request';

/**
 * The file of a new rule. Its check looks for something that its bad example does not have, so the
 * example fails as a test until the rule is written.
 */
export function ruleFile({ section, id }: RuleRequest): string {
  return `import { defineRule } from '../rule';

export const ${exportName(id)} = defineRule({
  id: '${id}',
  section: '${section}',
  severity: 'error',
  policy: 'TODO: what the policy says, in one sentence.',
  remedy: 'TODO: what to do, in one sentence.',
  details: 'TODO: what counts and what does not, for the documentation.',
  fix: 'none',
  good: [{ text: '<p>Which size do you want?</p>' }],
  bad: [{ text: '<p>Which «TODO» do you want?</p>' }],
  check(message, report) {
    for (const { source } of message.images)
      if (source.url.includes('TODO')) report(source, 'TODO: what is wrong, in one sentence.');
  },
});
`;
}
