import type { Answers } from './answers';

/** A key of the configuration: what it says, and what stands there until somebody says it. */
interface Entry {
  comment: string;
  key: keyof Answers | '$schema' | 'rules';
  /** Shown in a comment where there is no answer; without it, the entry is left out. */
  example?: unknown;
}

const entries: readonly Entry[] = [
  { comment: 'Lets editors complete and check this file.', key: '$schema' },
  {
    comment: 'Which files are messages. Without it: all HTML and Handlebars files.',
    key: 'include',
    example: ['mails/**/*.{html,hbs,txt}'],
  },
  {
    comment: 'The marketplace of the messages whose header names none.',
    key: 'marketplace',
    example: 'amazon.de',
  },
  {
    comment: 'The language of the messages whose header names none.',
    key: 'language',
    example: 'de-DE',
  },
  { comment: 'Brand and company names, which are never misspelt.', key: 'brand', example: [] },
  {
    comment: 'Hosts outside of Amazon without which orders cannot be completed.',
    key: 'allowedHosts',
    example: ['parcel.example.com'],
  },
  {
    comment: 'Rules and their severities; bsm-lint --list-rules shows them all.',
    key: 'rules',
    example: {},
  },
];

/** A `bsm.config.json` that says what was answered, and shows what else can be said. */
export function configText(answers: Partial<Answers>, schema?: string): string {
  const said: Partial<Record<Entry['key'], unknown>> = {
    ...answers,
    rules: {},
    ...(schema !== undefined && { $schema: schema }),
  };
  const lines = entries.flatMap(({ comment, key, example }) => {
    const value = said[key];
    if (value === undefined && example === undefined) return [];
    const entry = `${JSON.stringify(key)}: ${inline(value ?? example)},`;
    return [`  // ${comment}`, value === undefined ? `  // ${entry}` : `  ${entry}`];
  });
  return `{\n${lines.join('\n')}\n}\n`;
}

/** JSON on one line, with blanks as people write them. */
function inline(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}
