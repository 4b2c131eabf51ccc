import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Editor } from '../editor';
import { configurationIn } from '../guide';

const run = promisify(execFile);

/** Emacs with one of its clients. */
function emacs(name: string, label: string): Editor {
  const socket = join(tmpdir(), `bsm-${label.replace('tested: ', '')}-${process.pid}`);
  return {
    name,
    configuration: { '.emacs.d/init.el': configurationIn('emacs.md', label) },
    env: { EDITOR_SOCKET: socket },
    command: (message) => ['emacs', '-nw', '-l', join(__dirname, 'driver.el'), message],
    async ask(question, argument) {
      const call = `(bsm-ask ${JSON.stringify(question)} ${lispString(argument)})`;
      const { stdout } = await run('emacsclient', ['-s', socket, '--eval', call]);
      // A Lisp string, whose only escapes are those of quotes and backslashes.
      return stdout
        .trim()
        .slice(1, -1)
        .replace(/\\(["\\])/g, '$1');
    },
  };
}

const lispString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

export const eglot = emacs('Emacs with Eglot', 'tested: eglot');
export const lspMode = emacs('Emacs with lsp-mode', 'tested: lsp-mode');
