import assert from 'node:assert/strict';
import { applyFix, applyFixes, fixAll, mostRounds } from '../../../server/src/lint/fix';
import type { Problem } from '../../../server/src/lint/problem';
import type { Fix } from '../../../server/src/rules/rule';

type Edit = [start: number, end: number, text: string];

const fix = (edits: Edit[], kind: Fix['kind'] = 'safe'): Fix => ({
  title: '',
  kind,
  edits: edits.map(([start, end, text]) => ({ start, end, text })),
});

const problem = (...fixes: Fix[]): Problem => ({
  rule: 'no-gif',
  severity: 'error',
  message: '',
  start: 0,
  end: 1,
  fixes,
  related: [],
});

const text = 'abcdefgh';
// What the safe fixes of problems make of the text, and how many were applied.
const applied: [what: string, fixes: Fix[], result: string, count: number][] = [
  ['in any order', [fix([[6, 7, 'G']]), fix([[1, 2, 'B']])], 'aBcdefGh', 2],
  ['the edits of one in any order', [fix([[6, 7, ''], [1, 2, 'BB']])], 'aBBcdefh', 1], // prettier-ignore
  ['not those that are only offered', [fix([[1, 2, 'B']], 'suggest')], text, 0],
  ['not one without edits', [fix([]), fix([[1, 2, 'B']])], 'aBcdefgh', 1],
  ['of overlapping ones the first', [fix([[2, 4, 'X']]), fix([[1, 3, 'Y']])], 'aYdefgh', 1],
  ['of touching ones the first', [fix([[1, 3, 'Y']]), fix([[3, 4, 'X']])], 'aYdefgh', 1],
  ['the first by its first edit', [fix([[2, 3, 'X'], [7, 8, 'X']]), fix([[4, 5, 'Y'], [6, 7, 'Y']])], 'abXdefgX', 1], // prettier-ignore
  ['one between the edits of another', [fix([[0, 1, 'X'], [7, 8, 'X']]), fix([[3, 4, 'Y']])], 'XbcYefgX', 2], // prettier-ignore
  ['not one of whose edits another overlaps', [fix([[0, 1, 'X']]), fix([[1, 2, 'Y'], [5, 6, 'Y']]), fix([[5, 7, 'Z']])], 'XbcdeZh', 2], // prettier-ignore
  ['not one that overlaps the second of two touching edits', [fix([[0, 2, 'X'], [2, 6, 'Y']]), fix([[3, 4, 'Z']])], 'XYgh', 1], // prettier-ignore
  ['one behind two touching edits', [fix([[2, 4, 'Y'], [0, 2, 'X']]), fix([[6, 7, 'Z']])], 'XYefZh', 2], // prettier-ignore
  ['not one whose own edits overlap', [fix([[0, 3, 'X'], [2, 4, 'Y']]), fix([[6, 7, 'Z']])], 'abcdefZh', 1], // prettier-ignore
  ['not those of another text', [fix([[7, 9, 'X']]), fix([[-1, 1, 'X']]), fix([[3, 2, 'X']]), fix([[1, 2, 'B']])], 'aBcdefgh', 1], // prettier-ignore
  ['insertions at the beginning and at the end', [fix([[0, 0, '<']]), fix([[8, 8, '>']])], '<abcdefgh>', 2], // prettier-ignore
];

describe('applyFixes', () => {
  for (const [what, fixes, result, count] of applied)
    it(`applies ${what}`, () => {
      const found = applyFixes(
        text,
        fixes.map((one) => problem(one)),
      );
      assert.deepEqual([found.text, found.applied], [result, count]);
    });

  it('applies the first safe fix of a problem', () => {
    const offered = problem(fix([[0, 1, 'X']], 'suggest'), fix([[0, 1, 'A']]), fix([[0, 1, 'Z']]));
    assert.equal(applyFixes(text, [offered]).text, 'Abcdefgh');
  });

  it('applies a fix of any kind where it is asked for', () => {
    const { text: result, applied: count } = applyFix(text, fix([[0, 8, 'x']], 'suggest'));
    assert.deepEqual([result, count], ['x', 1]);
  });
});

