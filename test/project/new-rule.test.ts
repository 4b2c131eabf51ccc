import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRequest, type RuleRequest } from '../../scripts/new-rule/request';
import { addToList, listedIds } from '../../scripts/new-rule/rule-list';
import { temporaryFolder } from '../server/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

const list = `import { noLogoLink } from './content/no-logo-link';
import type { Rule } from './rule';
import { noEmoji } from './style/no-emoji';
import { noGif } from './style/no-gif';
import { templateSyntax } from './template/template-syntax';

/** Every rule. */
export const rules: readonly Rule[] = [
  noLogoLink,
  // As the policy has them.
  noGif,
  noEmoji,
  templateSyntax,
];
`;

describe('a request for a new rule', () => {
  const refused: [given: string[], reason: RegExp][] = [
    [[], /^Usage: npm run new-rule -- SECTION ID$/],
    [['style'], /^Usage:/],
    [['style', 'no-shadow', 'error'], /^Usage:/],
    [['styles', 'no-shadow'], /no section "styles".* permitted, content, style, /],
    [['toString', 'no-shadow'], /no section "toString"/],
    [['style', 'No-Shadow'], /"No-Shadow" is no id for a rule/],
    [['style', 'no_shadow'], /is no id/],
    [['style', 'no--shadow'], /is no id/],
    [['style', '../no-shadow'], /is no id/],
    [['style', `no-${'a'.repeat(40)}`], /longer than 40 characters/],
    [['style', 'default'], /cannot be the name of a rule/],
    [['style', 'rules'], /cannot be the name of a rule/],
    [['template', 'no-gif'], /There is a rule no-gif already/],
  ];
  for (const [given, message] of refused)
    it(`is refused: ${given.join(' ') || 'nothing'}`, () => {
      assert.throws(() => readRequest(given, listedIds(list)), { name: 'Refusal', message });
    });

  it('is taken', () => {
    const request: RuleRequest = { section: 'content', id: 'spelling' };
    assert.deepEqual(readRequest(['content', 'spelling'], listedIds(list)), request);
  });
});

describe('the list of rules', () => {
  const places: [request: RuleRequest, entriesBefore: string, importsBefore: string][] = [
    [{ section: 'permitted', id: 'a-rule' }, 'readonly Rule[] = [', "'./content/no-logo-link'"],
    [{ section: 'content', id: 'a-rule' }, 'noLogoLink,', ''],
    [{ section: 'style', id: 'max-2-rules' }, 'noEmoji,', "'./rule'"],
    [{ section: 'accessibility', id: 'a-rule' }, 'noEmoji,', ''],
    [{ section: 'template', id: 'z-rule' }, 'templateSyntax,', "'./template/template-syntax'"],
  ];
  for (const [request, entryBefore, importBefore] of places)
    it(`takes a rule of the section ${request.section}`, () => {
      const extended = addToList(list, request);
      const name = request.id === 'max-2-rules' ? 'max2Rules' : request.id.replace('-r', 'R');
      const line = `import { ${name} } from './${request.section}/${request.id}';\n`;
      assert.ok(extended.includes(`${entryBefore}\n${name},`), extended);
      const before = extended.slice(0, extended.indexOf(line));
      assert.equal(
        before === '' ? '' : /'.*'/.exec(before.split('\n').at(-2) ?? '')?.[0],
        importBefore,
      );
      assert.deepEqual(listedIds(extended).toSorted(), [...listedIds(list), request.id].toSorted());
    });

  it('is not touched where it cannot be found', () => {
    assert.throws(() => addToList('export {};\n', { section: 'style', id: 'a-rule' }), {
      name: 'Refusal',
    });
  });
});

describe('npm run new-rule', () => {
  it('makes a rule whose example fails until it is written', () => {
    const project = copyOfProject();
    const made = run(project, 'scripts/new-rule.ts', 'accessibility', 'no-moving-words');
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stdout, /accessibility\/no-moving-words\.ts/);
    assert.ok(existsSync(join(project, 'docs/rules/no-moving-words.md')));
    const schema = readFileSync(join(project, 'server/schema/config.schema.json'), 'utf8');
    assert.match(schema, /"no-moving-words"/);

    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const examples = 'test/server/rules/examples.test.ts';
    const tested = run(project, mocha, examples, '--grep', 'no-moving-words', '--reporter=min');
    assert.match(tested.stdout, /3 passing[\s\S]*1 failing[\s\S]*reports <p>Which TODO/);
  });

  it('does not write over a file', () => {
    const project = copyOfProject();
    const path = 'server/src/rules/style/no-shadow.ts';
    const before = '// A rule that nobody has listed yet.\n';
    writeFileSync(join(project, path), before);
    const { status, stderr } = run(project, 'scripts/new-rule.ts', 'style', 'no-shadow');
    assert.equal(status, 1);
    assert.equal(stderr, `There is a file ${path} already.\n`);
    assert.equal(readFileSync(join(project, path), 'utf8'), before);
  });
});

/** What the script reads and writes, without `.git` and what is built. */
function copyOfProject(): string {
  const copy = temporaryFolder();
  const tests = ['test/server/rules', 'test/server/spelling'];
  const parts = ['scripts', 'server/src', 'server/schema', 'client/schema', 'docs/rules', ...tests];
  const files = ['package.json', 'server/package.json', 'tsconfig.json', '.prettierrc.json'];
  for (const part of [...parts, ...files])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function run(project: string, script: string, ...given: string[]) {
  return spawnSync(process.execPath, ['--import=tsx', script, ...given], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}
