import type { Statement } from './statement';
import type { SpokenText } from './wording';

/** A line of the buyer’s, as programs for mail quote it, `> Does it fit?`, and no arrow before a link. */
const quotedLine = /^>[> ]*(?!https?:|www\.)[^\s>]/m;

/** How far down a reply refers to what the buyer asked, in sentences. */
const openingSentences = 4;

/**
 * Whether a text is taken for the answer to the buyer: it opens with what the buyer asked, with thanks
 * for it, or with concern about it, or it quotes the buyer’s lines.
 */
export function opensAsReply({ place, statements, text }: SpokenText): boolean {
  if (place !== 'body') return false;
  const opening = statements.slice(0, openingSentences);
  return (
    quotedLine.test(text) ||
    opening.some((statement) => isBuyers(statement) || statement.mentions('reply')) ||
    beforeNews(opening).some((statement) => statement.mentions('concern'))
  );
}

/** The sentences up to the first that tells news: who understands a buyer after it has just told them. */
function beforeNews(statements: SpokenText['statements']): SpokenText['statements'] {
  const news = statements.findIndex(
    (statement) => statement.mentions('delay') || statement.mentions('confirmation'),
  );
  return news < 0 ? statements : statements.slice(0, news + 1);
}

/** Whether a sentence tells what the buyer said. */
export const isBuyers = (statement: Statement | undefined): boolean =>
  statement?.mentions('reported-speech') === true;

/** The most words of a sentence that only leads on: `That works:`. */
const leadsOnWords = 4;

/** Whether a sentence follows what the buyer said, right away or after a few words that lead on. */
export function isAnswer(statements: readonly Statement[], index: number): boolean {
  const before = statements[index - 1];
  const leadsOn = before !== undefined && before.wordCount <= leadsOnWords;
  return isBuyers(before) || (leadsOn && isBuyers(statements[index - 2]));
}
