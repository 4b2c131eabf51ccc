const baseUrl = 'https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules';

/** Where the rule's documentation page stands. */
export function documentationUrl(rule: string): string {
  return `${baseUrl}/${rule}.md`;
}
