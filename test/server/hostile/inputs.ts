import { rules } from '../../../server/src/rules/index';
import { unmark } from '../rules/marked';
import { between, counted, fixed, join, nested, repeat, type Make } from './make';
import { sentencesOfPhrases, wordingLanguages, wordsOfPhrases } from './wording';
import { directives, markup, styleSheet, template, text, value } from './units';

/**
 * Texts that nobody writes but somebody sends. Each must not throw, and take time linear in its
 * length: add a line, and it is checked.
 */
const styles: Record<string, Make> = {
  'one long style attribute': between('<p style="', repeat('color:red;'), '">x</p>'),
  'one of different properties': between(
    '<p style="',
    counted((index) => `a${index}:b;`),
    '">x',
  ),
  'one of different sizes': between(
    '<p style="',
    counted((index) => `font-size:${index}px;`),
    '">x',
  ),
  'one that is hidden': between('<p style="display:none;', repeat('color:red;'), '">x'),
  'one with entities': between('<p style="', repeat('color:&#114;ed;'), '">x'),
  'one with much white space': between('<p style="', repeat(`color:red;${' '.repeat(500)}`), '">x'),
  'many rules for many elements': sheetFor(repeat('.a{color:red}'), repeat('<p class=a>x')),
  'different rules for different elements': sheetFor(
    counted((index) => `.a${index}{color:red}`),
    counted((index) => `<p class=a${index}>x`),
  ),
  'one long rule for many elements': sheetFor(
    between('.a{', repeat('color:red;'), '}'),
    repeat('<p class=a>x'),
  ),
  'one long selector for many elements': sheetFor(
    between('.a', repeat(',.a'), '{color:red}'),
    repeat('<p class=a>x'),
  ),
  'a long rule that hides': sheetFor(
    between('.a{display:none;', repeat('color:red;'), '}'),
    repeat('<p class=a>x'),
  ),
  'many classes of one element': between(
    '<style>.a{color:red}</style><p class="',
    counted((index) => `c${index} `),
    '">x',
  ),
  'a descendant selector': under('div div{color:red}', '<div>x'),
  'a descendant selector that fails': under('b div div div{color:red}', '<div>x'),
  'a child selector that fails': under('b > div > div > div{color:red}', '<div>x'),
  'sibling selectors': under('b ~ p{color:red} p + p{margin:0}', '<p>x</p>'),
  'positions among siblings': under(
    'p:nth-child(2n+1){color:red} p:last-of-type{margin:0}',
    '<p>x</p>',
  ),
  'what elements hold': under('div:has(b){color:red}', '<div>x'),
  'what elements are not': under(':not(:is(b,i)){color:red}', '<p>x</p>'),
  'text in elements': under('div:contains("x"){color:red}', '<div>x'),
  'one attribute of many declarations to remove': between(
    '<p style="',
    repeat('line-height:1;'),
    '">x',
  ),
  'one rule of many declarations to remove': sheetFor(
    between('p{', repeat('line-height:1;'), '}'),
    fixed('<p>x'),
  ),
  'a long display for many elements': longValue('display', '<p class=a>x'),
  'a long colour for many elements': longValue('color', '<p class=a>x'),
  'a long ground for many elements': longValue('background', '<p class=a>x'),
  'a long width for many images': longValue('width', '<img class=a src=a alt=b>'),
  'a long margin for many paragraphs': longValue('margin-left', '<p class=a>x</p>'),
  'a long weight for many paragraphs': longValue('font-weight', '<p class=a>x</p>'),
  'many font sizes': counted((index) => `<p style="font-size:${index / 10 + 1}px">x</p>`),
  'many font sizes in branches': counted(
    (index) => `{{#if a${index}}}<p style="font-size:${index / 10 + 1}px">x</p>{{/if}}`,
  ),
  'custom properties in a chain': customProperties((index) => `var(--a${index + 1})`),
  'custom properties in a fan': customProperties((index) => `var(--a${index + 1})`.repeat(3)),
  'custom properties in a chain of fallbacks': customProperties(
    (index) => `var(--b,var(--a${index + 1})var(--a${index + 1}))`,
  ),
  'custom properties of themselves': customProperties((index) => `var(--a${index})`.repeat(3)),
  'one custom property of many others': between(
    '<p style="color:var(--a);--a:',
    counted((index) => `var(--a${index})`),
    '">x',
  ),
  'a fan of custom properties for many others': join(
    between(
      '<p style="',
      counted((index) => `--a${index}:${`var(--a${index + 1})`.repeat(3)};`),
    ),
    counted((index) => `b${index}:var(--a0);`),
    fixed('">x'),
  ),
  'custom properties of elements around': counted(
    (index) =>
      `<p style="--a${index}:var(--a${index - 1})var(--a${index - 1});color:var(--a${index})">x`,
  ),
  'custom properties for many elements': sheetFor(
    between('.a{color:var(--a);--a:', repeat('var(--b)'), '}'),
    repeat('<p class=a>x'),
  ),
  'font sizes that grow': repeat('<p><b style="font-size:1.01em">x'),
};

