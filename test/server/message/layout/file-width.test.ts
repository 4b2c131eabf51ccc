import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { maxImageWidth } from '../../../../server/src/rules/style/max-image-width';

const wide = { format: 'png', width: 1000, height: 500, isAnimated: false };

/** What is said of a message that shows a file of 1000 by 500 px. */
function widths(text: string): string[] {
  const imageFile = (path: string) => (path === 'wide.png' ? wide : undefined);
  return checkMessage(text, { rules: [maxImageWidth], imageFile }).map(
    ({ message }) => /\((.* of .*) px\)/.exec(message)?.[1] ?? message,
  );
}

const cases: [text: string, widths: string[]][] = [
  ['<img src="wide.png" alt="">', ['1000 of 600']],
  ['<img src="wide.png" alt="" width="">', ['1000 of 600']],
  ['<img src="wide.png" alt="" style="width:auto;max-width:none">', ['1000 of 600']],
  ['<img src="wide.png" alt="" style="max-width:100%">', ['600 of 600']],
  [
    '<table width="600"><tr><td width="200"><img src="wide.png" alt="" style="max-width:100%"></td><td>Size?</td></tr></table>',
    [],
  ],
  ['<img src="wide.png" alt="" style="max-width:480px">', []],
  ['<style>img { max-width: 300px }</style><img src="wide.png" alt="">', []],
  ['<img src="wide.png" alt="" width="480">', []],
  ['<img src="wide.png" alt="" width="{{width}}">', []],
  ['<img src="wide.png" alt="" style="width:fit-content">', []],
  ['<img src="wide.png" alt="" height="240">', []],
  ['<img src="wide.png" alt="" height="250">', ['500 of 600']],
  ['<img src="wide.png" alt="" height="{{height}}">', []],
  ['<img src="wide.png" alt="" height="100%">', ['1000 of 600']],
  ['<img src="wide.png" alt="" height="90" style="height:auto">', ['1000 of 600']],
  ['<img src="wide.png" alt="" style="max-height:100px">', []],
  ['<img src="wide.png" alt="" style="min-width:700px">', ['700 of 600']],
  ['<img src="wide.png" alt="" hidden>', []],
  ['<div style="width:2000px"><img src="wide.png" alt="">Size?</div>', []],
  ['<input type="image" src="wide.png" alt="">', ['1000 of 600']],
  ['<td background="wide.png" style="background:url(wide.png)">Size?</td>', []],
  ['<img src="other.png" srcset="wide.png 2x" alt="">', []],
];

describe('the width of an image file', () => {
  for (const [text, expected] of cases)
    it(`is ${expected.join(' and ') || 'fine'} in ${text}`, () => {
      assert.deepEqual(widths(text), expected);
    });

  it('can be given by a fix', () => {
    const text = "<img src='wide.png'alt='Logo'>";
    const imageFile = () => wide;
    const [problem] = checkMessage(text, { rules: [maxImageWidth], imageFile });
    assert.deepEqual(problem?.fixes, [
      {
        title: 'Give it a width of 480 px',
        kind: 'suggest',
        edits: [{ start: 19, end: 19, text: ' width="480"' }],
      },
    ]);
  });
});
