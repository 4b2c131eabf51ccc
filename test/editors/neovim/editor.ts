import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Editor } from '../editor';
import { configurationIn } from '../guide';

const run = promisify(execFile);
const socket = join(tmpdir(), `bsm-neovim-${process.pid}`);
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Neovim with its own client. */
export const neovim: Editor = {
  name: 'Neovim',
  configuration: { '.config/nvim/init.lua': configurationIn('neovim.md') },
  command: (message) => [
    ...['nvim', '--listen', socket, '-c', `luafile ${join(__dirname, 'driver.lua')}`],
    message,
  ],
  async ask(question, argument) {
    const call = `v:lua.BsmAsk(${quoted(question)}, ${quoted(argument)})`;
    const { stdout, stderr } = await run('nvim', ['--server', socket, '--remote-expr', call]);
    // Older versions write the answer to standard error.
    return stdout || stderr;
  },
};
