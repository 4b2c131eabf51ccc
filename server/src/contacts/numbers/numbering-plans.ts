/** How the telephone numbers of a region are dialled at home. */
export interface NumberingPlan {
  /** ISO 3166-1. */
  region: string;
  /** The digits of a whole number, with the prefix that calls within the country begin with. */
  national: RegExp;
}

/**
 * The plans of all marketplaces' regions, by ITU-T's "National numbering plans" (itu.int/oth/T0202):
 * lengths and leading digits, wide enough for the numbers that are set aside for fiction.
 */
export const numberingPlans: readonly NumberingPlan[] = [
  { region: 'US', national: /^1?[2-9]\d{2}[2-9]\d{6}$/ },
  { region: 'CA', national: /^1?[2-9]\d{2}[2-9]\d{6}$/ },
  { region: 'MX', national: /^(?:01|04[45])?[2-9]\d{9}$|^0?1?800\d{7}$/ },
  {
    region: 'BR',
    national: /^(?:0(?:\d{2})?)?[1-9]{2}(?:9\d{8}|[2-8]\d{7})$|^0[3589]00\d{6,7}$|^[34]00\d{5}$/,
  },
  { region: 'GB', national: /^0(?:[1-357-9]\d{8,9}|8001111)$/ },
  { region: 'IE', national: /^0[1-9]\d{6,9}$|^1[58]\d{8}$/ },
  { region: 'DE', national: /^0[1-9]\d{5,12}$/ },
  { region: 'FR', national: /^0[1-9]\d{8}$/ },
  { region: 'IT', national: /^0\d{5,10}$|^3\d{8,9}$|^80[03]\d{3,6}$|^8[49]\d{4,8}$|^199\d{6}$/ },
  { region: 'ES', national: /^[5-9]\d{8}$/ },
  { region: 'NL', national: /^0[1-7]\d{8}$|^08[58]\d{7}$|^0[89]00\d{4,7}$/ },
  { region: 'BE', national: /^04\d{8}$|^0[1-9]\d{7}$/ },
  { region: 'SE', national: /^0[1-9]\d{5,11}$/ },
  { region: 'PL', national: /^0?[1-9]\d{8}$/ },
  { region: 'TR', national: /^0?(?:[2-5]\d{2}|850|8[01]\d|900)\d{7}$|^444\d{4}$/ },
  { region: 'EG', national: /^01[0-25]\d{8}$|^02\d{8}$|^0[3-9]\d{7,8}$/ },
  { region: 'SA', national: /^0(?:5\d{8}|1[1-7]\d{7})$|^9200\d{5}$|^800\d{7}$/ },
  { region: 'AE', national: /^0(?:5\d{8}|[2-4679]\d{7})$|^(?:600|800)\d{3,7}$/ },
  { region: 'ZA', national: /^0[1-8]\d{8}$/ },
  { region: 'IN', national: /^0?[6-9]\d{9}$|^0[1-9]\d{9}$|^1800\d{6,7}$/ },
  { region: 'JP', national: /^0[1-9]\d{8}$|^0[5789]0\d{8}$/ },
  { region: 'SG', national: /^[3689]\d{7}$|^1800\d{7}$/ },
  { region: 'AU', national: /^0[2-478]\d{8}$|^1[38]00\d{6}$|^13\d{4}$/ },
];

/** E.164 country codes. */
const countryCode =
  /^(?:1|7|2(?:0|7|[1-69]\d|8[02])|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[789]\d)|8(?:[1246]|[05789]\d)|9(?:[0-58]|[679]\d))/;

/** Whether the digits after the `+` or the `00` are a country code and a number of its length. */
export function isInternationalNumber(digits: string): boolean {
  const code = countryCode.exec(digits)?.[0];
  if (code === undefined || digits.length > 15) return false;
  const rest = digits.length - code.length;
  return code === '1' ? rest === 10 && /^1[2-9]/.test(digits) : rest >= 6;
}

/** Whether the digits are a whole number in one of the regions, or in any where none is given. */
export function isNationalNumber(digits: string, regions?: ReadonlySet<string>): boolean {
  if (digits.length < 6 || digits.length > 14) return false;
  return numberingPlans.some(
    ({ region, national }) => (!regions || regions.has(region)) && national.test(digits),
  );
}

/** North America's free numbers, where letters are dialled too. */
export const freePrefix = /^(?:1?8(?:00|33|44|55|66|77|88)|0800|0808|1?300|0[18]80)$/;
