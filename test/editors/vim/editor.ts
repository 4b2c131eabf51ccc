import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Editor } from '../editor';
import { configurationIn } from '../guide';

/** Vim connects to this, and answers through it. */
const server = createServer();
let channel: Promise<Socket> | undefined;
const answers = new Map<number, (answer: string) => void>();
let asked = 0;

/** Vim with ALE. */
export const vim: Editor = {
  name: 'Vim with ALE',
  configuration: { '.vimrc': configurationIn('vim.md') },
  env: {},
  command: (message) => ['vim', '-S', join(__dirname, 'driver.vim'), message],
  async listen() {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    vim.env = { EDITOR_PORT: String((server.address() as AddressInfo).port) };
    channel = once(server, 'connection').then(([socket]) => {
      createInterface({ input: socket as Socket }).on('line', takeAnswer);
      return socket as Socket;
    });
    return () => server.close();
  },
  async ask(question, argument) {
    const socket = await channel;
    const id = -++asked;
    socket?.write(`${JSON.stringify(['call', 'BsmAsk', [question, argument], id])}\n`);
    return new Promise((resolve) => answers.set(id, resolve));
  },
  lacks: ['completions'],
};

function takeAnswer(line: string): void {
  const [id, answer] = JSON.parse(line) as [number, string];
  answers.get(id)?.(answer);
  answers.delete(id);
}
