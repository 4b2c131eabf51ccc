import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { getuid } from 'node:process';
import { rules } from '../../../server/src/rules';
import { runCli } from '../cli/run-cli';
import { temporaryFolder, type Files } from '../temporary-folder';

/** Folders that nobody makes but somebody sends. */
interface HostileFolder {
  files: Files;
  prepare?: (folder: string) => void;
  args?: string[];
  code: number;
  /** What the report and the errors have to say. */
  says?: RegExp;
  isSkipped?: boolean;
}

const many = (count: number, entry: (index: number) => [string, string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));

const emoji = '<p>😀</p>';
const overrides = Array.from({ length: 10_000 }, (_, index) => ({
  files: [`mails/**/a${index}*.html`, 'a.html'],
  rules: { 'no-emoji': index === 9_999 ? 'warning' : 'off' },
}));
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const partials = (count: number): Files => ({
  'a.hbs': Array.from({ length: count }, (_, index) => `{{> p${index}}}`).join('\n'),
  ...many(count, (index) => [`partials/p${index}.hbs`, index === 0 ? emoji : '<p>x</p>']),
});

const folders: Record<string, HostileFolder> = {
  'a configuration with 10,000 overrides': {
    files: { 'bsm.config.json': JSON.stringify({ root: true, overrides }), 'a.html': emoji },
    code: 0,
    says: /1 warning/,
  },
  'a configuration with 10,000 unknown keys': {
    files: {
      'bsm.config.json': JSON.stringify(many(10_000, (index) => [`k${index}`, 'x'])),
      'a.html': 'x',
    },
    code: 2,
    says: /k9999/,
  },
  'a configuration of brackets only': {
    files: { 'bsm.config.json': '['.repeat(100_000), 'a.html': 'x' },
    code: 2,
  },
  'a partial that includes itself': {
    files: { 'a.hbs': '{{> p}}', 'partials/p.hbs': `${emoji}{{> p}}` },
    code: 1,
    says: /no-emoji/,
  },
  'partials that include each other twice': {
    files: {
      'a.hbs': '{{> p0}}',
      ...many(40, (index) => [
        `partials/p${index}.hbs`,
        `${emoji}{{> p${index + 1}}}{{> p${index + 1}}}`,
      ]),
    },
    code: 1,
  },
  'a layout that includes itself': {
    files: {
      'a.hbs': '{{#> p}}x{{/p}}',
      'partials/p.hbs': `${emoji}{{#> p}}{{> @partial-block}}{{> @partial-block}}{{/p}}`,
    },
    code: 1,
    says: /no-emoji/,
  },
  '1,000 partials in one message': { files: partials(1000), code: 1, says: /p0\.hbs/ },
  'links in a circle': {
    files: { 'mails/a.html': emoji },
    prepare: (folder) => {
      symlinkSync('..', `${folder}/mails/up`);
      symlinkSync('two', `${folder}/one`);
      symlinkSync('one', `${folder}/two`);
    },
    code: 1,
    says: /1 error/,
  },
  'partials and images outside of the folder': {
    files: { 'a.hbs': '{{> ../../../../etc/passwd}}<img src="../../../../etc/passwd" alt="x">' },
    code: 0,
    says: /missing-partial/,
  },
  'paths with dots': { files: { 'm/a.html': emoji }, args: ['m/../m/./../m/a.html'], code: 1 },
  'a folder that cannot be read': {
    files: { 'closed/a.html': emoji, 'b.html': 'x' },
    prepare: (folder) => chmodSync(`${folder}/closed`, 0),
    isSkipped: process.platform === 'win32' || getuid?.() === 0,
    code: 2,
    says: /closed/,
  },
  'names with line breaks, quotes and colours': {
    files: { 'a\nb.html': emoji, '"\'`$(x).html': emoji, '\u001b[31mred.html': emoji },
    isSkipped: process.platform === 'win32',
    code: 1,
    says: /3 errors/,
  },
  'UTF-16, of both ends': {
    files: { 'a.html': utf16(emoji), 'b.html': utf16(emoji).swap16() },
    code: 2,
    says: /encoded in UTF-16/,
  },
  'half a character of UTF-16': { files: { 'a.html': utf16(emoji).subarray(0, -1) }, code: 2 },
  'what is no text': {
    files: { 'a.html': Buffer.from(Array.from({ length: 65_536 }, (_, at) => at % 256)) },
    code: 2,
    says: /not valid UTF-8/,
  },
  '1,000 folders in one another': { files: { [`${'d/'.repeat(1000)}a.html`]: emoji }, code: 1 },
};

/** Far beyond what a run takes, and far below what a bomb would: seconds of CPU, MB of memory. */
const [mostTime, mostMemory] = [20, 500];

describe('a hostile folder is checked', function () {
  this.timeout(120_000);

  for (const [name, { files, prepare, args = ['.'], code, says, isSkipped }] of Object.entries(
    folders,
  ))
    (isSkipped ? it.skip : it)(`with ${name}`, async () => {
      const folder = temporaryFolder(files);
      prepare?.(folder);
      const before = { cpu: process.cpuUsage(), memory: process.memoryUsage().heapUsed };
      const result = await runCli(args, { folder, rules });
      const { user, system } = process.cpuUsage(before.cpu);
      const memory = (process.memoryUsage().heapUsed - before.memory) / 2 ** 20;
      const said = result.stdout + result.stderr;
      assert.equal(result.code, code, said.slice(0, 1000));
      if (says) assert.match(said, says);
      assert.ok(!said.includes('\u001b[31mred'), 'control characters are not shown as they are');
      assert.ok((user + system) / 1e6 < mostTime, `${(user + system) / 1e6} s`);
      assert.ok(memory < mostMemory, `${memory.toFixed()} MB`);
    });
});
