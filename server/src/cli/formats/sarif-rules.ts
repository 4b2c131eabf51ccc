import { documentationUrl } from '../../rules/documentation';
import type { Rule } from '../../rules/rule';
import type { Severity } from '../../rules/severity';

/** The severities in the words of SARIF. */
export const sarifLevels: Record<Severity, 'none' | 'note' | 'warning' | 'error'> = {
  off: 'none',
  hint: 'note',
  info: 'note',
  warning: 'warning',
  error: 'error',
};

/** A rule as services show it beside its results. */
export function sarifRule({ id, section, severity, policy, remedy, details, fix }: Rule): object {
  const helpUri = documentationUrl(id);
  const help = [policy, remedy, details].filter(Boolean).join('\n\n');
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: policy },
    fullDescription: { text: `${policy} ${remedy}` },
    help: { text: plainText(help), markdown: `${help}\n\n[All about \`${id}\`](${helpUri})` },
    helpUri,
    defaultConfiguration: { enabled: severity !== 'off', level: sarifLevels[severity] },
    properties: { tags: [section], fix },
  };
}

const pascalCase = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** Markdown of our rules without its signs: code, links, emphasis. */
const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^\][\n]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\*\*([^*\n]{1,200})\*\*/g, '$1');
