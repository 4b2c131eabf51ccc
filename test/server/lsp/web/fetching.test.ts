import assert from 'node:assert/strict';
import { Fetching } from '../../../../server/src/lsp/web/fetching';

/** Fetching of letters, each of which is there once it was wanted. */
function letters() {
  const there = new Set<string>();
  const got: string[] = [];
  let rounds = 0;
  const fetching = new Fetching(() => rounds++);
  const has = (letter: string): boolean => {
    if (!there.has(letter))
      fetching.want(letter, async () => {
        await Promise.resolve();
        got.push(letter);
        there.add(letter);
      });
    return there.has(letter);
  };
  return { fetching, has, got, rounds: () => rounds };
}

describe('fetching', () => {
  it('repeats work until all is there, each time with what it has found out', async () => {
    const { fetching, has, got, rounds } = letters();
    const result = await fetching.complete(() => has('a') && has('b') && has('c') && 'done');
    assert.equal(result, 'done');
    assert.deepEqual(got, ['a', 'b', 'c']);
    assert.equal(rounds(), 3);
  });

  it('gets what two works want together once', async () => {
    const { fetching, has, got } = letters();
    const work = (): boolean => has('a');
    assert.deepEqual(await Promise.all([fetching.complete(work), fetching.complete(work)]), [
      true,
      true,
    ]);
    assert.deepEqual(got, ['a']);
  });

  it('repeats work that fails without what it wants, and passes on what fails with it', async () => {
    const { fetching, has } = letters();
    const work = (): never => {
      throw new Error(has('a') ? 'with' : 'without');
    };
    await assert.rejects(fetching.complete(work), /^Error: with$/);
  });

  it('does not go on for ever where things cannot be got', async () => {
    const fetching = new Fetching(() => undefined);
    let calls = 0;
    const work = (): number => {
      fetching.want('a', () => Promise.reject(new Error('no')));
      return ++calls;
    };
    assert.ok((await fetching.complete(work)) < 1000);
  });
});
