import type { Translate } from '../../texts/translate';

const bundle = JSON.parse(document.body.dataset['l10n'] ?? '{}') as Readonly<
  Record<string, string>
>;

/** Texts in the language that the editor is set to, as the extension has handed them over. */
export const t: Translate = (text, ...values) =>
  (Object.hasOwn(bundle, text) ? (bundle[text] ?? text) : text).replace(
    /\{(\d)\}/g,
    (_, index: string) => String(values[Number(index)] ?? ''),
  );
