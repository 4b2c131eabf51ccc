import type { Memento } from 'vscode';

const key = 'bsm.messages';

/** The documents of this workspace that the user has called messages, whatever they look like. */
export class ChosenMessages {
  constructor(private readonly memory: Memento) {}

  get uris(): string[] {
    return this.memory.get<string[]>(key, []);
  }

  /** Documents without a file are forgotten with the window. */
  async add(uri: string): Promise<void> {
    if (!uri.startsWith('untitled:') && !this.uris.includes(uri))
      await this.memory.update(key, [...this.uris, uri]);
  }

  async remove(uri: string): Promise<void> {
    if (!this.uris.includes(uri)) return;
    const others = this.uris.filter((each) => each !== uri);
    await this.memory.update(key, others);
  }
}
