import { purposeOf, type PermittedPurpose } from '../message/header/purposes';
import type { Message } from '../message/message';
import { wordingOf } from './wording';

/** A line of the buyer’s, as programs for mail quote it: `> Does it fit?`. */
const quotedLine = /^>[> ]*[^\s>]/m;

/** How far down a reply refers to what the buyer asked, in sentences. */
const openingSentences = 4;

/**
 * What the message is for, by its header; where that names no purpose, a text that opens with what
 * the buyer asked, or with thanks for it, or that quotes the buyer’s lines, is taken for the answer.
 */
export function purposeIn(message: Message): PermittedPurpose | undefined {
  const purpose = purposeOf(message.header);
  if (purpose || message.header.purpose) return purpose;
  return opensAsReply(message) ? 'buyer-inquiry' : undefined;
}

const opensAsReply = (message: Message): boolean =>
  wordingOf(message).some(
    ({ place, statements, text }) =>
      place === 'body' &&
      (quotedLine.test(text) ||
        statements
          .slice(0, openingSentences)
          .some(
            (statement) => statement.mentions('reported-speech') || statement.mentions('reply'),
          )),
  );
