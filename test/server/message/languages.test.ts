import assert from 'node:assert/strict';
import { countryOf, isLanguageTag, meantLanguageTag } from '../../../server/src/message/languages';

/** What people write for a language, and the tag that they mean. */
const meant: [value: string, tag: string | undefined][] = [
  ['en', 'en'],
  [' de-AT ', 'de-AT'],
  ['de_AT', 'de-AT'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['de-DE-1996', 'de-DE-1996'],
  ['English', 'en'],
  ['english_gb', 'en-GB'],
  ['English (2)', 'en'],
  ['Français', 'fr'],
  ['日本語', 'ja'],
  ['jp', 'ja'],
  ['deu', 'de'],
  ['deu-at', 'de-AT'],
  ['Klingon', undefined],
  ['xx', undefined],
  ['e', undefined],
  ['', undefined],
];

describe('languages', () => {
  for (const [value, tag] of meant)
    it(`takes “${value}” for ${tag ?? 'none'}`, () => {
      assert.equal(meantLanguageTag(value), tag);
      assert.equal(isLanguageTag(value), value === tag);
    });

  it('have countries', () => {
    assert.deepEqual(['de-AT', 'de', 'es-419', 'zh-Hant-TW'].map(countryOf), [
      'AT',
      undefined,
      undefined,
      'TW',
    ]);
  });
});
