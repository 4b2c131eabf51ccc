/**
 * Texts that nobody writes but somebody sends. Each row makes a text of about the given length:
 * add a line, and it is checked for not throwing and for taking time linear in its length.
 */
export interface HostileInput {
  name: string;
  make: (length: number) => string;
  path?: string;
}

/** The unit over and over. */
const repeat = (unit: string): ((length: number) => string) => {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
};

/** Units that differ by a number. */
const counted = (unit: (index: number) => string): ((length: number) => string) => {
  return (length) => {
    const size = unit(10_000).length;
    return Array.from({ length: Math.ceil(length / size) }, (_, index) => unit(index)).join('');
  };
};

/** Several parts that share the length. */
const join = (...parts: ((length: number) => string)[]): ((length: number) => string) => {
  return (length) => parts.map((part) => part(length / parts.length)).join('');
};

/** A text of its own in front, or behind. */
const fixed =
  (text: string): ((length: number) => string) =>
  () =>
    text;
const after = (text: string, part: (length: number) => string) => (length: number) =>
  text + part(length);
const between =
  (before: string, part: (length: number) => string, behind: string) => (length: number) =>
    before + part(length) + behind;

/** Opening and closing as often as each other. */
const nested =
  (open: string, close: string, inside = 'x') =>
  (length: number) => {
    const count = Math.ceil(length / (open.length + close.length));
    return open.repeat(count) + inside + close.repeat(count);
  };

