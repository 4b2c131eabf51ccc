import { declaredLanguage } from '../message/declared';
import type { Message } from '../message/message';
import { foreignPassages } from './foreign-passages';
import { bodyOf } from './wording';

export interface MessageLanguage {
  /** BCP 47. */
  tag: string;
  /** Whether the header or the configuration says so; else the words of the text tell. */
  isDeclared: boolean;
}

/**
 * The language that the message is meant to be in: what the header says, else the configuration, else
 * what its words tell without doubt. In which one its words are read, `mainLanguage` tells.
 */
export function messageLanguage(message: Message): MessageLanguage | undefined {
  const declared = declaredLanguage(message);
  if (declared === null) return undefined;
  if (declared !== undefined) return { tag: declared, isDeclared: true };
  const written = writtenLanguage(message);
  return written === undefined ? undefined : { tag: written, isDeclared: false };
}

function writtenLanguage(message: Message): string | undefined {
  const body = bodyOf(message);
  const language = body?.language;
  if (!body || language === undefined) return undefined;
  const isClear = foreignPassages(body, (other) => other !== language).length > 0;
  return isClear ? language : undefined;
}