/** A style sheet and elements for it, sharing the length. */
function sheetFor(sheet: Make, elements: Make): Make {
  return join(between('<style>', sheet, '</style>'), elements);
}

function longValue(property: string, unit: string): Make {
  return sheetFor(between(`.a{${property}:`, repeat('x'), '}'), repeat(unit));
}

/** An element that sets custom properties, each made of others, and uses the first. */
function customProperties(value: (index: number) => string): Make {
  return between(
    '<p style="color:var(--a0);',
    counted((index) => `--a${index}:${value(index)};`),
    '">x',
  );
}

function under(sheet: string, unit: string): Make {
  return between(`<style>${sheet}</style><div>`, repeat(unit));
}

const attributes: Record<string, Make> = {
  'padding of rows without end tags': between('<table cellpadding=9>', repeat('<tr><td>x'), ''),
  'many attributes': between(
    '<p ',
    counted((index) => `a${index}=b `),
    '>x',
  ),
  'the same attribute over and over': between('<p ', repeat('dir=rtl '), '>x'),
  'an old attribute behind many': between(
    '<table ',
    counted((index) => `x${index} `),
    ' width=1>x',
  ),
  'old attributes behind many': join(
    fixed('<p '),
    counted((index) => `x${index} `),
    repeat('dir=x '),
  ),
  'buttons around a long text': join(repeat('<button>'), repeat('!'), fixed('😀 Oak')),
  'centres that share an end': between('<center>{{#if a}}', repeat('</center>{{else}}'), '{{/if}}'),
  'centres whose ends are in both branches': repeat(
    '<center>{{#if a}}x</center>{{else}}</center>{{/if}}',
  ),
  'attributes given twice': repeat(
    '<p align=center align=right style="color:red" style="color:blue">x</p>',
  ),
  'white space before attributes': repeat(`<p${' '.repeat(500)}align=center>x</p>`),
  'addresses with commas': between('<img srcset="', repeat(','), '">'),
  'addresses without descriptors': between('<img srcset="', repeat('a.gif,b.gif, '), '">'),
  'a long address': between('<img src="http://a/', repeat('a?b#c/'), '.gif">'),
  'a long link': between('<a href="http://a/', repeat('a?b#c/'), '">x</a>'),
  'links to places that are not there': counted(
    (index) => `<p id=a${index}><a href=#b${index}>Oak</a>`,
  ),
  'logos with maps over them': counted(
    (index) =>
      `<img alt=Logo src=logo.png usemap=#a${index}><map name=a${index}><area href=https://a.de></map>`,
  ),
  'logos in a link of many placeholders': join(
    between('<a href="', repeat('{{a}}'), '">'),
    repeat('<img src=logo.png alt=Logo>'),
  ),
  'labels of one name': between(
    `<p id=a>${'x'.repeat(2000)}</p><img src=a aria-labelledby="`,
    repeat('a '),
    '">',
  ),
  'spoken attributes of one name': between('<input ', repeat('value=x '), '>'),
  'emojis in a link without words': between('<a href="a">', repeat('😀 '), '</a>'),
  'emojis in the text of a placeholder': between('[[a:', repeat('😀 '), ']]'),
  'white space before emojis': between('<img src=a alt="', join(repeat(' '), repeat('😀x ')), '">'),
  'images in a picture of many names': join(
    between('<picture class="', repeat('x '), 'logo">'),
    repeat('<img src=a>'),
  ),
  'texts in a list of a long role': join(
    between('<ul role=', repeat('x'), '>'),
    repeat('x<br>'),
    fixed('</ul>'),
  ),
  'items in an element of a long role': join(
    between('<div role=', repeat('x'), '>'),
    repeat('<li>x'),
  ),
  'values in tiny elements': join(repeat('<object width=1 height=1>{{a}}'), repeat('</object>')),
  'a long data address': between('<img src="data:image/gif;base64,', repeat('AAAA'), '">'),
};

