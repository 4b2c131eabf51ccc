import type { Translate } from '../../client/src/texts/translate';

/** The texts as they are written, as an editor in English shows them. */
export const english: Translate = (text, ...values) =>
  text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
