import assert from 'node:assert/strict';
import { UsageError } from '../../../server/src/cli/argument-values';
import { parseArguments, type Options } from '../../../server/src/cli/arguments';
import { help } from '../../../server/src/cli/help';
import { testRules } from './rules';

const understood: [line: string, options: Partial<Options>][] = [
  ['', { paths: [], stdin: false, fix: 'no', format: 'stylish', quiet: false, rules: {} }],
  ['a.html b', { paths: ['a.html', 'b'] }],
  ['a.html --fix', { paths: ['a.html'], fix: 'write' }],
  ['--fix-dry-run', { fix: 'show' }],
  ['--format=json', { format: 'json' }],
  ['--output-file report.json', { outputFile: 'report.json' }],
  ['--quiet --max-warnings 0', { quiet: true, maxWarnings: 0 }],
  ['--rule no-foo:off --rule no-bar:error', { rules: { 'no-foo': 'off', 'no-bar': 'error' } }],
  ['--color', { color: true }],
  ['--no-color', { color: false }],
  ['--stdin --stdin-filename a.hbs', { stdin: true, stdinFilename: 'a.hbs' }],
  ['--config other.json', { config: 'other.json' }],
  ['mcp --help', { action: { name: 'help' } }],
  ['--list-rules --format json', { action: { name: 'list-rules' }, format: 'json' }],
  ['--print-config a --rule no-foo:off', { rules: { 'no-foo': 'off' } }],
  ['-h', { action: { name: 'help' } }],
  ['--print-config a.html', { action: { name: 'print-config', path: 'a.html' } }],
  ['--init --brand a --brand b', { action: { name: 'init', answers: { brand: ['a', 'b'] } } }],
  ['--baseline', { baseline: { action: 'compare', path: 'bsm.baseline.json' } }],
  ['--baseline a.html', { paths: ['a.html'] }],
  ['--baseline b.json a.html', { baseline: { action: 'compare', path: 'b.json' } }],
  ['--write-baseline=b --', { baseline: { action: 'write', path: 'b' } }],
  ['a -- --baseline b.json', { paths: ['a', '--baseline', 'b.json'] }],
  ['-- --fix', { paths: ['--fix'], fix: 'no' }],
];

const refused: [line: string, message: RegExp][] = [
  ['--fiix', /^There is no option --fiix\. Did you mean "--fix"\?$/],
  ['-x', /^There is no option -x\.$/],
  ['--format', /^--format needs a value\.$/],
  ['--explain', /^--explain needs a value\.$/],
  ['--rule --fix', /^--rule needs a value\.$/],
  ['--fix=1', /^--fix takes no value\.$/],
  ['--help=1', /^--help takes no value\.$/],
  [
    '--format xml',
    /^--format takes stylish, json, gcc, github, junit, checkstyle or sarif, not "xml"\.$/,
  ],
  ['--format jsn', /Did you mean "json"\?$/],
  ['--max-warnings many', /^--max-warnings takes a whole number, not "many"\.$/],
  ['--max-warnings 1.5', /whole number/],
  ['--max-warnings -1', /^--max-warnings takes a whole number, not "-1"\.$/],
  ['--max-warnings --fix', /^--max-warnings needs a value\.$/],
  ['--stdin --stdin-filename=', /^--stdin-filename needs the name of a file\.$/],
  ['mcp a.html', /^mcp takes no options and no paths; \.\/mcp is a folder\.$/],
  ['mcp --quiet', /^mcp takes no options/],
  ['--list-rules --output-file a.txt', /^--list-rules and --output-file exclude each other\.$/],
  ['--list-rules --format sarif', /^--list-rules takes --format stylish or json, not "sarif"\.$/],
  ['--list-rules --rule no-foo:off', /^--list-rules and --rule exclude each other\.$/],
  ['--explain no-foo --format json', /^--explain and --format exclude each other\.$/],
  ['--print-config a --output-file b', /^--print-config and --output-file exclude each other\.$/],
  ['--rule no-foo', /^--rule takes a rule and its severity/],
  ['--rule no-fo:off', /^--rule: "no-fo" is not a rule\. Did you mean "no-foo"\?$/],
  ['--rule no-foo:warn', /Did you mean "warning"\?$/],
  ['--rule __proto__:off', /"__proto__" is not a rule/],
  ['--fix --fix-dry-run', /exclude each other/],
  ['--stdin a.html', /exclude each other/],
  ['--stdin-filename a.html', /needs --stdin/],
  ['--list-rules a.html', /^--list-rules and paths exclude each other\.$/],
  ['--list-rules --fix', /^--list-rules and --fix exclude each other\.$/],
  ['--init --explain no-foo', /^--explain and --init exclude each other\.$/],
  ['--explain no-fo', /Did you mean "no-foo"\?$/],
  ['--marketplace DE', /^--marketplace needs --init\.$/],
  ['--print-config=', /^--print-config needs the name of a file\.$/],
  ['--baseline --write-baseline', /exclude each other/],
  ['--write-baseline --stdin', /exclude each other/],
  ['--quiet=yes', /--quiet/],
];

describe('parseArguments', () => {
  for (const [line, expected] of understood)
    it(line || 'nothing', () => {
      const options: Partial<Options> = parseArguments(words(line), testRules);
      const given = Object.keys(expected) as (keyof Options)[];
      assert.deepEqual(Object.fromEntries(given.map((name) => [name, options[name]])), expected);
    });

  for (const [line, message] of refused)
    it(`not ${line}`, () =>
      assert.throws(
        () => parseArguments(words(line), testRules),
        (error) => error instanceof UsageError && message.test(error.message),
      ));

  it('fits into 90 columns of help', () => {
    for (const line of help.split('\n')) assert.ok(line.length <= 90, line);
  });
});

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
