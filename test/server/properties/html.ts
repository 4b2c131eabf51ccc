import fc from 'fast-check';
import { styleElement, styleValue } from './css';
import { block, broken, statement, value } from './handlebars';
import { emoji, text } from './text';

/** The markup of messages: nested elements with what the rules look at, and pieces of broken ones. */

const attributes = fc.constantFrom(
  'class="a"',
  'class="a c"',
  'id=b',
  'align="center"',
  'align=left',
  'bgcolor="#eee"',
  'width="600"',
  "width='90%'",
  'dir=rtl',
  'hidden',
  'background="http://cdn.example/bg.png"',
  'color=red face="Arial" size="+2"',
  'title="Gift 🎁"',
  'alt="&#x1F64F; and more"',
  'lang=de',
  'cellpadding=200',
  'href="http://shop.example/?a=1&copy=2"',
  'src="http://cdn.example/a.gif"',
  'srcset="http://cdn.example/a.png 1x, //cdn.example/b.png 2x"',
  'constructor=1',
  '__proto__="x"',
  'a="unclosed',
  "b='",
  '=',
  '"',
);

const attribute = fc.oneof(
  { weight: 4, arbitrary: attributes },
  { weight: 3, arbitrary: styleValue.map((style) => `style="${style.replaceAll('"', "'")}"`) },
  { weight: 1, arbitrary: styleValue.map((style) => `STYLE='${style.replaceAll("'", '')}'`) },
  { weight: 1, arbitrary: value.map((name) => `href="https://amazon.de/${name}"`) },
  { weight: 1, arbitrary: fc.oneof(block(attributes), value, statement) },
);

const space = fc.constantFrom(' ', ' ', ' ', '\n  ', '');
const attributeList = fc
  .array(fc.tuple(space, attribute), { maxLength: 3 })
  .map((parts) => parts.map(([before, one]) => (before || ' ') + one).join(''));

/** Names of elements that have content. */
const names = fc.constantFrom(
  ...'p p div div span b a h1 h2 h3 font center big small ul li dl dd pre blockquote center body html head'.split(
    ' ',
  ),
  ...'title script object svg select button template P x-y __proto__ constructor'.split(' '),
);
const voids = fc.constantFrom(
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'col',
  'wbr',
  'br/',
  'IMG',
);

const lone = fc.tuple(voids, attributeList).map(([name, list]) => `<${name}${list}>`);
const breaks = fc
  .array(
    fc.constantFrom(
      '<br>',
      '<br/>',
      '<br >\n',
      '&nbsp;',
      '<p></p>',
      '<p>&nbsp;</p>',
      '</br>',
      '{{a}}',
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const comment = fc.constantFrom(
  '<!-- a note -->',
  '<!--[if mso]><p style="color:red">Outlook</p><![endif]-->',
  '<![if !mso]>',
  '<!doctype html>',
  '<?xml version="1.0"?>',
  '<!-->',
  '<![CDATA[ x ]]>',
);
const brokenMarkup = fc.constantFrom(
  '<',
  '</',
  '</p>',
  '</div>',
  '</table>',
  '<!--',
  '-->',
  '<p',
  '<a href="',
  "<b style='color:red",
  '>',
  '<p/>',
  '</ p>',
  '<style>p{',
  '<td>',
  '<tr><p>',
);

/** Blocks that begin or end in the middle of a tag or an element. */
const splitting = fc.constantFrom(
  '{{#if a}}<div style="color:red">{{else}}<div>{{/if}}',
  '{{#if a}}</div>{{/if}}',
  '<td {{#if a}}align="center"{{else}}style="text-align:center"{{/if}}>',
  '<p style="{{#if a}}color:red;{{/if}}font-size:12px">',
  '<{{tag}} class=a>',
  '<img src="{{#if a}}http://{{else}}https://{{/if}}cdn.example/a.png">',
  '{{#each rows}}<tr><td>{{/each}}',
);

/** Directives, some of which silence something. */
export const directive = fc
  .tuple(
    fc.constantFrom(
      'disable',
      'enable',
      'disable-line',
      'disable-next-line',
      'disable-file',
      'off',
    ),
    fc.constantFrom(
      '',
      ' no-emoji',
      ' no-font-color, no-text-align',
      ' __proto__',
      ' constructor,',
    ),
    fc.constantFrom('', ' -- printed on the mug', ' --'),
    fc.constantFrom(
      ['<!-- ', ' -->'],
      ['{{!-- ', ' --}}'],
      ['{{! ', ' }}'],
      ['{{~!-- ', ' --~}}'],
      ['<!--', '-->'],
    ),
  )
  .map(
    ([kind, rules, reason, [open = '', close = '']]) =>
      `${open}bsm-${kind}${rules}${reason}${close}`,
  );

/** Some content of a message, balanced or not. */
export const { content } = fc.letrec<{ content: string; node: string }>((tie) => ({
  content: fc
    .array(tie('node'), { depthIdentifier: 'template', maxLength: 5 })
    .map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthIdentifier: 'template', maxDepth: 5 },
    { weight: 6, arbitrary: text },
    { weight: 2, arbitrary: value },
    { weight: 2, arbitrary: lone },
    { weight: 2, arbitrary: breaks },
    { weight: 1, arbitrary: fc.oneof(comment, directive, statement, emoji, splitting) },
    { weight: 1, arbitrary: fc.oneof(styleElement, broken, brokenMarkup) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(names, attributeList, tie('content'), fc.constantFrom(true, true, true, false))
        .map(
          ([name, list, inside, isClosed]) =>
            `<${name}${list}>${inside}${isClosed ? `</${name}>` : ''}`,
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(attributeList, attributeList, tie('content'), tie('content'))
        .map(([table, cell, a, b]) => `<table${table}><tr><td${cell}>${a}</td><td>${b}</table>`),
    },
    { weight: 3, arbitrary: block(tie('content')) },
  ),
}));
