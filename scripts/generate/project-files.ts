import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Rule } from '../../server/src/rules/rule';
import { configSchema } from './config-schema';
import { describing } from './describing-schema';
import { rulePage } from '../../server/src/cli/rule-pages/rule-page';
import { ruleTable } from './rule-table';
import { thirdPartyNotices } from './notices';
import { withRuleSettings } from './settings';

const pagesFolder = 'docs/rules';

/** A file that differs from what the rules make of it; without a text it should not be there. */
export interface StaleFile {
  /** Relative to the project's folder, with slashes. */
  path: string;
  text: string | undefined;
}

/** The generated files of the project that are out of date. */
export async function staleFiles(root: string, rules: readonly Rule[]): Promise<StaleFile[]> {
  const wanted = await generatedFiles(root, rules);
  const stale: StaleFile[] = [];
  for (const [path, text] of wanted) if (read(root, path) !== text) stale.push({ path, text });
  for (const path of pages(root)) if (!wanted.has(path)) stale.push({ path, text: undefined });
  return stale;
}

/** Brings the generated files up to date. */
export function write(root: string, files: readonly StaleFile[]): void {
  for (const { path, text } of files) {
    const file = join(root, path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function generatedFiles(root: string, rules: readonly Rule[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const rule of rules) files.set(`${pagesFolder}/${rule.id}.md`, rulePage(rule));
  files.set(`${pagesFolder}/README.md`, ruleTable(rules));
  const schema = configSchema(rules);
  files.set('server/schema/config.schema.json', JSON.stringify(schema));
  files.set('client/schema/config.schema.json', JSON.stringify(describing(schema)));
  if (existsSync(join(root, 'server/package.json')))
    files.set('THIRD-PARTY-NOTICES.md', thirdPartyNotices(root));
  files.set('package.json', withRuleSettings(read(root, 'package.json') ?? '{}', rules));
  for (const [path, text] of files) {
    const filepath = join(root, path);
    files.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

/** The rules' pages as they are; that of a rule which is gone has to go as well. */
function pages(root: string): string[] {
  const folder = join(root, pagesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${pagesFolder}/${name}`);
}

function read(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
