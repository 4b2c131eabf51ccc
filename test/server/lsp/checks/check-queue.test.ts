import assert from 'node:assert/strict';
import { CheckQueue, type Lane, type Place } from '../../../../server/src/lsp/checks/check-queue';
import { nextTurn } from '../../../../server/src/lsp/checks/next-turn';

type Named = Place & { name: string };

const lanes: Readonly<Record<string, Lane>> = { n: 'next', c: 'changed', k: 'known' };

const place = (name: string): Named => ({
  name,
  lane: lanes[name.charAt(0).toLowerCase()] ?? 'changed',
  // In capitals: nobody wants it any more when its turn comes.
  isWanted: !/[A-Z]/.test(name),
});

/** Places, by their first letter in the lane `next`, `changed` or `known`, and the order of their turns. */
const orders: [about: string, places: string, turns: string][] = [
  ['one after the other', 'c1 c2 c3', 'c1 c2 c3'],
  ['what has changed before what is known', 'k1 k2 c1 c2', 'c1 c2 k1 k2'],
  ['what somebody waits for before all', 'k1 c1 n1 c2 n2', 'n1 n2 c1 c2 k1'],
  ['what nobody wants is left out', 'C1 c2 K1 k2 cB', 'c2 k2'],
  ['nothing that anybody wants', 'C1 K1', ''],
  ['what is known has its turn at last', 'k1 k2 c1 c2 c3 c4 c5 c6', 'c1 c2 c3 c4 k1 c5 c6 k2'],
  ['so it has after urgent ones', 'n1 n2 k1 n3 n4 n5 c1', 'n1 n2 n3 n4 k1 n5 c1'],
  ['only what is wanted is waited for', 'c1 c2 c3 c4 c5 K1 k2', 'c1 c2 c3 c4 k2 c5'],
];

const hurried: [from: Lane, to: Lane, lane: Lane, turns: string[]][] = [
  ['known', 'changed', 'changed', ['a', 'c', 'b']],
  ['known', 'next', 'next', ['b', 'a', 'c']],
  ['changed', 'next', 'next', ['b', 'a', 'c']],
  ['changed', 'known', 'changed', ['a', 'b', 'c']],
  ['next', 'known', 'next', ['b', 'a', 'c']],
];

describe('the order of checks', () => {
  for (const [about, places, turns] of orders)
    it(about, async () => {
      assert.deepEqual(
        await turnsOf(places.split(' ').map(place)),
        turns.split(' ').filter(Boolean),
      );
    });

  for (const [from, to, lane, turns] of hurried)
    it(`of one that is hurried from ${from} to ${to}`, async () => {
      const hurriedPlace: Named = { name: 'b', lane: from, isWanted: true };
      const others: Named[] = ['a', 'c'].map((name) => ({ name, lane: 'changed', isWanted: true }));
      const places = [...others.slice(0, 1), hurriedPlace, ...others.slice(1)];
      const found = await turnsOf(places, (queue) => queue.hurry(hurriedPlace, to));
      assert.deepEqual([hurriedPlace.lane, found], [lane, turns]);
    });

  it('goes on with those who come later', async () => {
    const queue = new CheckQueue();
    for (let time = 0; time < 3; time++) assert.equal(await queue.turn(place('c')), true);
    assert.equal(await queue.turn(place('C')), false);
  });

  const floods: [about: string, messages: number, before: number][] = [
    ['all messages come before the first check', 20, 20],
    ['messages without end do not keep checks from being done', 5_000, 100],
  ];
  for (const [about, messages, before] of floods)
    it(about, async () => {
      const queue = new CheckQueue();
      let count = 0;
      let countAtTurn: number | undefined;
      const turn = queue.turn(place('c')).then(() => (countAtTurn = count));
      for (; count < messages && countAtTurn === undefined; count++) {
        queue.stir();
        await nextTurn();
      }
      await turn;
      assert.ok(Math.abs((countAtTurn ?? 0) - before) <= 2, `${countAtTurn} messages`);
    });
});

/** The names of the places in the order of their turns. */
async function turnsOf(
  places: readonly Named[],
  then: (queue: CheckQueue) => void = () => undefined,
): Promise<string[]> {
  const queue = new CheckQueue();
  const turns: string[] = [];
  const all = places.map(async (one) => {
    if (await queue.turn(one)) turns.push(one.name);
  });
  then(queue);
  await Promise.all(all);
  return turns;
}
