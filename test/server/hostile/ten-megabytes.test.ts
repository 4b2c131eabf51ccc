import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';

const tenMegabytes = 10 * 1024 * 1024;

/** What a whole file of it must not bring down. */
const units = [
  '<div>',
  '{{#if}}',
  '&amp;',
  '</p>',
  'x',
  '<!--',
  'style=',
  'e\u0301\u0301\u0301',
  '👩\u200d',
  '\u202e',
];

describe('ten megabytes', function () {
  this.timeout(600_000);

  for (const unit of units)
    it(`of ${unit}`, () => {
      const text = unit.repeat(Math.ceil(tenMegabytes / unit.length));
      assert.ok(Array.isArray(checkMessage(text, { path: 'message.hbs' })));
    });
});
