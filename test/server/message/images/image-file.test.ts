import assert from 'node:assert/strict';
import { localImagePath } from '../../../../server/src/message/images/image-file';
import { Message } from '../../../../server/src/message/message';

const paths: [url: string, path: string | undefined][] = [
  ['logo.png', 'logo.png'],
  ['./images/logo.png', './images/logo.png'],
  ['../../x.png', '../../x.png'],
  ['images\\logo.png', 'images/logo.png'],
  ['my logo.png', 'my logo.png'],
  ['my%20logo%281%29.png', 'my logo(1).png'],
  ['100%.png', '100%.png'],
  ['logo.png?v=2#top', 'logo.png'],
  ['a%23b%3F.png', 'a#b?.png'],
  ['ロゴ.png', 'ロゴ.png'],
  ['', undefined],
  ['#mark', undefined],
  ['?size=2', undefined],
  ['images/', undefined],
  ['/logo.png', undefined],
  ['//img.example.com/logo.png', undefined],
  ['\\\\server\\logo.png', undefined],
  ['https://img.example.com/logo.png', undefined],
  ['data:image/png;base64,AAAA', undefined],
  ['cid:logo.png', undefined],
  ['C:\\images\\logo.png', undefined],
  ['a%00.png', undefined],
  ['a/'.repeat(1000) + 'a.png', undefined],
];

describe('localImagePath', () => {
  for (const [url, path] of paths)
    it(`of ${url.slice(0, 40) || 'nothing'} is ${path}`, () => {
      assert.equal(localImagePath(url), path);
    });
});

describe('a message', () => {
  const asked = (text: string): string[] => {
    const paths: string[] = [];
    const imageFile = (path: string): undefined => void paths.push(path);
    const message = new Message(text, { imageFile });
    for (const image of message.images) message.imageFile(image);
    return paths;
  };

  const texts: [text: string, paths: string[]][] = [
    ['<img src=" a&amp;b.png " srcset="c.png 1x, d.png 2x">', ['a&b.png', 'c.png', 'd.png']],
    ['<td background=a.png><p style="background:url(\'b.png\')">', ['a.png', 'b.png']],
    ['<style>p { background: url("a.png") }</style><p>Size?</p>', ['a.png']],
    ['<img src="{{theme}}/a.png"><img src="a-{{size}}.png"><img src="[[image]]">', []],
    ['<img src="{{!-- our own --}}a.png">', ['a.png']],
    ['<a href="a.png">Size?</a>', []],
  ];
  for (const [text, paths] of texts)
    it(`asks for ${paths.join(' and ') || 'no file'} in ${text}`, () => {
      assert.deepEqual(asked(text), paths);
    });
});
