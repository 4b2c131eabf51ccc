import type { Rule, Section } from './rule';

const baseUrl = 'https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules';

/** Where the rule's documentation page stands. */
export function documentationUrl(rule: string): string {
  return `${baseUrl}/${rule}.md`;
}

/** The sections in the order of the documentation, with what each is about. */
export const sections: Record<Section, string> = {
  permitted: 'May this message be sent at all, when and to whom?',
  content: 'What no message may say or carry.',
  style: 'How no message may look.',
  accessibility: 'What keeps buyers from reading a message: known issues of WCAG 2.2, A and AA.',
  template: 'The file itself, before any buyer sees a message made from it.',
};

/** The rule in one sentence. */
export function summary({ policy, details = '', remedy }: Rule): string {
  if (policy !== '') return policy;
  return /^.*?\.(?=\s|$)/s.exec(details)?.[0] ?? remedy;
}
