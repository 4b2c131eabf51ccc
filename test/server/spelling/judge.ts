import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule, type HunspellFactory } from 'hunspell-asm';
import type { WordJudge } from '../../../server/src/message/context/word-judge';
import { dictionaryNames } from '../../../server/src/spelling/dictionaries';
import { HunspellDictionary } from '../../../server/src/spelling/hunspell-dictionary';

const folder = join(__dirname, '../../../server/dist/dictionaries');
const loaded = new Map<string, HunspellDictionary>();
let factory: HunspellFactory | undefined;

/** Has to be awaited before a judge is asked. */
export async function loadHunspell(): Promise<void> {
  factory ??= await loadModule();
}

/** Knows all words at once, from the dictionaries of the built program. */
export const wordJudge: WordJudge = {
  isWaiting: false,
  has: (name) => (dictionaryNames as readonly string[]).includes(name),
  judgement: (name, word) => dictionary(name).judge(word),
  farther: (name, word) => dictionary(name).search(word),
};

function dictionary(name: string): HunspellDictionary {
  let found = loaded.get(name);
  if (!found) {
    if (!factory) throw new Error('loadHunspell() was not awaited');
    const files = {
      affixes: readFileSync(join(folder, `${name}.aff`)),
      words: readFileSync(join(folder, `${name}.dic`)),
    };
    loaded.set(name, (found = new HunspellDictionary(name, factory, files)));
  }
  return found;
}
