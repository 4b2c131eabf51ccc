import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseSnippet,
  snippetText,
  type SnippetPart,
} from '../../server/src/language-service/snippet-syntax';
import { checkMessage } from '../../server/src/lint/check';
import { permittedPurposes } from '../../server/src/message/header/purposes';
import { tabStops } from '../server/language-service/tab-stops';
import { loadHunspell, wordJudge } from '../server/spelling/judge';

interface Snippet {
  description: string;
  isFileTemplate: boolean;
  body: string[];
}

const root = join(__dirname, '../..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const languages = readdirSync(join(root, 'server/wording')).sort();
const purposes = Object.entries(permittedPurposes);

/** The texts that the snippet can become: with its defaults, and with each of its choices. */
function expansions(parts: readonly SnippetPart[]): string[] {
  const chosen = tabStops(parts).flatMap(({ stop, choices = [] }) =>
    choices
      .slice(1)
      .map((choice) =>
        snippetText(parts, (each) => (each.stop === stop ? choice : each.choices?.[0])),
      ),
  );
  return [snippetText(parts), ...chosen];
}

/** What all rules have to say, spelling included. */
const problemsIn = (text: string, path: string): string[] =>
  checkMessage(text, { path, judge: wordJudge }).map(
    ({ rule, message, start, end }) => `${rule} at “${text.slice(start, end)}”: ${message}`,
  );

describe('the snippets', () => {
  before(loadHunspell);

  it('are there for every language that the linter understands', () => {
    const files = readdirSync(join(root, 'snippets')).sort();
    assert.deepEqual(
      files,
      languages.map((language) => `${language}.json`),
    );
  });

  it('are all declared, for HTML and Handlebars', () => {
    const { contributes } = readJson('package.json') as { contributes: { snippets: unknown } };
    const declared = languages.flatMap((code) =>
      ['html', 'handlebars'].map((language) => ({ language, path: `./snippets/${code}.json` })),
    );
    assert.deepEqual(contributes.snippets, declared);
  });

  for (const language of languages)
    describe(`in ${language}`, () => {
      const snippets = readJson(`snippets/${language}.json`) as Record<string, Snippet>;
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);

      it('serve every permitted purpose, and tell their language in lists', () => {
        const found = Object.entries(snippets).map(([shown, { description, isFileTemplate }]) => [
          shown,
          description,
          isFileTemplate,
        ]);
        const expected = purposes.map(([id, { description }]) => [
          `bsm-${id}`,
          `${name}: ${description}`,
          true,
        ]);
        assert.deepEqual(found, expected);
      });

      // VS Code would offer what has one wherever a word is written that is like its prefix.
      it('have no prefix', () => {
        for (const each of Object.values(snippets)) assert.ok(!('prefix' in each));
      });

      for (const [purpose, { isCritical }] of purposes)
        it(`${purpose} is compliant with every choice`, () => {
          const body = snippets[`bsm-${purpose}`]?.body.join('\n') ?? '';
          const parts = parseSnippet(body);
          const stops = tabStops(parts).map(({ stop }) => stop);
          assert.deepEqual(stops, [...stops.slice(1).map((_, index) => index + 1), 0]);
          const header = isCritical ? 'subject: "[Important] ' : `purpose: ${purpose}\n`;
          assert.ok(body.includes(header), header);
          assert.ok(body.includes(`language: ${language}-`));
          if (purpose !== 'package-insert') assert.match(body, /\$\{\d+:\{\{order_id\\\}\\\}\}/);
          for (const text of expansions(parts)) {
            assert.doesNotMatch(text, /\$|\\/);
            assert.deepEqual(problemsIn(text, 'message.html'), [], text);
          }
          assert.deepEqual(problemsIn(snippetText(parts), 'message.hbs'), []);
        });
    });
});
