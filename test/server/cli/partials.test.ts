import assert from 'node:assert/strict';
import { requireOrderId } from '../../../server/src/rules/permitted/require-order-id';
import { noGif } from '../../../server/src/rules/style/no-gif';
import type { Files } from '../temporary-folder';
import { runCli } from './run-cli';

interface Place {
  path?: string;
  start: { line: number; column: number };
}

interface Report {
  files: { path: string; problems: { rule: string; related: Place[] }[] }[];
}

/** For each file with problems, the rules and the places of other files that belong to them. */
async function reported(files: Files, paths: string[] = ['.']): Promise<Record<string, string[]>> {
  const rules = [noGif, requireOrderId];
  const { stdout, stderr } = await runCli(['--format', 'json', ...paths], { rules, files });
  assert.equal(stderr, '');
  const report = JSON.parse(stdout) as Report;
  const place = ({ path = '', start }: Place) => ` ${path} ${start.line}:${start.column}`;
  return Object.fromEntries(
    report.files.flatMap(({ path, problems }) =>
      problems.length > 0
        ? [[path, problems.map(({ rule, related }) => `${rule}${related.map(place).join()}`)]]
        : [],
    ),
  );
}

const config = { 'bsm.config.json': '{ "root": true, "partials": ["parts"] }' };
const order = '<p>Which size for order {{order.id}}?</p>';
const gif = '<p>Kind regards</p><img src="a.gif" alt="">';

const cases: [title: string, files: Files, expected: Record<string, string[]>][] = [
  [
    'a file in a configured folder is no message',
    { ...config, 'parts/end.hbs': gif },
    { 'parts/end.hbs': ['no-gif'] },
  ],
  [
    'a file that another one includes is no message',
    { ...config, 'end.hbs': gif, 'order.hbs': `${order}\n{{> end}}` },
    { 'end.hbs': ['no-gif order.hbs 2:1'] },
  ],
  [
    'a file of the same name in another folder is one',
    {
      ...config,
      'a/end.hbs': '<p>Which size?</p>',
      'b/end.hbs': '',
      'b/c.hbs': `${order}{{> end}}`,
    },
    { 'a/end.hbs': ['require-order-id'] },
  ],
  [
    'a file with a header is one, too',
    { 'end.hbs': `---\npurpose: invoice\n---\n${gif}`, 'order.hbs': `${order}{{> end}}` },
    { 'end.hbs': ['require-order-id', 'no-gif'] },
  ],
  [
    'a layout is laid around what its block holds',
    {
      'partials/page.hbs': `<main>{{> @partial-block}}</main>${gif}`,
      'named.hbs': `{{#> page}}${order}{{/page}}`,
      'nameless.hbs': '{{#> page}}<p>Which size?</p>{{/page}}',
    },
    {
      'nameless.hbs': ['require-order-id'],
      'partials/page.hbs': ['no-gif named.hbs 1:1, nameless.hbs 1:1'],
    },
  ],
  [
    'three places are named at most',
    Object.fromEntries([
      ['partials/end.hbs', gif],
      ...[1, 2, 3, 4].map((number) => [`${number}.hbs`, `${order}{{#> end}}{{/end}}`]),
    ]),
    { 'partials/end.hbs': ['no-gif 1.hbs 1:42, 2.hbs 1:42, 3.hbs 1:42'] },
  ],
];

describe('bsm-lint and partials', () => {
  for (const [title, files, expected] of cases)
    it(title, async () => assert.deepEqual(await reported(files), expected));

  it('looks for who includes a file that is checked alone', async () => {
    const files = { ...config, 'end.hbs': gif, 'mails/order.hbs': `${order}{{> ../end}}` };
    assert.deepEqual(await reported(files, ['end.hbs']), {
      'end.hbs': ['no-gif mails/order.hbs 1:42'],
    });
  });
});
