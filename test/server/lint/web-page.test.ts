import assert from 'node:assert/strict';
import { isWebPage } from '../../../server/src/lint/web-page';

const pages: [title: string, text: string][] = [
  ['an external script', '<p>Hi</p><script src="app.js"></script>'],
  ['an external script, unquoted', '<SCRIPT defer SRC=/app.js></SCRIPT>'],
  ['an external style sheet', '<link rel="stylesheet" href="/main.css">'],
  ['an external style sheet, attributes turned round', "<link href='a.css' rel='stylesheet'>"],
  ['an alternate style sheet', '<link rel="alternate stylesheet" href="a.css">'],
  ['a web app manifest', '<link rel="manifest" href="/app.webmanifest">'],
  ["React's root and an inline module", '<div id="root"></div><script type="module">x</script>'],
  ["Vue's root, the script first", '<script>x</script><div class=a id=app></div>'],
  ["Angular's root", '<body><app-root></app-root></body>'],
  ['front matter of a page generator', '---\nlayout: page\n---\n<script src="a.js"></script>'],
  ['Handlebars', '<html>{{> head}}<script src="{{asset "x.js"}}"></script></html>'],
  ['a disable comment is no header', '<!-- bsm-disable --><script src="a.js"></script>'],
  ['a tag that is just being written', '<p>Hi</p><script src="app.js"'],
  ['an address in a placeholder', '<link rel="stylesheet" href="{{styles}}">'],
];

const messages: [title: string, text: string][] = [
  ['an empty file', ''],
  ['a plain message', '<p>Hello {{name}}</p>'],
  ['its own styles', '<style>p { color: red }</style><p>Hi</p>'],
  ['a web font', '<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">'],
  ['a web font, no scheme', '<link rel=stylesheet href=//use.typekit.net/abc.css>'],
  ['an icon', '<link rel="icon" href="favicon.ico">'],
  ['an inline script alone', '<script>track()</script><p>Hi</p>'],
  ['structured data', '<script type="application/ld+json">{}</script>'],
  ['an id that an app could have, no script', '<div id="app"><p>Hi</p></div>'],
  ['a script in a comment', '<!-- <script src="a.js"></script> --><p>Hi</p>'],
  ['a comment without an end', '<p>Hi</p><!-- <script src="a.js"></script>'],
  ['a header comment', '<!-- bsm\npurpose: return\n-->\n<script src="a.js"></script>'],
  [
    'a Handlebars header comment',
    '{{!-- bsm\npurpose: return\n--}}<link rel=stylesheet href=a.css>',
  ],
  ['front matter of a message', '---\r\npurpose: return\r\n---\r\n<script src="a.js"></script>'],
  [
    'front matter after a byte-order mark',
    '\uFEFF---\nsubject: a\n---\n<script src="a.js"></script>',
  ],
];

describe('isWebPage', () => {
  for (const [title, text] of pages)
    it(`page: ${title}`, () => assert.equal(isWebPage(text), true));
  for (const [title, text] of messages)
    it(`message: ${title}`, () => assert.equal(isWebPage(text), false));
});
