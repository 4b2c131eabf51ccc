import assert from 'node:assert/strict';
import { keepingApart } from '../../../server/src/lint/kept-apart';
import { applyFix } from '../../../server/src/lint/fix';
import { Message } from '../../../server/src/message/message';
import type { Finding, TextEdit } from '../../../server/src/rules/rule';

/** Removes what stands between `«` and `»`; a text before a `|` comes in its place. */
function marked(text: string): { text: string; edits: TextEdit[] } {
  let plain = '';
  const edits: TextEdit[] = [];
  for (const [, kept = '', inserted = '', removed] of text.matchAll(
    /([^«]*)(?:«(?:([^»|]*)\|)?([^»]*)»)?/g,
  )) {
    plain += kept;
    if (removed === undefined) continue;
    edits.push({ start: plain.length, end: plain.length + removed.length, text: inserted });
    plain += removed;
  }
  return { text: plain, edits };
}

/** What a fix makes of the text; nothing where there is none. */
const fixes: [text: string, fixed: string | undefined][] = [
  ['a «b» c', 'a  c'],
  ['.a{«color:red;»margin:0}', '.a{margin:0}'],
  ['.a{«color:red;»{{#if a}}margin:0{{/if}}}', '.a{ {{#if a}}margin:0{{/if}}}'],
  ['.a{margin:0{{/if}}«;color:red»}', '.a{margin:0{{/if}} }'],
  ['@media x{.a{margin:0}«.b{color:red}»}', '@media x{.a{margin:0}}'],
  ['@media x{ {{css}}«.b{color:red}»}', '@media x{ {{css}} }'],
  ['@media x{«.b{color:red}»#a{margin:0}}', '@media x{ #a{margin:0}}'],
  ['a{width:«20%|50%»}', 'a{width:20%}'],
  ['{{{a}}}«,» b', '{{{a}}} b'],
  ['{«x»{{a}}', '{ {{a}}'],
  ['{{a}}«x»}', '{{a}} }'],
  ['{{a}}«x»{{b}}', '{{a}}{{b}}'],
  ['[«x»[order-id]]', '[ [order-id]]'],
  ['[[order-id]«x»]', '[[order-id] ]'],
  ['[«x»#order-id#]', '[ #order-id#]'],
  ['[#order-id#«x»]', '[#order-id# ]'],
  ['%«x»%order_id%%', '% %order_id%%'],
  ['$«x»{order_id}', '$ {order_id}'],
  ['\\«x»{{a}}', '\\ {{a}}'],
  ['<«x»%= a %>', '< %= a %>'],
  ['{«x»% if a %}', '{ % if a %}'],
  ['#«x»{a}', '# {a}'],
  // Edits that touch are one.
  ['{«<b>»«</b>»{{a}}', '{ {{a}}'],
  ['{«<b>»{{a}}«</b>»}', '{ {{a}} }'],
  // In a value without quotes a blank would end it, and what comes in is not to be changed.
  ['<p title={«x»{{a}}>', undefined],
  ['<p title="{«x»{{a}}">', '<p title="{ {{a}}">'],
  ['<p {{a}}«x»}>', '<p {{a}} }>'],
  ['.a{«{{/if}}|»{{a}}', undefined],
  ['{{a}}«{{/if}}|»}', undefined],
];

describe('a fix', () => {
  for (const [given, expected] of fixes)
    it(`${expected === undefined ? 'is none where it makes' : 'makes'} no delimiter: ${given}`, () => {
      const { text, edits } = marked(given);
      const found: Finding[] = [];
      const report = keepingApart(new Message(text), (_range, _what, finding) =>
        found.push(finding ?? {}),
      );
      report({ start: 0, end: 1 }, '', { fixes: [{ title: '', kind: 'suggest', edits }] });
      const [fix] = found[0]?.fixes ?? [];
      assert.equal(fix && applyFix(text, fix).text, expected);
    });

  it('is as it was where it joins nothing', () => {
    const finding = { fixes: [{ title: '', kind: 'safe' as const, edits: [] }] };
    keepingApart(new Message(''), (_range, _what, given) => assert.equal(given, finding))(
      { start: 0, end: 0 },
      '',
      finding,
    );
  });
});
