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

/** Mistakes and words, so many that they cannot all be arguments of one call. */
const mistakes = ['the the dog ran on and ', 'a apple and ', 'をを', '0\n'];

describe('two hundred thousand times', function () {
  this.timeout(600_000);

  for (const unit of mistakes)
    it(JSON.stringify(unit), () => {
      const problems = checkMessage(unit.repeat(200_000), { path: 'message.hbs' });
      assert.ok(Array.isArray(problems));
    });
});