/** A text that is nothing but one unit, by the unit. */
const repeated: readonly string[] = [
  // HTML
  ...[
    '<div>',
    '<p>',
    '<p>x',
    '<b>',
    '<a>',
    '<li>',
    '<td>',
    '<table>',
    '<table><tr><td>',
    '<svg>',
    '<select>',
  ],
  ...[
    '</div>',
    '</p>',
    '</br>',
    '</x',
    '</',
    '<',
    '<div',
    '<div ',
    '<div/>',
    '<!',
    '<?',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<!--',
    '<!-- -->',
    '<!--[if mso]>',
    '<!-->',
    '-->',
    '<b></a>',
    '<b><p></b>',
    '<p></div>',
    '<ul></li>',
  ],
  ...[
    '<a href="',
    "<a href='",
    '<a href=',
    '<p a="<">',
    '<p "',
    '<p a=b"',
    '<p\n',
    '<p a ',
    '<p/a',
  ],
  ...[
    '<style>',
    '<style></style>',
    '<script>',
    '<title>',
    '<textarea>',
    '<plaintext>',
    '<xmp>',
    '<option>',
  ],
  ...[
    '<br>',
    '<br>x',
    '<br><br><br>x',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<p></p>x',
    '<hr>',
    '<pre>\n\n\n\n',
    '<center>',
  ],
  ...[
    '<font size=5>x',
    '<font color=red face=a size=+1>x</font>',
    '<small>x',
    '<h1>x</h1>',
    '<p dir=rtl>x',
  ],
  ...[
    '<p align=center>x</p>',
    '<img src=http://a/b.gif>',
    '<img srcset="a 1x, b 2x">',
    '<a href=//b.c>d</a>',
  ],
  ...[
    '<p style="color:red;font:12px/2 Arial;text-align:center">x</p>',
    '<p style="',
    '<p style=":">',
  ],
  ...[
    '<table width=90% cellpadding=300><tr><td style="padding:30%">x</table>',
    '<div style="margin:0 30%">x',
  ],
  // Text
  ...[
    'x',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\u00a0',
    '\ufeff',
    '\ud83d',
    '\ude00',
    '\ufdd0',
    '\ufdd1',
    'é',
    'e\u0301',
  ],
  ...[
    '&amp;',
    '&',
    '&#1;',
    '&#',
    '&#x',
    '&a',
    '&notit;',
    '&nbsp;',
    '&#128512;',
    '&CounterClockwiseContourIntegral',
  ],
  ...['😀', '😀 ', '😀x', '1️⃣', '1️⃣x', '👩‍🔧', '🇫🇷', '\u200d', '\ufe0f', ':-) ', '❤', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ...[
    'a@',
    'a@b.',
    'a@b.cc ',
    'a at b dot ',
    'http://',
    'http://a.b/ ',
    'www.',
    'a.',
    '1',
    '1 ',
    '1-',
    '+1 (2) ',
    '0049 ',
  ],
  ...[
    '123-1234567-1234567 ',
    '1234567',
    'If you ',
    'not ',
    'review ',
    'review. ',
    '"',
    "'",
    '(',
    '*',
    'À ',
    'あ',
    'ا',
  ],
  // Templates
  ...[
    '{{#if}}',
    '{{#if a}}',
    '{{#if a}}{{/if}}',
    '{{#if a}}x{{/if}}',
    '{{#if a}}x{{else}}y{{/if}}',
    '{{else}}',
  ],
  ...[
    '{{#if a}}{{else if b}}',
    '{{/if}}',
    '{{/if',
    '{{#each}}<br>',
    '{{#each a}}<br>{{/each}}',
    '{{#each a}}x{{/each}}',
  ],
  ...[
    '{{^}}',
    '{{^a}}',
    '{{#with a}}',
    '{{#> a}}',
    '{{> a}}',
    '{{>',
    '{{#*inline "a"}}',
    '{{#a}}{{/b}}',
    '{{#a}}{{#b}}{{/a}}',
  ],
  ...[
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{{{{',
    '{{{{a}}}}',
    '{{{{a}}}}{{{{/a}}}}',
    '{{{{a ',
    '{{~',
    '{{~a~}}',
    ' {{~a~}} ',
    '{{a}}',
    '{{{a}}}',
  ],
  ...[
    '{{!',
    '{{!--',
    '{{!-- --',
    '{{! }}',
    '{{!-- --}}',
    '{{"',
    "{{'",
    '{{[',
    '{{a "',
    '{{a "}}',
    '{{a ',
    '{{a\n',
    '\\{{',
    '\\',
    '\\\\{{a}}',
  ],
  ...[
    '[',
    '[[',
    '[[a',
    '[[a:',
    '[[a:b]]',
    '[[a:b',
    '[#',
    '[#a#]',
    '%',
    '%%',
    '%a',
    '%a%',
    '% a',
    '%%a%%',
    '$',
    '${',
    '${a}',
    '#',
    '#a',
    '#a b',
    '{',
    '{a',
    '{a}',
    '[a',
    '[a]',
    '[order id]',
    '#order id#',
  ],
  // Directives
  ...[
    '<!-- bsm-disable -->',
    '<!-- bsm-enable -->',
    '<!-- bsm-disable -->😀<!-- bsm-enable -->',
    '<!-- bsm',
    '<!-- bsm -->',
    '{{!-- bsm-disable',
  ],
  ...[
    '<!-- bsm-disable-next-line no-emoji -->\n😀\n',
    '{{! bsm-disable-line }}😀\n',
    '<!-- bsm-disable-line no-gif -->\n',
    '<!-- bsm-disable-file no-emoji -->😀',
  ],
];

/** A style sheet that is nothing but one unit. */
const styles: readonly string[] = [
  ...[
    'a{',
    'a{a{',
    'a{color:red}',
    'a{color:red',
    '}',
    '{',
    '@media{',
    '@media a{b{c:d}}',
    '@media (',
    '@',
    '@import "a";',
    '@font-face{}',
  ],
  ...[
    '/*',
    '/**/',
    '*',
    'a ',
    'a,',
    'a>',
    ':not(',
    ':is(a',
    '[',
    '[a',
    '.',
    '.a',
    '#',
    '"',
    "'",
    '\\',
    '(',
    ')',
    'url(',
    '<!--',
    '-->',
    ';',
    ':',
    'a:b;',
  ],
];

/** A declaration value that is nothing but one unit. */
const values: readonly string[] = [
  ...[
    'calc(',
    'calc(1px + ',
    '(',
    ')',
    '((',
    '1px ',
    '1px/',
    '"',
    'url(',
    'url(a) ',
    'a,',
    'a ',
    '/',
    '!important',
    '-',
    '/*',
    '/**/',
    '\\',
    '{',
    '1',
    '.',
    '{{a}}',
  ],
];

const rows = {
  'one element with many attributes': between(
    '<p ',
    counted((index) => `a${index}=b `),
    '>x',
  ),
  'one element with many legacy attributes': between(
    '<table ',
    counted((index) => `x${index} `),
    ' width=1>x',
  ),
  'one attribute over and over': between('<p ', repeat('dir=rtl '), '>x'),
  'legacy attributes behind many others': join(
    fixed('<p '),
    counted((index) => `x${index} `),
    repeat('dir=x '),
  ),
  'many classes of one element': between(
    '<style>.a{color:red}</style><p class="',
    counted((index) => `c${index} `),
    '">x',
  ),
  'one long style attribute': between('<p style="', repeat('color:red;'), '">x</p>'),
  'a long style attribute of different properties': between(
    '<p style="',
    counted((index) => `a${index}:b;`),
    '">x',
  ),
  'a long style attribute that is hidden': between(
    '<p style="display:none;',
    repeat('color:red;'),
    '">x',
  ),
  'a long style attribute with entities': between('<p style="', repeat('color:&#114;ed;'), '">x'),
  'nested elements under a descendant selector': after(
    '<style>div div{color:red}</style>',
    repeat('<div>x'),
  ),
  'nested elements under a selector that fails': after(
    '<style>b div div{color:red}</style>',
    repeat('<div>x'),
  ),
  'nested elements under a child selector': after(
    '<style>b > div > div > div{color:red}</style>',
    repeat('<div>x'),
  ),
  'siblings under a sibling selector': after(
    '<style>b ~ p{color:red} p + p{margin:0}</style>',
    repeat('<p>x</p>'),
  ),
  'nested siblings under a sibling selector': between(
    '<style>b ~ p{color:red}</style><div>',
    repeat('<p>x</p>'),
    '</div>',
  ),
  'siblings under nth-child': between(
    '<style>p:nth-child(2n+1){color:red}</style><div>',
    repeat('<p>x</p>'),
    '</div>',
  ),
  'siblings under last-child': between(
    '<style>p:last-of-type{color:red}</style><div>',
    repeat('<p>x</p>'),
    '</div>',
  ),
  'elements under :has': between('<style>div:has(b){color:red}</style>', repeat('<div>x'), ''),
  'elements under :not and :is': between(
    '<style>:not(:is(b,i)){color:red}</style>',
    repeat('<p>x</p>'),
    '',
  ),
  'an element that contains text': between(
    '<style>p:contains("x"){color:red}</style>',
    repeat('<div>x'),
    '',
  ),
  'many rules for many elements': join(
    fixed('<style>'),
    repeat('.a{color:red}'),
    fixed('</style>'),
    repeat('<p class=a>x'),
  ),
  'many different rules for many elements': join(
    fixed('<style>'),
    counted((index) => `.a${index}{color:red}`),
    fixed('</style>'),
    counted((index) => `<p class=a${index}>x`),
  ),
  'one long rule for many elements': join(
    fixed('<style>.a{'),
    repeat('color:red;'),
    fixed('}</style>'),
    repeat('<p class=a>x'),
  ),
  'one long selector for many elements': join(
    fixed('<style>.a'),
    repeat(',.a'),
    fixed('{color:red}</style>'),
    repeat('<p class=a>x'),
  ),
  'rules that hide': join(
    fixed('<style>.a{display:none}.b{'),
    repeat('color:red;'),
    fixed('}</style>'),
    repeat('<p class=a>x'),
  ),
  'many font sizes': counted((index) => `<p style="font-size:${index / 10 + 1}px">x</p>`),
  'many font sizes in branches': counted(
    (index) => `{{#if a${index}}}<p style="font-size:${index / 10 + 1}px">x</p>{{/if}}`,
  ),
  'nested font sizes': repeat('<p><b style="font-size:1.01em">x'),
  'nested blocks': nested('{{#if a}}', '{{/if}}'),
  'nested blocks of different conditions': (length) => {
    const count = Math.ceil(length / 24);
    return counted((index) => `{{#if a${index}}}`)(count * 15) + 'x' + '{{/if}}'.repeat(count);
  },
  'nested repeated blocks': nested('{{#each a}}<br>', '{{/each}}'),
  'nested alternatives': nested('{{#if a}}x{{else}}y', '{{/if}}'),
  'a chain of alternatives': between('{{#if a}}', repeat('x{{else if b}}'), '{{/if}}'),
  'chains of alternatives that nothing closes': join(
    repeat('{{#if a}}{{else if b}}'),
    repeat('{{/x}}'),
  ),
  'conditions that come twice': join(
    counted((index) => `{{#if a${index}}}x{{/if}}`),
    counted((index) => `{{#if a${index}}}x<br>{{/if}}`),
  ),
  'line breaks and blocks': join(repeat('<br>'), repeat('{{#if a}}x{{/if}}')),
  'line breaks and different blocks': join(
    fixed('x'),
    repeat('<br>'),
    counted((index) => `{{#if a${index}}}x{{/if}}`),
  ),
  'runs of line breaks': join(fixed('x'), repeat('<br>'), fixed('x'), repeat('<br>'), fixed('x')),
  'blocks in line breaks': repeat('x<br>{{#if a}}<br>{{/if}}<br>{{#each b}}<br>{{/each}}'),
  'blocks in attributes': repeat(
    '<p {{#if a}}class=b{{else}}class=c{{/if}} style="{{#if a}}color:red{{/if}}">x</p>',
  ),
  'tags stripped of much white space': repeat(`{{a~}}${' '.repeat(500)}{{~b}}`),
  'white space before attributes': repeat(`<p${' '.repeat(500)}align=center>x</p>`),
  'white space before declarations': between(
    '<p style="',
    repeat(`color:red;${' '.repeat(500)}`),
    '">x</p>',
  ),
  'white space before comments': repeat(`${' '.repeat(500)}<!-- bsm-disable -->`),
  'an unclosed block behind many emojis': join(repeat('😀 '), fixed('{{#if a}}'), repeat('😀 ')),
  'problems in nothing but lines': repeat('<p align=center>😀</p>\n'),
  'many disable comments for many problems': join(
    repeat('<!-- bsm-disable no-emoji -->\n'),
    repeat('😀\n'),
  ),
  'many enable comments for many problems': join(
    repeat('<!-- bsm-disable no-emoji -->😀'),
    repeat('<!-- bsm-enable no-gif -->\n'),
  ),
  'a disable comment with many rules': join(
    fixed('<!-- bsm-disable '),
    counted((index) => `r${index} `),
    fixed('-->'),
    repeat('😀\n'),
  ),
  'many disable comments with many rules': repeat(
    `<!-- bsm-disable ${'a b c d e f g h '.repeat(20)} -->😀\n`,
  ),
  'addresses with commas': between('<img srcset="', repeat(','), '">'),
  'addresses without descriptors': between('<img srcset="', repeat('a.gif,b.gif, '), '">'),
  'a long address': between('<img src="http://a/', repeat('a?b#c/'), '.gif">'),
  'a long data address': between('<img src="data:image/gif;base64,', repeat('AAAA'), '">'),
  'a long placeholder': between('{{', repeat('a'), '}}'),
  'a long comment': between('<!-- bsm-disable ', repeat('a, '), '-->😀'),
  'a long header': between('---\n', repeat('subject: x\n'), '---\n'),
  'a header without an end': after('---\nsubject: x\n', repeat('brand: y\n')),
  'a header and many lines': after('---\nsubject: x\n---\n', repeat('---\n')),
  'header lines in a comment without an end': after('<!-- bsm\n', repeat('subject: x\n')),
} satisfies Record<string, (length: number) => string>;

const shown = (unit: string): string => JSON.stringify(unit).slice(1, -1);

/** Every hostile input. */
export const hostileInputs: readonly HostileInput[] = [
  ...repeated.map((unit) => ({ name: `only ${shown(unit)}`, make: repeat(unit) })),
  ...styles.map((unit) => ({
    name: `a style sheet of ${shown(unit)}`,
    make: between('<style>', repeat(unit), '</style><a>x'),
  })),
  ...values.map((unit) => ({
    name: `a value of ${shown(unit)}`,
    make: between("<p style='font:", repeat(unit), "'>x"),
  })),
  ...Object.entries(rows).map(([name, make]) => ({ name, make })),
  { name: 'plain text of newlines', make: repeat('\n'), path: 'm.txt' },
  { name: 'plain text of emojis', make: repeat('😀\n\n\n\n'), path: 'm.txt' },
];
