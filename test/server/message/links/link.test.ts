import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';

/** Bodies, and the addresses that they lead to, as they are written. */
const bodies: [body: string, ...urls: string[]][] = [
  ['<a href=" https://oakhill.de/x ">A</a>', 'https://oakhill.de/x'],
  ['<a name="x">A</a><a>B</a><p href="https://oakhill.de">C</p>'],
  ['<a href="">A</a>', 'href=""'],
  ['<svg><a xlink:href="https://oakhill.de">A</a></svg>', 'https://oakhill.de'],
  [
    '<map><area href="https://oakhill.de"></map><iframe src="https://ashhill.de"></iframe>',
    'https://oakhill.de',
    'https://ashhill.de',
  ],
  [
    '<form action="https://oakhill.de"><button formaction="https://ashhill.de">B</button><input formaction="https://c.de"></form>',
    'https://oakhill.de',
    'https://ashhill.de',
    'https://c.de',
  ],
  [
    '<div hidden><a href="https://oakhill.de">A</a><iframe src="https://ashhill.de"></iframe></div>',
  ],
  ['<meta http-equiv="refresh" content="0; url=https://oakhill.de/x">', 'https://oakhill.de/x'],
  ['<meta http-equiv="Refresh" content="5;URL = \'https://oakhill.de\' ">', 'https://oakhill.de'],
  [
    '<meta http-equiv="refresh" content="30"><meta name="url" content=";url=https://oakhill.de"><meta http-equiv="refresh">',
  ],
  ['<meta http-equiv="refresh" content="0;url=">'],
  ['See https://oakhill.de/x.', 'https://oakhill.de/x'],
  ['<a href="https://oakhill.de/x">oakhill.de</a>', 'https://oakhill.de/x'],
  ['<a href="https://oakhill.de/x">ashhill.de</a>', 'https://oakhill.de/x', 'ashhill.de'],
  [
    '<a href="https://oakhill.de">A</a> ashhill.de <a href="https://ashhill.de">ashhill.de, oakhill.de</a> oakhill.de',
    'https://oakhill.de',
    'https://ashhill.de',
    'ashhill.de',
    'oakhill.de',
    'oakhill.de',
  ],
  ['<a href="{{url}}">oakhill.de</a>', '{{url}}', 'oakhill.de'],
  ['---\nsubject: See oakhill.de\n---\n<p>B</p>', 'oakhill.de'],
  ['<img src="https://oakhill.de/x.png"><link href="https://oakhill.de/x.css">'],
];

describe('the links of a message', () => {
  for (const [body, ...urls] of bodies)
    it(body, () => {
      const { links } = new Message(body, { path: 'm.html' });
      assert.deepEqual(
        links.map(({ start, end }) => body.slice(start, end)),
        urls,
      );
    });
});
