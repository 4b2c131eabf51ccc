import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';

/** Short texts that make careless programs throw, hang or take a name for something else. */

const deep = (open: string, inside = ''): string => open.repeat(1000) + inside;
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];

const headers: Record<string, string> = {
  'a flow of 1000 lists': `subject: ${deep('[')}`,
  'a flow of 1000 maps': `subject: ${deep('{a: ')}`,
  'a flow that closes first': `a: ${deep(']')}${deep('[')}`,
  'a flow over many lines': `a:\n  ${deep('[\n  ')}`,
  'lists in lists on a line': deep('- '),
  'keys in keys on a line': deep('? '),
  'values in values on a line': deep('a: '),
  'lists in lists over lines': Array.from(
    { length: 170 },
    (_, depth) => `${' '.repeat(depth)}-`,
  ).join('\n'),
  'maps in maps': Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'an alias bomb':
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    Array.from({ length: 20 }, (_, at) => {
      const [name, before] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
      return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
    }).join('\n') +
    '\nattachments: *u\nbrand: *u\nsubject: *u',
  'an alias of itself': 'brand: &a [*a, *a]',
  'an alias of nothing': 'subject: *nobody',
  'a merge': 'a: &a {subject: x}\n<<: *a',
  'many documents': '---\n'.repeat(1000),
  'many anchors': 'subject: '.concat('&a '.repeat(1000)),
  'many tags': 'subject: '.concat('!a '.repeat(1000)),
  'many quotes': 'subject: '.concat('"'.repeat(1001)),
  'many comments': '#\n'.repeat(2000),
  'many broken lines': 'a: "\n'.repeat(2000),
  'a long number': `subject: ${'9'.repeat(5000)}`,
  'a long key': `${'a'.repeat(10_000)}: x`,
  'a block that never ends': 'subject: |99\n  x',
  tabs: '\t\t: \t',
  'a NUL': 'subject: a\0b',
  'half an emoji': 'subject: "\ud83d"',
  ...Object.fromEntries(names.map((name) => [`the key ${name}`, `${name}: ${name}`])),
};

const bodies: Record<string, (name: string) => string> = {
  element: (name) => `<${name} style="color:red">x</${name}>`,
  attribute: (name) => `<p ${name}="x" ${name}=y>x</p>`,
  class: (name) => `<style>.${name}{color:red}</style><p class="${name}" id="${name}">x</p>`,
  property: (name) => `<p style="${name}:${name};color:${name}">x</p>`,
  'at-rule': (name) => `<style>@${name} ${name} { ${name} { ${name}: x } }</style>`,
  placeholder: (name) =>
    `{{${name}}} [[${name}]] [[${name}:x]] [${name}] %${name}% #${name}# {${name}}`,
  block: (name) => `{{#${name} ${name}}}x{{else ${name}}}y{{/${name}}}`,
  partial: (name) => `{{> ${name}}}{{#> ${name}}}x{{/${name}}}`,
  'rule in a comment': (name) => `<!-- bsm-disable ${name} -->😀<!-- bsm-enable ${name} -->`,
  entity: (name) => `&${name};`,
};

function check(text: string): string[] {
  const problems = checkMessage(text, { path: 'message.hbs', hasPartial: () => false });
  return problems.map(({ rule }) => rule);
}

describe('a small bomb', () => {
  for (const [name, yaml] of Object.entries(headers)) {
    it(`in a header is harmless: ${name}`, () => void check(`---\n${yaml}\n---\n<p>x</p>`));
    it(`in a comment's header is harmless: ${name}`, () =>
      void check(`<!-- bsm\n${yaml}\n-->\n<p>x</p>`));
  }

  for (const [place, body] of Object.entries(bodies))
    for (const name of names)
      it(`as ${place} is an ordinary name: ${name}`, () => void check(body(name)));

  it('as a rule in a comment silences nothing', () => {
    for (const name of names)
      assert.ok(check(`<!-- bsm-disable ${name} -->😀`).includes('no-emoji'));
  });
});