const blocks: Record<string, Make> = {
  'nested blocks': nested('{{#if a}}', '{{/if}}'),
  'nested repeated blocks': nested('{{#each a}}<br>', '{{/each}}'),
  'nested alternatives': nested('{{#if a}}x{{else}}y', '{{/if}}'),
  'nested blocks of different conditions': join(
    counted((index) => `{{#if a${index}}}x`),
    repeat('{{/if}}'),
  ),
  'alternatives of one block': between(
    '{{#if a}}x',
    repeat('{{else}}<p style="color:red">x</p>'),
    '{{/if}}',
  ),
  'a chain of alternatives': between('{{#if a}}', repeat('x{{else if b}}'), '{{/if}}'),
  'chains that nothing closes': join(repeat('{{#if a}}{{else if b}}'), repeat('{{/x}}')),
  'conditions that come twice': join(
    counted((index) => `{{#if a${index}}}x{{/if}}`),
    counted((index) => `{{#if a${index}}}x<br>{{/if}}`),
  ),
  'conditions that come twice in a block': between(
    '{{#if z}}',
    join(
      counted((index) => `{{#if a${index}}}x{{/if}}`),
      counted((index) => `{{#if a${index}}}x<br>{{/if}}`),
    ),
    '{{/if}}',
  ),
  'line breaks, then blocks': join(fixed('x'), repeat('<br>'), repeat('{{#if a}}x{{/if}}')),
  'line breaks, then different blocks': join(
    fixed('x'),
    repeat('<br>'),
    counted((index) => `{{#if a${index}}}x{{/if}}`),
  ),
  'long runs of line breaks': join(
    fixed('x'),
    repeat('<br>'),
    fixed('x'),
    repeat('<br>'),
    fixed('x'),
  ),
  'blocks among line breaks': repeat('x<br>{{#if a}}<br>{{/if}}<br>{{#each b}}<br>{{/each}}'),
  'blocks in attributes': repeat(
    '<p {{#if a}}class=b{{else}}class=c{{/if}} style="{{#if a}}color:red{{/if}}">x</p>',
  ),
  'blocks that split elements': repeat('{{#if a}}<div class=b>{{else}}<div>{{/if}}x</div>'),
  'an unclosed block behind many emojis': join(repeat('😀 '), fixed('{{#if a}}'), repeat('😀 ')),
  'tags that strip white space': repeat(`{{a~}}${' '.repeat(500)}{{~b}}`),
  'one long placeholder': between('{{', repeat('a'), '}}'),
  'a long condition of many alternatives': join(
    between('{{#if ', repeat('a '), '}}x'),
    repeat('{{else}}y'),
    fixed('{{/if}}'),
  ),
  'many parameters of a block, and their values': join(
    between(
      '{{#each a as |',
      counted((index) => `b${index} `),
      '|}}',
    ),
    counted((index) => `{{b${index}}} `),
    fixed('{{/each}}'),
  ),
  'values in many blocks': join(repeat('{{#with a}}'), repeat('{{b}}'), repeat('{{/with}}')),
  'values in a block of a long subject': between(
    `{{#each ${'a.'.repeat(5000)}b}}`,
    repeat('{{c}}'),
    '{{/each}}',
  ),
  'one long condition': between('{{#if ', repeat('a '), '}}x{{/if}}'),
};

