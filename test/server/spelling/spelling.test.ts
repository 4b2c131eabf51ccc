import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { Spelling, type Dictionary } from '../../../server/src/spelling/spelling';

/** A dictionary of a few words that counts what it is asked. */
class TestDictionary implements Dictionary {
  readonly asked: string[] = [];

  constructor(private readonly words: readonly string[]) {}

  judge(words: readonly string[]) {
    this.asked.push(...words);
    return Promise.resolve(words.map((word) => ({ isRight: this.words.includes(word) })));
  }

  search(words: readonly string[]) {
    return Promise.resolve(words.map((word) => `${word}!`));
  }

  corrections() {
    return Promise.resolve(this.words);
  }
}

describe('what is known of words', () => {
  it('is asked once', async () => {
    const dictionary = new TestDictionary(['right']);
    const spelling = new Spelling(() => dictionary);
    const check = () =>
      spelling.answered((judge) =>
        ['right', 'wrong'].map((word) => judge.judgement('xx', word)?.isRight),
      );
    assert.deepEqual(await check(), [true, false]);
    assert.deepEqual(await check(), [true, false]);
    assert.deepEqual(dictionary.asked, ['right', 'wrong']);
  });

  it('is found in several rounds', async () => {
    const spelling = new Spelling(() => new TestDictionary([]));
    const found = await spelling.answered((judge) =>
      judge.judgement('xx', 'word')?.isRight === false ? judge.farther('xx', 'word') : undefined,
    );
    assert.equal(found, 'word!');
  });

  const texts: [language: string, text: string][] = [
    ['English', 'We will disabble-newwordish it soon.'],
    ['German', 'Wir haben die Bestellungsx-Neuwortigs bekommen.'],
    ['French', 'Nous avons recu la commandde-nouvellle chez vous.'],
  ];
  for (const [language, text] of texts)
    it(`is complete in the end, whatever follows from whatever, in ${language}`, async () => {
      const words = text.split(' ').filter((word) => !word.includes('-'));
      const spelling = new Spelling(() => new TestDictionary(words));
      const isWaiting = await spelling.answered((judge) => {
        checkMessage(`<p>${text}</p>`, { judge });
        return judge.isWaiting;
      });
      assert.equal(isWaiting, false);
    });

  it('is nothing without a dictionary', async () => {
    const spelling = new Spelling(() => undefined);
    assert.equal(await spelling.answered((judge) => judge.has('xx')), false);
    assert.deepEqual(spelling.missing, ['xx']);
    assert.deepEqual(await spelling.corrections('xx', 'word'), []);
  });

  it('is taken to be right where a dictionary fails', async () => {
    const failing: Dictionary = {
      judge: () => Promise.reject(new Error('lost')),
      search: () => Promise.reject(new Error('lost')),
      corrections: () => Promise.reject(new Error('lost')),
    };
    const spelling = new Spelling(() => failing);
    const isRight = await spelling.answered((judge) => judge.judgement('xx', 'word')?.isRight);
    assert.equal(isRight, true);
    assert.deepEqual([...spelling.failures], [['xx', 'Error: lost']]);
    assert.deepEqual(await spelling.corrections('xx', 'word'), []);
  });
});
