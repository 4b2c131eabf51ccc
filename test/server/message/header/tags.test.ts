import assert from 'node:assert/strict';
import { placeholderPlaces } from '../../../../server/src/language-service/placeholder-places';
import { Message } from '../../../../server/src/message/message';

/** The forms that a header can have. */
const forms: readonly (readonly [form: string, put: (yaml: string) => string])[] = [
  ['front matter', (yaml) => `---\n${yaml}\n---\n`],
  ['an HTML comment', (yaml) => `<!-- bsm\n${yaml}\n-->`],
  ['a Handlebars comment', (yaml) => `{{!-- bsm\n${yaml}\n--}}`],
];

const placeholders = { Kundennr: 'other', 'buyer name': 'buyer-name' };

/** The values of subjects, and the template tags that they hold. */
const subjects: readonly (readonly [value: string, ...tags: string[]])[] = [
  ['Größe'],
  ['Größe für {{order_id}}', '{{order_id}}'],
  ['Größe für [Kundennr]', '[Kundennr]'],
  ['[Kundennr] wählt die Größe', '[Kundennr]'],
  ['#Kundennr#, %buyer name%', '#Kundennr#', '%buyer name%'],
  ['Größe für [Hans], [[size:M]]', '[[size:M]]'],
];

describe('template tags of the header', () => {
  for (const [form, put] of forms)
    for (const [value, ...tags] of subjects)
      it(`are those of ${value} in ${form}`, () => {
        const text = `${put(`subject: ${value}`)}<p>{{note}}</p>`;
        const message = new Message(text, { path: 'message.hbs', placeholders });
        const { subject, errors } = message.header;
        assert.deepEqual(errors, []);
        assert.ok(subject);
        assert.equal(text.slice(subject.start, subject.end), value);
        assert.equal(message.hasTemplateTag(subject), tags.length > 0);
        const found = message.tagsIn(subject);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          tags,
        );
        for (const { expression, expressionStart, text: visible } of found) {
          assert.ok(text.startsWith(expression, expressionStart));
          if (visible) assert.equal(text.slice(visible.start, visible.end), 'M');
        }
        assert.deepEqual(
          placeholderPlaces(text, placeholders).map(({ name }) => name),
          [...found.map(({ name }) => name), 'note'],
        );
      });
});
