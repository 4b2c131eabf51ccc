import assert from 'node:assert/strict';
import {
  findMarketplace,
  languageTagOn,
  marketplaces,
} from '../../../server/src/message/marketplaces';

describe('marketplaces', () => {
  it('are the 23 of Amazon, each once', () => {
    assert.equal(marketplaces.length, 23);
    assert.equal(new Set(marketplaces.map(({ domain }) => domain)).size, 23);
    assert.equal(new Set(marketplaces.map(({ countryCode }) => countryCode)).size, 23);
  });

  for (const { countryCode, domain, languages, phoneRegion } of marketplaces)
    it(`${domain} has languages and a telephone region`, () => {
      assert.match(countryCode, /^[A-Z]{2}$/);
      assert.match(phoneRegion, /^[A-Z]{2}$/);
      assert.ok(languages.length > 0);
      for (const language of languages) assert.match(language, /^[a-z]{2}$/);
      assert.equal(findMarketplace(domain)?.countryCode, countryCode);
      assert.equal(findMarketplace(countryCode)?.domain, domain);
    });

  const named: Readonly<Record<string, string | undefined>> = {
    'www.amazon.de': 'DE',
    'Amazon.CO.UK': 'UK',
    'https://www.amazon.com.be/-/nl/gp/help': 'BE',
    'sellercentral.amazon.com.au': 'AU',
    'http://www.amazon.de/gp/https://': 'DE',
    'amazon.de?amazon.fr': 'DE',
    'amazon.amazon.xyz': undefined,
    gb: 'UK',
    uk: 'UK',
    ' fr ': 'FR',
    'amazon.com': 'US',
    'amazon.com.example.net': undefined,
    'notamazon.de': undefined,
    'amazon.xyz': undefined,
    Germany: undefined,
    '': undefined,
  };
  for (const [value, countryCode] of Object.entries(named))
    it(`finds ${countryCode ?? 'none'} by "${value}"`, () => {
      assert.equal(findMarketplace(value)?.countryCode, countryCode);
    });

  it('lets the buyers of amazon.de choose seven languages', () => {
    assert.deepEqual(findMarketplace('DE')?.languages, ['de', 'en', 'nl', 'pl', 'cs', 'tr', 'da']);
  });

  it('say the region of their own language alone', () => {
    const tags = ['amazon.de de', 'amazon.de en', 'amazon.co.uk en', 'amazon.com es'].map(
      (named) => {
        const [domain = '', language = ''] = named.split(' ');
        const marketplace = findMarketplace(domain);
        return marketplace && languageTagOn(marketplace, language);
      },
    );
    assert.deepEqual(tags, ['de-DE', 'en', 'en-GB', 'es']);
  });
});
