import assert from 'node:assert/strict';
import { fileNames } from '../../../client/src/new-message/file-names';
import type { Answers } from '../../../client/src/new-message/new-message-questions';

const cases: [answers: Answers, languageId: 'handlebars' | 'html', names: string[]][] = [
  [
    { purpose: 'review-request', language: 'de' },
    'handlebars',
    ['review-request.de.hbs', 'review-request-2.de.hbs', 'review-request-3.de.hbs'],
  ],
  [
    { purpose: 'invoice', language: 'ja', marketplace: 'amazon.co.jp' },
    'html',
    ['invoice.ja.html', 'invoice-2.ja.html'],
  ],
  [{}, 'handlebars', ['message.en.hbs']],
];

describe('fileNames', () => {
  for (const [answers, languageId, expected] of cases)
    it(expected.join(', '), () => {
      const names = fileNames(answers, languageId);
      assert.deepEqual(
        expected.map(() => names.next().value),
        expected,
      );
    });
});
