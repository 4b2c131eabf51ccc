import { l10n } from 'vscode';
import type { Translate } from './translate';

/** Texts in the language that the editor is set to. */
export const t: Translate = (text, ...values) => l10n.t(text, ...values);
