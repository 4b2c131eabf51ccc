import assert from 'node:assert/strict';
import { lineView, viewText } from '../../../../server/src/cli/terminal/line-view';

const family = '👨‍👩‍👧';
const accented = 'e\u0301';

/** A line, the place that it has to show, and what is shown in 20 columns. */
const lines: [title: string, line: string, focus: number, shown: string][] = [
  ['a line that just fits', 'x'.repeat(20), 19, 'x'.repeat(20)],
  ['the beginning', 'x'.repeat(21), 0, `${'x'.repeat(18)}…`],
  ['the end', `${'x'.repeat(30)}yz`, 31, `…${'x'.repeat(5)}yz`],
  ['emojis from within one', `a${'😀'.repeat(30)}`, 30, `…${'😀'.repeat(9)}…`],
  ['emojis from between two', '😀'.repeat(30), 30, `…${'😀'.repeat(9)}…`],
  ['joined emojis', family.repeat(9), 30, `…${family.repeat(6)}`],
  ['letters with marks', accented.repeat(30), 31, `…${accented.repeat(18)}`],
  ['wide characters', '日'.repeat(21), 0, `${'日'.repeat(9)}…`],
];

describe('a line cut to the columns', () => {
  for (const [title, line, focus, shown] of lines)
    it(`shows ${title}`, () => {
      assert.equal(viewText(lineView(line, focus, 20)), shown);
    });
});
