import fc from 'fast-check';
import { styleElement } from './css';
import { content, directive } from './html';
import { value } from './handlebars';
import { emoji } from './text';

/** Whole files: a header, directives, a body; well made, damaged, and mere heaps of tokens. */

const headerLine = fc.oneof(
  fc.constantFrom(
    'subject: Your order',
    'subject: "Size \\u2728 📏"',
    "subject: 'It''s ready'",
    'subject: [Important] Size: 5',
    'subject: >\n  folded\n  lines 😀',
    'purpose: review-request',
    'language: de-DE',
    'langauge: xx_yy',
    'marketplace: amazon.de',
    'channel: pigeon',
    'send: P7D',
    'attachments: [a.pdf, { file: b.pdf, kind: invoice }]',
    'attachments:\n  - a.exe\n  - 5\n  - { kind: x }',
    'brand: &a [Oakhill, *a]',
    '__proto__: x',
    'constructor: [x',
    'subject: "open',
    '- a list',
    '\tsubject: tab',
    '? complex\n: key',
    'key: value: value',
    '# a comment',
    '...',
    '"',
  ),
  fc.tuple(value, emoji).map(([name, sign]) => `subject: ${sign} ${name} ${sign}`),
);

const header = fc
  .tuple(
    fc.constantFrom(
      ['---\n', '\n---\n'],
      ['<!-- bsm\n', '\n-->\n'],
      ['{{!-- bsm\n', '\n--}}\n'],
      ['{{! bsm ', ' }}'],
      ['---\n', ''],
      ['<!--bsm ', '-->'],
    ),
    fc.array(headerLine, { maxLength: 4 }),
  )
  .map(([[open = '', close = ''], lines]) => open + lines.join('\n') + close);

/** What authors write, more or less. */
export const template = fc
  .tuple(
    fc.option(header, { nil: '' }),
    fc.array(directive, { maxLength: 2 }).map((lines) => lines.join('\n')),
    fc.option(styleElement, { nil: '' }),
    content,
  )
  .map((parts) => parts.join(''));

/** A template that somebody is in the middle of typing: pieces of it are gone, doubled or foreign. */
export const damaged = fc
  .tuple(
    template,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 5 }),
        fc.constantFrom('', '<', '"', '{{', '}}', '\n', '\0', '\ud83d', '>'),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((now, [place, length, inserted]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + inserted + now.slice(at + length);
    }, text),
  );

const tokens = [
  ...'< > / = & ; : # { } [ ] ( ) " \' ! ~ - % $ \\ a p . , * @'.split(' '),
  ...'</ <! <!-- --> {{ }} {{{ }}} {{{{ }}}} {{# {{/ {{! {{!-- --}} {{~ ~}} {{> {{else}} [[ ]] %% ${ [# #]'.split(
    ' ',
  ),
  ...'<p> </p> <br> <div <style> </style> <table> <td> style=" font-size: color: red px calc( url( http://'.split(
    ' ',
  ),
  ...'{{#if {{/if}} {{#each {{a}} &amp; &#128512; /* */ @media <svg> <center> <img src= align=center bsm'.split(
    ' ',
  ),
  ...'--- subject: bsm-disable bsm-disable-next-line no-emoji __proto__ constructor'.split(' '),
  ' ',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '😀',
  '\ud83d',
  '\ude00',
  '\ufe0f',
  '\u200d',
  '\u00a0',
  '\ufdd0',
  '\ufdd1',
  'ß',
];

/** Anything at all. */
export const heap = fc
  .array(fc.constantFrom(...tokens), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Any file. */
export const anyTemplate = fc.oneof(
  { weight: 4, arbitrary: template },
  { weight: 2, arbitrary: damaged },
  { weight: 2, arbitrary: heap },
);

/** File names that decide how a message is read. */
export const path = fc.constantFrom('m.hbs', 'm.hbs', 'm.html', 'm.txt', 'partials/m.hbs', '');
