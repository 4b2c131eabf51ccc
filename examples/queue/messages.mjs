import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('..', import.meta.url));

/** The example messages, over and over, each time for another order and another buyer. */
export function messages(count) {
  const templates = ['compliant', 'with-problems'].flatMap((folder) =>
    readdirSync(`${examples}${folder}`).map((name) =>
      readFileSync(`${examples}${folder}/${name}`, 'utf8'),
    ),
  );
  return Array.from({ length: count }, (_, id) => {
    const template = templates[id % templates.length];
    const order = `302-${String(id).padStart(7, '0')}-5531942`;
    const text = template
      .replace(/\{\{\s*order[._]?id\s*\}\}/gi, order)
      .replace(/\{\{\s*buyer[._]?name\s*\}\}/gi, `Buyer ${id}`);
    return { id, text };
  });
}
