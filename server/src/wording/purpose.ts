import { purposeOf, type PermittedPurpose } from '../message/header/purposes';
import type { Message } from '../message/message';
import type { Statement } from './statement';
import { wordingOf } from './wording';

/** A line of the buyer’s, as programs for mail quote it: `> Does it fit?`. */
const quotedLine = /^>[> ]*[^\s>]/m;

/** How far down a reply refers to what the buyer asked, in sentences. */
const openingSentences = 4;

/**
 * What the message is for, by its header; where that names no purpose, a text that opens with what
 * the buyer asked, with thanks for it, or with concern about it, or that quotes the buyer’s lines,
 * is taken for the answer.
 */
export function purposeIn(message: Message): PermittedPurpose | undefined {
  const purpose = purposeOf(message.header);
  if (purpose || message.header.purpose) return purpose;
  return opensAsReply(message) ? 'buyer-inquiry' : undefined;
}

const opensAsReply = (message: Message): boolean =>
  wordingOf(message).some(({ place, statements, text }) => {
    if (place !== 'body') return false;
    const opening = statements.slice(0, openingSentences);
    return (
      quotedLine.test(text) ||
      opening.some(
        (statement) => statement.mentions('reported-speech') || statement.mentions('reply'),
      ) ||
      beforeNews(opening).some((statement) => statement.mentions('concern'))
    );
  });

/** The sentences up to the first that tells news: who understands a buyer after it has just told them. */
function beforeNews(statements: readonly Statement[]): readonly Statement[] {
  const news = statements.findIndex(
    (statement) => statement.mentions('delay') || statement.mentions('confirmation'),
  );
  return news < 0 ? statements : statements.slice(0, news + 1);
}
