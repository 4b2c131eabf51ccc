import assert from 'node:assert/strict';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/examples.mobile.json';
import {
  isInternationalNumber,
  isNationalNumber,
  numberingPlans,
} from '../../../../server/src/contacts/numbers/numbering-plans';
import { marketplaces } from '../../../../server/src/message/marketplaces';

const digitsOf = (written: string): string => written.replace(/\D/g, '');

describe('numbering plans', () => {
  it('are those of the marketplaces', () => {
    assert.deepEqual(
      numberingPlans.map(({ region }) => region).sort(),
      marketplaces.map(({ phoneRegion }) => phoneRegion).sort(),
    );
  });

  for (const { region } of numberingPlans)
    it(`take the number that libphonenumber gives as an example for ${region}`, () => {
      const example = (examples as Record<string, string>)[region] ?? '';
      const number = parsePhoneNumberFromString(example, region as CountryCode);
      assert.ok(number);
      assert.ok(number.isValid());
      const national = digitsOf(number.formatNational());
      assert.ok(isNationalNumber(national, new Set([region])), national);
      assert.ok(isInternationalNumber(digitsOf(number.number)), number.number);
    });

  const foreign = ['8613800138000', '41446681800', '43171100', '351213456789', '85221234567'];
  for (const digits of foreign)
    it(`take +${digits}`, () => {
      assert.ok(isInternationalNumber(digits));
    });

  const wrong = ['', '0', '1234', '12345678', '0000000000', '99999', '3021234567123456'];
  for (const digits of wrong)
    it(`do not take +${digits}`, () => {
      assert.ok(!isInternationalNumber(digits));
    });
});
