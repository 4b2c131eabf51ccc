/**
 * Gives a text of the extension in the editor's language. It is called `t` and given the English
 * text as a literal: that is how the tests find what the bundles in `l10n/` have to translate.
 * @param values take the places of `{0}`, `{1}` …
 */
export type Translate = (text: string, ...values: (string | number)[]) => string;
