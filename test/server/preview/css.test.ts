import assert from 'node:assert/strict';
import { isKeptProperty } from '../../../server/src/preview/css/properties';
import { keptSelector } from '../../../server/src/preview/css/selectors';
import { keptValue } from '../../../server/src/preview/css/values';
import { preview } from './shown';

const child = ' of :not(:where(bsm-mark))';

/** What is written, and what a preview keeps of it; nothing where it leaves it out. */
const values: Record<string, string | undefined> = {
  red: 'red',
  '1px solid #FFF': '1px solid #FFF',
  '-.5em +2px 1e3px 50%': '-.5em +2px 1e3px 50%',
  'rgb(0 0 0 / 50%)': 'rgb(0 0 0 / 50%)',
  'calc(100% - (2px*3))': 'calc(100% - (2px * 3))',
  'Arial, "Segoe UI"': 'Arial, "Segoe UI"',
  'linear-gradient(to right,#fff 0%,red)': 'linear-gradient(to right, #fff 0%, red)',
  '[a] 1fr': '[a] 1fr',
  '"</style>"': '"\\3c \\2f style\\3e "',
  '"a\\22 b"': '"a\\22 b"',
  'url(x) red': 'none red',
  'url("x")': 'none',
  'var(--a, red)': undefined,
  'var(--a)': 'var(--a)',
  'image-set("a" 1x)': undefined,
  '-webkit-image-set(url(a) 1x)': undefined,
  'cross-fade(url(a), url(b))': undefined,
  'src("a")': undefined,
  'image("a")': undefined,
  'element(#a)': undefined,
  'paint(a)': undefined,
  'attr(x)': undefined,
  'env(x)': undefined,
  'expression(alert(1))': undefined,
  'progid:DXImageTransform.Microsoft.Alpha(Opacity=50)': undefined,
  '\\75rl(x)': undefined,
  'u\\rl(x)': undefined,
  'red\\9': undefined,
  'red;color:blue': undefined,
  'red}p{color:blue': undefined,
  '{red}': undefined,
  'red<!--': undefined,
  '@import "x"': undefined,
  '#GG': undefined,
  '': '',
};

const selectors: Record<string, string | undefined> = {
  'p.a#b': 'p.a#b',
  'a > b + i ~ u  s': 'a>b+i~u s',
  '*': '*',
  'a,b': 'a,b',
  'p:first-child': `p:nth-child(1${child})`,
  'p:last-child': `p:nth-last-child(1${child})`,
  'tr:nth-child(2n + 1)': `tr:nth-child(2n + 1${child})`,
  'tr:nth-of-type(odd)': 'tr:nth-of-type(odd)',
  'a:hover::before': 'a:hover::before',
  ':not(p,.a)': ':not(p,.a)',
  '[title]': '[title]',
  '[title^="a\\"]{}"]': '[title^="a\\22 \\5d \\7b \\7d "]',
  '[type="a" i]': '[type="a" i]',
  'p:lang(de)': 'p:lang(de)',
  '.a\\{b': '.a\\7b b',
  '.a\\7b background\\3a url\\28 x\\29': '.a\\7b background\\3a url\\28 x\\29 ',
  '#\\31 a': '#\\31 a',
  'p::part(x)': undefined,
  'p:host(x)': undefined,
  'p:unknown': undefined,
  'svg|a': undefined,
  'p{': undefined,
  'a||b': undefined,
  '': undefined,
};

const properties: Record<string, boolean> = {
  color: true,
  'margin-left': true,
  'padding-inline-start': true,
  'border-top-left-radius': true,
  'border-image': false,
  'border-image-source': false,
  '--brand': true,
  'mask-image': false,
  'clip-path': false,
  cursor: true,
  behavior: false,
  '-moz-binding': false,
  animation: false,
  src: false,
  __proto__: false,
  '*zoom': false,
};

const sheets: Record<string, string> = {
  'p{color:red}': 'p{color:red}',
  'p{color:red;behavior:url(x)}': 'p{color:red}',
  'p{background:url(x)}': 'p{background:none}',
  'p{}': '',
  '@import "x";@import url(y);p{color:red}': 'p{color:red}',
  '@font-face{font-family:x;src:url(y)}': '',
  '@keyframes a{from{color:red}}': '',
  '@media (max-width: 480px){p{color:red}}': '@media (max-width: 480px){p{color:red}}',
  '@media (width<480px){p{color:red}}': '@media (width<480px){p{color:red}}',
  '@media screen{@media (min-width:1px){p{color:red}}}':
    '@media screen{@media (min-width:1px){p{color:red}}}',
  '@media ( prefers-color-scheme:DARK ){p{color:red}}':
    '@media (prefers-color-scheme: dark){p{color:red}}',
  '@media "x"{p{color:red}}': '',
  '@media (a:b;c){p{color:red}}': '',
  '.a{& p{color:red}}': ':is(.a) p{color:red}',
  '@charset "x";p{color:red}': 'p{color:red}',
  '@namespace url(x);p{color:red}': 'p{color:red}',
  'p{color:red;</style><script>': 'p{color:red}',
};

describe('the CSS of a preview', () => {
  for (const [written, kept] of Object.entries(values))
    it(`value: ${written}`, () =>
      assert.equal(
        keptValue(written, () => undefined),
        kept,
      ));
  for (const [written, kept] of Object.entries(selectors))
    it(`selector: ${written}`, () => assert.equal(keptSelector(written), kept));
  for (const [name, isKept] of Object.entries(properties))
    it(`property: ${name}`, () => assert.equal(isKeptProperty(name), isKept));
  for (const [written, kept] of Object.entries(sheets))
    it(`sheet: ${written}`, () => assert.equal(preview(`<style>${written}</style>`).css, kept));
});
