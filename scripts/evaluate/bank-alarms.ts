import { join } from 'node:path';
import { checkMessage } from '../../server/src/lint/check';
import { readBank } from '../train/bank';

/** The innocent lines of a language's phrase banks on which rules raise an alarm, and how many do. */
export function bankAlarms(root: string, language: string, rules: readonly string[]): string[] {
  const innocent = readBank(join(root, 'server/wording', language)).filter(
    ({ rule }) => rule === undefined,
  );
  const alarms = new Map<string, string>();
  const noisy = new Set<number>();
  for (const { text, line } of innocent) {
    const message = `<!-- bsm\nlanguage: ${language}\n-->\n${text}`;
    for (const { rule, start, end } of checkMessage(message, { path: 'message.html' })) {
      // A sentence of thanks is innocent beside others, and these lines have none beside them.
      if (!rules.includes(rule) || rule === 'no-thank-you-message') continue;
      noisy.add(line);
      const quote = message.slice(start, end);
      const key = `${rule} ${quote}`;
      if (!alarms.has(key)) alarms.set(key, `FALSE ${rule}: “${quote}” | ${text.slice(3)}`);
    }
  }
  const lines = new Set(innocent.map(({ line }) => line)).size;
  return [
    ...alarms.values(),
    `${language} bank: alarms on ${noisy.size} of ${lines} innocent lines`,
  ];
}