/** Replaces the first match in each round. */
function replacing(pairs: [from: RegExp, to: string][]): (now: string) => Problem[] {
  return (now) =>
    pairs.flatMap(([from, to]) => {
      const found = from.exec(now);
      return found ? [problem(fix([[found.index, found.index + found[0].length, to]]))] : [];
    });
}

// The rounds that are needed, and the edits against the first text.
const rounds: [what: string, pairs: [RegExp, string][], result: string, count: number, edits: Edit[]][] = [
  ['nothing', [], text, 0, []],
  ['two places', [[/b/, 'B'], [/g/, 'GG']], 'aBcdefGGh', 2, [[1, 2, 'B'], [6, 7, 'GG']]],
  ['what came in', [[/b/, '123'], [/2/, '']], 'a13cdefgh', 2, [[1, 2, '13']]],
  ['what came in, with what stands beside it', [[/b/, '12'], [/2cd/, 'x']], 'a1xefgh', 2, [[1, 4, '1x']]],
  ['what stands before what came in', [[/d/, 'x'], [/cx/, '']], 'abefgh', 2, [[2, 4, '']]],
  ['places far from each other, one after the other', [[/g/, 'G'], [/aB/, 'A'], [/b/, 'B']], 'AcdefGh', 3, [[0, 2, 'A'], [6, 7, 'G']]],
  ['the whole text', [[/^a.*h$/, '']], '', 1, [[0, 8, '']]],
  ['the beginning and the end', [[/^a/, '<'], [/h$/, '>']], '<bcdefg>', 2, [[0, 1, '<'], [7, 8, '>']]],
]; // prettier-ignore

describe('fixAll', () => {
  for (const [what, pairs, result, count, edits] of rounds)
    it(`fixes ${what}`, () => {
      const found = fixAll(text, replacing(pairs));
      assert.deepEqual([found.text, found.applied, found.problems], [result, count, []]);
      const expected = edits.map(([start, end, inserted]) => ({ start, end, text: inserted }));
      assert.deepEqual(found.edits, expected);
      assert.equal(applyFix(text, { title: '', kind: 'safe', edits: found.edits }).text, result);
    });

  it('takes suggestions where they are wanted, but for those that need another file', () => {
    const check = (now: string): Problem[] => {
      if (now !== 'a') return [];
      const create = { path: 'oak.hbs', text: '' };
      const other: Fix = { ...fix([[0, 1, 'x']], 'suggest'), create };
      return [problem(other, fix([[0, 1, 'b']], 'suggest'))];
    };
    assert.equal(fixAll('a', check).text, 'a');
    assert.equal(fixAll('a', check, 'all fixes').text, 'b');
  });

  it('goes on behind any number of places', () => {
    const many = 200_000;
    const found = fixAll('a.'.repeat(many) + 'z', (now) => {
      if (now.startsWith('a'))
        return Array.from({ length: many }, (_, at) => problem(fix([[2 * at, 2 * at + 1, 'b']])));
      return now.endsWith('z') ? [problem(fix([[2 * many, 2 * many + 1, 'y']]))] : [];
    });
    assert.equal(found.text, 'b.'.repeat(many) + 'y');
  });

  it('stops where fixes undo each other', () => {
    let checks = 0;
    const found = fixAll('a', (now) => {
      checks++;
      return [problem(fix([[0, 1, now === 'a' ? 'b' : 'a']]))];
    });
    assert.deepEqual(
      [checks, found.applied, found.problems.length],
      [1 + mostRounds, mostRounds, 1],
    );
  });

  it('stops where a fix changes nothing', () => {
    const found = fixAll('a', () => [problem(fix([[0, 1, 'a']]))]);
    assert.deepEqual([found.applied, found.edits], [0, []]);
  });
});
