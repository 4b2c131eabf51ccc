import assert from 'node:assert/strict';
import { noRepeatRequest } from '../../../server/src/rules/permitted/no-repeat-request';
import outputSchema from '../../../server/schema/output.schema.json';
import type { Files } from '../temporary-folder';
import { runCli, type RunOptions } from './run-cli';
import { schemaErrors } from './schema';

const asking = '---\nsubject: Your chair\npurpose: review-request\n---\n<p>Please review it.</p>';
const invoice = '---\npurpose: invoice\n---\n<p>Your invoice.</p>';

const config = (...messages: string[]): string =>
  JSON.stringify({ root: true, sequences: [{ name: 'after delivery', messages }] });

interface Report {
  files: {
    path: string;
    problems: {
      message: string;
      start: object;
      related: { path?: string; start: { line: number; column: number } }[];
    }[];
  }[];
}

async function report(paths: string[], options: RunOptions): Promise<Report> {
  const run = await runCli(['--format', 'json', ...paths], {
    rules: [noRepeatRequest],
    ...options,
  });
  assert.equal(run.stderr, '');
  const output = JSON.parse(run.stdout);
  assert.deepEqual(schemaErrors(outputSchema, output), []);
  return output;
}

/** For each file, the files that ask before it. */
const repeats = ({ files }: Report): Record<string, (string | undefined)[]> =>
  Object.fromEntries(
    files.map(({ path, problems }) => [
      path,
      problems.flatMap(({ related }) => related.map((place) => place.path)),
    ]),
  );

const files: Files = {
  'bsm.config.json': config('mails/order.html', 'mails/review*', 'other/*'),
  'mails/order.html': invoice,
  'mails/review-a.html': asking,
  'mails/review-b.html': `\uFEFF${asking}`,
  'mails/alone.html': asking,
  'other/late.hbs': `{{!-- bsm\npurpose: review-request\n--}}\n<p>Please review it.</p>`,
  'other/README.md': asking,
};

describe('bsm-lint and sequences', () => {
  it('reports each message that asks again', async () => {
    assert.deepEqual(repeats(await report(['.'], { files })), {
      'mails/alone.html': [],
      'mails/order.html': [],
      'mails/review-a.html': [],
      'mails/review-b.html': ['mails/review-a.html'],
      'other/late.hbs': ['mails/review-a.html', 'mails/review-b.html'],
    });
  });

  it('looks at messages that are not among the checked ones, wherever it runs', async () => {
    const { files: checked } = await report(['late.hbs'], { files, in: 'other' });
    const [problem, ...others] = checked[0]?.problems ?? [];
    assert.deepEqual(others, []);
    assert.match(problem?.message ?? '', /`review-a\.html` of the sequence “after delivery”/);
    assert.deepEqual(problem?.start, { line: 2, column: 10, offset: 19 });
    assert.deepEqual(
      problem?.related.map(({ path, start }) => [
        path?.split('/').slice(-2).join('/'),
        start.line,
        start.column,
      ]),
      [
        ['mails/review-a.html', 3, 10],
        ['mails/review-b.html', 3, 10],
      ],
    );
  });

  it('shows where the earlier ones ask', async () => {
    const { stdout } = await runCli(['mails/review-b.html'], { files, rules: [noRepeatRequest] });
    assert.match(
      stdout,
      /^ {4}mails\/review-a\.html:3:10 {2}This message of the sequence “after delivery”/m,
    );
  });

  it('checks standard input in the place of its file', async () => {
    const run = await report(['--stdin', '--stdin-filename', 'mails/review-new.html'], {
      files,
      stdin: asking,
    });
    assert.deepEqual(repeats(run), {
      'mails/review-new.html': ['mails/review-a.html', 'mails/review-b.html'],
    });
  });

  const unreported: [title: string, files: Files][] = [
    ['ignored', { '.bsmignore': 'review-a.html' }],
    ['not UTF-8', { 'mails/review-a.html': new Uint8Array([0xff, 0xfe, 0x00]) }],
    [
      'paper in the box',
      { 'mails/review-a.html': asking.replace('subject: Your', 'channel: package-insert #') },
    ],
    ['for another purpose', { 'mails/review-a.html': invoice }],
    ['under a configuration of its own', {}],
  ];
  for (const [title, changes] of unreported)
    it(`does not count one that is ${title}`, async () => {
      const given: Files = { ...files, ...changes };
      if (title.startsWith('under')) {
        delete given['mails/review-a.html'];
        given['bsm.config.json'] = config('mails/**');
        given['mails/a/bsm.config.json'] = '{ "root": true }';
        given['mails/a/review-a.html'] = asking;
        given['mails/alone.html'] = invoice;
      }
      assert.deepEqual(repeats(await report(['mails/review-b.html'], { files: given })), {
        'mails/review-b.html': [],
      });
    });

  it('tells of no more than five', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [`${index}.html`, asking] as const);
    const given = { 'bsm.config.json': config('*.html'), ...Object.fromEntries(many) };
    const related = repeats(await report(['.'], { files: given }));
    assert.deepEqual(
      related['9.html'],
      ['0', '1', '10', '11', '12'].map((name) => `${name}.html`),
    );
    assert.deepEqual(related['1.html'], ['0.html']);
  });
});
