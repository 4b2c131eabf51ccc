import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { valueFiller } from '../../../../server/src/message/template/mask';

/** Bodies, and what the buyer reads on each path: `=` is filled in when the message is sent. */
const bodies: [body: string, ...texts: string[]][] = [
  ['Which size?', 'Which size?'],
  ['<p>A</p><p>B</p>', 'A\n\nB'],
  ['<p>A</p>\n  <div><p> B</p>C</div>', 'A\n\n B\n\nC'],
  ['A<br>B<br><br>C', 'A\nB\nC'],
  ['A<hr>B', 'A\nB'],
  ['<p>A<br></p>B', 'A\n\nB'],
  ['<p>A <b>B</b>C<i> D</i></p>', 'A BC D'],
  ['A\n\tB\r\nC', 'A  B  C'],
  ['<p>A&amp;B&nbsp;C&#8217;s</p>', 'A&B C’s'],
  ['<table><tr><td>A</td><td>B</td></tr></table>', 'A\n\nB'],
  ['<ul><li>A<li>B</ul>', 'A\n\nB'],
  ['<p style="display:none">A</p>B<span hidden>C</span>', 'B'],
  ['<title>A</title><style>B</style><script>C</script>D', 'D'],
  ['<!-- A -->B{{!-- C --}}', 'B'],
  ['Dear {{name}}, [[x:hello]]', 'Dear ========, hello'],
  ['<p>{{#if a}}A{{else}}B{{/if}}</p>', 'A', 'B'],
  ['A{{#if a}}<br>{{/if}}B', 'A\nB'],
  ['{{#if a}}<p>A</p>{{else}}<p>B</p>{{/if}}<p>C</p>', 'A\n\nC', 'B\n\nC'],
  ['A{{#if a}}<p>{{else}}<div>{{/if}}B', 'A\n\nB', 'A\n\nB'],
  ['A{{#if a}}<br>B{{else}} or {{/if}}C', 'A\nBC', 'A or C'],
  ['<p>{{> a}}</p>', ''],
  ['', ''],
];

describe('what the buyer reads', () => {
  for (const [body, ...texts] of bodies)
    it(JSON.stringify(body), () => {
      const { proses } = new Message(body, { path: 'm.hbs' });
      assert.deepEqual(
        proses.map(({ text }) => text.replaceAll(valueFiller, '=')),
        texts,
      );
    });

  it('keeps the lines of plain text', () => {
    const [prose] = new Message('A\r\nB\n\nC', { path: 'm.txt' }).proses;
    assert.equal(prose?.text, 'A\nB\n\nC');
  });

  it('has places in the file', () => {
    const body = '<p>A &amp; <b>B</b></p><p>{{! x }}C</p>';
    const [prose] = new Message(body).proses;
    const shown = (start: number, end: number): string => {
      const range = prose?.range(start, end);
      return body.slice(range?.start, range?.end);
    };
    assert.equal(prose?.text, 'A & B\n\nC');
    assert.equal(shown(0, 1), 'A');
    assert.equal(shown(2, 3), '&amp;');
    assert.equal(shown(0, 5), 'A &amp; <b>B');
    assert.equal(shown(4, 8), 'B</b></p><p>{{! x }}C');
    assert.equal(shown(7, 8), 'C');
    assert.equal(shown(3, 3), '');
  });
});
