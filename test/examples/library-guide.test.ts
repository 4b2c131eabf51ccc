import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/guides/library.md'), 'utf8');
const index = readFileSync(join(root, 'server/dist/index.d.ts'), 'utf8');

/** What the guide’s programs take for granted. */
const given = `
declare const text: string;
declare const earlierText: string;
declare const images: Map<string, Uint8Array>;
export {};
`;

/** The guide’s programs by the paths of modules that they could be. */
const programs = new Map(
  [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ''], at) => [
    join(root, 'docs/guides', `program-${at + 1}.mts`),
    given + code,
  ]),
);

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  target: ts.ScriptTarget.ES2022,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler says of programs that stand in memory. */
function complaints(): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => programs.has(path) || fileExists(path);
  host.readFile = (path) => programs.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const code = programs.get(path);
    return code === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, code, target);
  };
  const program = ts.createProgram([...programs.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${message}\n${file?.text.replace(given, '') ?? ''}`;
  });
}

describe('the guide to the library', () => {
  it('shows programs that compile', () => {
    assert.ok(programs.size > 0);
    assert.deepEqual(complaints(), []);
  }).timeout(60_000);

  it('names everything that the library exports', () => {
    const names = [...index.matchAll(/^export declare (?:const|function) (\w+)/gm)];
    const missing = names.map(([, name = '']) => name).filter((name) => !guide.includes(name));
    assert.deepEqual(missing, []);
  });
});