const comments: Record<string, Make> = {
  'disable comments, then problems': join(
    repeat('<!-- bsm-disable no-emoji -->\n'),
    repeat('😀\n'),
  ),
  'problems, then enable comments': join(
    repeat('<!-- bsm-disable no-emoji -->😀'),
    repeat('<!-- bsm-enable no-gif -->\n'),
  ),
  'one disable comment with many rules': join(
    between(
      '<!-- bsm-disable ',
      counted((index) => `r${index} `),
      '-->',
    ),
    repeat('😀\n'),
  ),
  'disable comments with many rules': repeat(
    `<!-- bsm-disable ${'a b c d e f g h '.repeat(20)} -->😀\n`,
  ),
  'white space before comments': repeat(`${' '.repeat(500)}<!-- bsm-disable -->`),
  'problems in every line': repeat('<p align=center>😀</p>\n'),
  'a long header': between('---\n', repeat('subject: x\n'), '---\n'),
  'a header without an end': between('---\nsubject: x\n', repeat('brand: y\n')),
  'a comment header without an end': between('<!-- bsm\n', repeat('subject: x\n')),
  'a header before many lines': between('---\nsubject: x\n---\n', repeat('---\n')),
};

const texts: Record<string, Make> = {
  'white space behind signs of addresses': join(repeat('info at '), repeat(' ')),
  'order ids behind white space': join(
    repeat(' '),
    between('{{#if a}}', repeat('Your order {{order_id}}. '), '{{/if}}'),
  ),
};

export interface HostileInput {
  name: string;
  make: Make;
  path?: string;
}

const named = (prefix: string, rows: Record<string, Make>): HostileInput[] =>
  Object.entries(rows).map(([name, make]) => ({ name: `${prefix}${name}`, make }));

const only = (prefix: string, units: readonly string[], before = '', behind = ''): HostileInput[] =>
  units.map((unit) => {
    const shown = JSON.stringify(unit).slice(1, -1);
    return { name: `${prefix}${shown}`, make: between(before, repeat(unit), behind) };
  });

/** A problem that is no problem once may be one a thousand times: what rules report of each other. */
const wrongExamples = rules.flatMap(({ bad }) => bad.map(({ text }) => unmark(text).text));

/** What rules report, a thousand times. */
export const repeatedProblems: readonly HostileInput[] = only('what is wrong: ', wrongExamples);

/** What is hard to read, whatever rules make of it. */
export const hostileInputs: readonly HostileInput[] = [
  ...only('only ', [...markup, ...text, ...template, ...directives]),
  ...only('a style sheet of ', styleSheet, '<style>', '</style><a>x'),
  ...only('a value of ', value, "<p style='font:", "'>x"),
  ...named('styles: ', styles),
  ...named('attributes: ', attributes),
  ...named('blocks: ', blocks),
  ...named('comments: ', comments),
  ...named('texts: ', texts),
  ...only('plain text of ', ['\n', '😀\n\n\n\n', 'x ']).map((input) => ({
    ...input,
    path: 'm.txt',
  })),
  ...wordingLanguages.flatMap((language) => [
    { name: `wording: all words of ${language} in one sentence`, make: wordsOfPhrases(language) },
    { name: `wording: all words of ${language}`, make: sentencesOfPhrases(language) },
  ]),
];
