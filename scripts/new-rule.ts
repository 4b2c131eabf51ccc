/** `npm run new-rule -- SECTION ID`: makes a rule's file, lists the rule, and runs the generator. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readRequest, Refusal, type RuleRequest } from './new-rule/request';
import { ruleFile } from './new-rule/rule-file';
import { addToList, listedIds } from './new-rule/rule-list';

const root = fileURLToPath(new URL('..', import.meta.url));
const listPath = 'server/src/rules/index.ts';

async function main(): Promise<number> {
  const list = readFileSync(join(root, listPath), 'utf8').replaceAll('\r\n', '\n');
  const request = readRequest(process.argv.slice(2), listedIds(list));
  const path = `server/src/rules/${request.section}/${request.id}.ts`;
  if (existsSync(join(root, path))) throw new Refusal(`There is a file ${path} already.`);
  const extended = await formatted(listPath, addToList(list, request));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), await formatted(path, ruleFile(request)));
  writeFileSync(join(root, listPath), extended);
  console.log(`Written:\n  ${path}\n  ${listPath}`);
  return generate(request);
}

async function formatted(path: string, code: string): Promise<string> {
  const filepath = join(root, path);
  return format(code, { ...(await resolveConfig(filepath)), filepath });
}

/** In a process of its own, which loads the rules as they are now. */
function generate({ id }: RuleRequest): number {
  const { status } = spawnSync(process.execPath, ['--import=tsx', 'scripts/generate.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(
    `Now write the rule: its examples are tests, and the bad one fails until ${id} reports it.\n` +
      `  npm test -- test/server/rules/examples.test.ts --grep ${id}`,
  );
  return status ?? 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  },
);
