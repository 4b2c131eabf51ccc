import assert from 'node:assert/strict';
import { readArguments } from '../../../server/src/lsp/arguments';

const cases: [given: string, kind: string][] = [
  ['--stdio', 'standard streams'],
  ['--node-ipc', 'node channel'],
  ['--node-ipc --clientProcessId=12', 'node channel'],
  ['--socket=6009', 'socket'],
  ['--socket 6009', 'socket'],
  ['--socket', 'refuse'],
  ['--socket=', 'refuse'],
  ['--socket=0', 'refuse'],
  ['--socket=70000', 'refuse'],
  ['--socket=abc', 'refuse'],
  ['', 'refuse'],
  ['check a.html', 'refuse'],
  ['--help', 'print'],
  ['--stdio --help', 'print'],
  ['-h', 'print'],
  ['--version', 'print'],
];

describe('arguments of the language server', () => {
  for (const [given, kind] of cases)
    it(`“${given}”: ${kind}`, () => {
      assert.equal(readArguments(given.split(' '), '1.2.3').kind, kind);
    });

  it('tells the port and the version', () => {
    assert.deepEqual(readArguments(['--socket=6009'], ''), { kind: 'socket', port: 6009 });
    assert.deepEqual(readArguments(['--version'], '1.2.3'), { kind: 'print', text: '1.2.3\n' });
  });
});
