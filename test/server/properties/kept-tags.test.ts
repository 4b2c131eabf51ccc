import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFix, applyFixes, type FixResult } from '../../../server/src/lint/fix';
import { Message } from '../../../server/src/message/message';
import { scanTemplate } from '../../../server/src/message/template/scan';
import { block, value } from './handlebars';

const runs = 300 * Number(process.env.BSM_PROPERTY_RUNS ?? 1);

/** What a delimiter begins or ends with, on its own. */
const sign = fc.constantFrom(...'{ } [ ] # % $ \\ < @'.split(' '));

/** A template tag, between signs that are to stay signs. */
const tag = fc
  .tuple(fc.option(sign, { nil: '' }), value, fc.option(sign, { nil: '' }))
  .map((parts) => parts.join(''));

/** Tags and signs around what has a fix. */
function around(...fixed: string[]): fc.Arbitrary<string> {
  const part = fc.oneof(tag, sign, fc.constantFrom(...fixed), fc.constantFrom(...fixed));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: block(part) }), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
}

const declarations = around(
  'color:red;',
  ';color:red',
  'text-align:center;',
  'margin:0;',
  'padding:0 50%',
  'font:1px/2 Arial;',
  'line-height:1 ',
);
const rules = around('.a{color:red}', '@media print{.a{font-family:Arial}}', '.b{margin:0}');

const content = around(
  '😀',
  '🎁 ',
  '<img src="a.png" width="1" height="1">',
  '<font color="red">',
  '</font>',
  '<a href="http://shop.example">a@shop.example</a>',
  '<p align=center>',
  '<br><br><br><br>',
  'Which size?',
);

/** A message in which fixes stand beside tags. */
const message = fc
  .tuple(declarations, rules, declarations, content)
  .map(
    ([sheet, more, style, text]) =>
      `<style>.a{${sheet}}@media print{${more}}</style><p class=a style="${style}">${text}</p>`,
  );

/** A tag as it is read, and how many signs stand beside it that could be its own. */
interface ReadTag {
  end: number;
  read: string;
  signs: number;
}

function tagsOf(text: string): Map<number, ReadTag> {
  return new Map(
    scanTemplate(text).map(({ kind, start, end }) => {
      const tag = text.slice(start, end);
      const before = /(?:\{+|\\+)$/.exec(text.slice(Math.max(0, start - 9), start))?.[0] ?? '';
      const behind = /^\}*/.exec(text.slice(end, end + 9))?.[0] ?? '';
      const signs = kind !== 'control' && tag.startsWith('{') ? before.length + behind.length : 0;
      return [start, { end, read: `${kind} ${tag}`, signs }];
    }),
  );
}

/** Every tag that the edits do not touch stands where they move it, and is read as before. */
function assertKept(text: string, { text: fixed, edits }: FixResult, what: string): void {
  const found = tagsOf(fixed);
  for (const [start, { end, read, signs }] of tagsOf(text)) {
    if (edits.some((edit) => edit.start < end && start < edit.end)) continue;
    const at = edits
      .filter((edit) => edit.end <= start)
      .reduce((sum, edit) => sum + edit.text.length - edit.end + edit.start, start);
    const now = found.get(at);
    assert.equal(now?.read, read, what);
    assert.ok(now.signs <= signs, `${what}: ${read} has more signs beside it`);
  }
}

describe('a fix beside template tags', function () {
  this.timeout(60_000 * Math.max(1, runs / 100));

  it('leaves each of them as it was, whatever stands around it', () => {
    fc.assert(
      fc.property(message, (text) => {
        // What is broken may be read otherwise as soon as a part of it is mended.
        fc.pre(new Message(text).templateErrors.length === 0);
        const problems = checkMessage(text, { path: 'm.hbs' });
        for (const { rule, fixes } of problems)
          for (const fix of fixes) assertKept(text, applyFix(text, fix), `${rule}, ${fix.title}`);
        assertKept(text, applyFixes(text, problems), 'all');
      }),
      { numRuns: runs },
    );
  });
});
