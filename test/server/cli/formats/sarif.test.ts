import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../../server/src/rules/index';
import { runCli, type RunOptions } from '../run-cli';
import { messages, said } from './messages';

/**
 * The schema that SARIF's own tools test with. Its draft of JSON Schema differs in the name of ids.
 */
const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
delete schema['$schema'];
delete schema['id'];
const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
const validate = ajv.compile(schema);

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: object };
  message?: { text: string };
}

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string } }[] } };
    columnKind: string;
    originalUriBaseIds: Record<string, { uri: string }>;
    artifacts: { location: { uri: string } }[];
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { message: { text: string }; locations?: Location[] }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: Location[];
      partialFingerprints: Record<string, string>;
      relatedLocations?: Location[];
      fixes?: object[];
    }[];
  }[];
}

async function sarif(argv: string[], options: RunOptions): Promise<Sarif['runs'][number]> {
  const { stdout } = await runCli(['--format', 'sarif', ...argv], options);
  const report = JSON.parse(stdout) as Sarif;
  assert.ok(validate(report), ajv.errorsText(validate.errors));
  const [run] = report.runs;
  assert.ok(run);
  return run;
}

describe('the SARIF report', () => {
  it('lists results with levels, places and rules', async () => {
    const run = await sarif([], { files: messages });
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.results.map(({ ruleId, ruleIndex, level, locations }) => [
        ruleId,
        run.tool.driver.rules[ruleIndex]?.id,
        level,
        locations[0]?.physicalLocation.artifactLocation.uri,
        Object.values(locations[0]?.physicalLocation.region ?? {}).join(' '),
      ]),
      [
        ['no-foo', 'no-foo', 'error', 'mails/a.html', '2 2 2 5'],
        ['no-bar', 'no-bar', 'warning', 'mails/a.html', '2 10 2 13'],
        ['no-info', 'no-info', 'note', 'mails/c.hbs', '1 1 1 4'],
        ['no-hint', 'no-hint', 'note', 'mails/c.hbs', '1 8 1 11'],
        ['known-partials', 'known-partials', 'warning', 'mails/c.hbs', '2 1 2 11'],
      ],
    );
    assert.deepEqual(run.results[0]?.message, { text: said('foo') });
    assert.deepEqual(
      run.artifacts.map(({ location }) => location.uri),
      ['mails/a.html', 'mails/b.hbs', 'mails/c.hbs'],
    );
  });

  it('holds the fixes', async () => {
    const run = await sarif([], { files: messages });
    const artifactLocation = { uri: 'mails/a.html', uriBaseId: '%SRCROOT%', index: 0 };
    const deletedRegion = { startLine: 2, startColumn: 2, endLine: 2, endColumn: 5 };
    assert.deepEqual(run.results[0]?.fixes, [
      {
        description: { text: 'Write fine' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion, insertedContent: { text: 'fine' } }],
          },
        ],
        properties: { kind: 'safe' },
      },
    ]);
  });

  it('names files by addresses, from the working folder on inside it', async () => {
    const files = { 'here/ä #1?.html': 'foo', 'b.html': 'foo' };
    const run = await sarif(['.', '../b.html'], { files, in: 'here' });
    const base = run.originalUriBaseIds['%SRCROOT%']?.uri ?? '';
    assert.match(base, /^file:\/\/\/.*\/here\/$/);
    assert.deepEqual(
      run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation),
      [
        { uri: base.replace('here/', 'b.html'), index: 0 },
        { uri: '%C3%A4%20%231%3F.html', uriBaseId: '%SRCROOT%', index: 1 },
      ],
    );
  });

  it('knows problems again where they have moved', async () => {
    const fingerprints = async (text: string) => {
      const run = await sarif([], { files: { 'a.html': text } });
      return run.results.map(({ partialFingerprints }) => partialFingerprints['bsmProblem/v1']);
    };
    const before = await fingerprints('foo bar foo');
    const after = await fingerprints('\n\n  foo <b>bar</b>\nfoo');
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, 3);
  });

  it('names places in other files', async () => {
    const files = {
      'a.html': '<p>{{> end}}</p>',
      'partials/end.hbs': '<p>Follow us on Instagram: order 123-1234567-1234567</p>',
    };
    const run = await sarif(['partials'], { files, rules });
    const places = run.results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    assert.equal(places[0]?.physicalLocation.artifactLocation.uri, 'a.html');
    assert.equal(places[0]?.message?.text, 'Included here.');
  });

  it('explains every rule', async () => {
    const run = await sarif([], { files: { 'a.html': '' }, rules });
    const described = run.tool.driver.rules;
    assert.equal(described.length, rules.length);
    for (const { id, help } of described)
      assert.ok(help.text.length > 40 && !/`|\]\(/.test(help.text), `${id}: ${help.text}`);
  });

  it('tells what failed', async () => {
    const files = { 'a.html': '', 'bsm.config.json': '{\n  "rules": 1 }' };
    const run = await sarif(['.', 'gone.html'], { files });
    const [invocation] = run.invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation?.toolExecutionNotifications.map(({ message, locations }) => [
        message.text.replace(/ .*/, ''),
        locations?.[0]?.physicalLocation.artifactLocation.uri,
        locations?.[0]?.physicalLocation.region,
      ]),
      [
        ['gone.html', 'gone.html', undefined],
        ['"rules"', 'bsm.config.json', { startLine: 2, startColumn: 12 }],
      ],
    );
  });

  it('is valid when nothing is checked', async () => {
    const run = await sarif(['gone.html'], {});
    assert.deepEqual([run.results, run.artifacts], [[], []]);
  });
});
