import assert from 'node:assert/strict';
import {
  languageDirection,
  textDirection,
  type Direction,
} from '../../../../server/src/message/visible-text/direction';
import { Message } from '../../../../server/src/message/message';

/** Texts of a `<b>`, and the direction that they are written in. */
const texts: [text: string, direction: Direction | undefined][] = [
  ['Which size?', 'ltr'],
  ['أي مقاس تريد؟', 'rtl'],
  ['באיזה צבע?', 'rtl'],
  ['12 {{size}}', undefined],
  ['', undefined],
  ['المقاس Large Oak Table', 'rtl'],
  ['Oak Table المقاس', 'ltr'],
  ['12 <i>Oak</i> المقاس', 'rtl'],
  ['<i>م Oakhill Furniture and Lamps Limited</i>', 'ltr'],
];

describe('the direction of a text', () => {
  for (const [text, direction] of texts)
    it(`${text} → ${direction ?? 'not known'}`, () => {
      for (const around of ['', 'Hello Anna, which one?', 'مرحبا بكم جميعا في متجرنا']) {
        const [reading] = new Message(`${around}<b>${text}</b>${around}`, { path: 'm.html' })
          .readings;
        const element = reading?.elements[0];
        assert.ok(reading && element);
        assert.equal(textDirection(reading, element), direction);
      }
    });

  it('is that of its language where it has no letters', () => {
    const languages = ['ar', 'ar-AE', 'HE', 'fa', 'ur', 'en', 'arn', undefined];
    assert.deepEqual(languages.map(languageDirection), [
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
