import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { invariants } from './invariants';

/** A folder with templates of one's own; without it, these tests have nothing to do. */
const folder = process.env.BSM_TEMPLATES;
const templates = /\.(?:html?|hbs|handlebars|mustache|txt)$/i;

const paths = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      templates.test(path),
    )
  : [];

for (const path of paths)
  describe(`the template ${path}`, () => {
    const text = readFileSync(join(folder ?? '', path), 'utf8');
    for (const [sentence, invariant] of Object.entries(invariants))
      it(sentence, () => invariant(text, path));
  });
