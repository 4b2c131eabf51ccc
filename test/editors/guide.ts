import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../docs/guides/editors');

/** The blocks of a guide below `<!-- tested -->`, one after another: what its reader would copy. */
export function configurationIn(guide: string, label = 'tested'): string {
  const text = readFileSync(join(folder, guide), 'utf8');
  const blocks = [...text.matchAll(/^<!-- (.+) -->\n\n```\w+\n((?:(?!```).*\n)+)```$/gm)];
  const meant = blocks.filter(([, comment]) => comment === label);
  if (meant.length === 0) throw new Error(`${guide} has no block below <!-- ${label} -->`);
  return meant.map(([, , block]) => block).join('\n');
}
