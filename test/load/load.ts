import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { Dice } from '../../scripts/dice';
import { uriOf } from '../../server/src/lsp/documents/document-path';
import { BusyEditor, type Way } from './busy-editor';

export interface Load {
  documents: number;
  /** All in all, half of them before the server is killed. */
  edits: number;
  editsPerMinute: number;
  seed: number;
}

export interface LoadReport {
  /** What went wrong, one line each. */
  failures: string[];
  /** How many diagnostics were compared at the end. */
  diagnostics: number;
  /** In MB, as it was after a third of each server's time, and at its end. */
  memory: { way: Way; before: number; after: number }[];
}

const cli = join(__dirname, '../../server/dist/cli.js');
/** How long the server may need to catch up, in milliseconds. */
const patience = 120_000;

/**
 * Edits many documents at once. After half of the edits the server is killed and another one
 * started; at the end, what the editor shows has to be what the command line finds in its texts.
 */
export async function putUnderLoad(load: Load, say: (line: string) => void): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bsm-load-'));
  writeFileSync(join(folder, 'bsm.config.json'), '{ "root": true }');
  const dice = new Dice(load.seed);
  const report: LoadReport = { failures: [], diagnostics: 0, memory: [] };
  try {
    let editor = new BusyEditor(folder, dice, 'published');
    await editor.start();
    for (let index = 0; index < load.documents; index++)
      editor.open(uriOf(join(folder, `message-${index}.hbs`)));
    await work(editor, load, 'published', report, say);
    await compare(editor, folder, report, say);
    await work(editor, { ...load, edits: load.edits / 10 }, 'published', report, say);
    say('Killing the server');
    await editor.kill();
    report.failures.push(...editor.failures);
    const texts = [...editor.documents.values()];
    editor = new BusyEditor(folder, dice, 'pulled');
    await editor.start();
    for (const document of texts) editor.open(document.uri, document.getText());
    await work(editor, load, 'pulled', report, say);
    await compare(editor, folder, report, say);
    const code = await editor.shutDown();
    if (code !== 0) report.failures.push(`the server ended with ${code}`);
    report.failures.push(...editor.failures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return report;
}

/** Half of the edits, at the pace that is asked for. */
async function work(
  editor: BusyEditor,
  { edits, editsPerMinute }: Load,
  way: Way,
  report: LoadReport,
  say: (line: string) => void,
): Promise<void> {
  const count = Math.ceil(edits / 2);
  const started = Date.now();
  const samples: number[] = [];
  for (let done = 0; done < count;) {
    const due = Math.min(count, Math.ceil(((Date.now() - started) / 60_000) * editsPerMinute));
    for (; done < due; done++) editor.act();
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (editor.memory !== undefined) samples.push(editor.memory);
  }
  const middle = (from: number, to: number): number =>
    samples.slice(from, to).sort((a, b) => a - b)[Math.floor((to - from) / 2)] ?? 0;
  const third = Math.floor(samples.length / 3);
  const [before, after] = [middle(third, 2 * third), middle(2 * third, samples.length)];
  report.memory.push({ way, before, after });
  const seconds = ((Date.now() - started) / 1000).toFixed();
  say(
    `${count} edits, ${way}, in ${seconds} s; ${before.toFixed()} MB, then ${after.toFixed()} MB`,
  );
}

/** Compares what the editor shows with what the command line finds in the same texts. */
async function compare(
  editor: BusyEditor,
  folder: string,
  report: LoadReport,
  say: (line: string) => void,
): Promise<void> {
  for (const document of editor.documents.values())
    writeFileSync(join(folder, document.uri.split('/').at(-1) ?? ''), document.getText());
  const expected = found(await checkedByCommandLine(folder));
  const shown = await editor.settled(expected, patience);
  let compared = 0;
  for (const [uri, lines] of shown) {
    const wanted = expected.get(uri) ?? [];
    compared += wanted.length;
    const stale = lines.filter((line) => !wanted.includes(line));
    const lost = wanted.filter((line) => !lines.includes(line));
    for (const line of stale) report.failures.push(`${uri}: stale ${line}`);
    for (const line of lost) report.failures.push(`${uri}: lost ${line}`);
  }
  report.diagnostics += compared;
  say(`${compared} diagnostics compared`);
}

/** Meanwhile the editor goes on taking in what the server sends. */
async function checkedByCommandLine(folder: string): Promise<string> {
  const process = spawn(execPath, [cli, '--format', 'json', folder]);
  const [output] = await Promise.all([text(process.stdout), once(process, 'exit')]);
  return output;
}

interface Place {
  line: number;
  column: number;
}

interface JsonReport {
  files: { path: string; problems: { rule: string; start: Place; end: Place }[] }[];
}

/** What the command line has found, in the words of `BusyEditor`. */
function found(output: string): Map<string, string[]> {
  const { files } = JSON.parse(output) as JsonReport;
  return new Map(
    files.map(({ path, problems }) => [
      uriOf(path),
      problems
        .map(({ rule, start, end }) => {
          const place = `${start.line}:${start.column}`;
          return `${place}-${end.line}:${end.column} ${rule}`;
        })
        .sort(),
    ]),
  );
}
