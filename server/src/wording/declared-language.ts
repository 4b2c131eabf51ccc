import { isLanguageTag } from '../message/languages';
import type { Message } from '../message/message';
import { hasValue } from '../message/template/mask';

/**
 * The language that the header says the message is in, else the configuration, as a BCP 47 tag.
 * @returns null where what stands there is no tag, undefined where nothing says it
 */
export function declaredLanguage({ header, context }: Message): string | null | undefined {
  const declared = header.language?.text.text.trim() ?? context.language?.trim();
  if (declared === undefined) return undefined;
  return isLanguageTag(declared) && !hasValue(declared) ? declared : null;
}
