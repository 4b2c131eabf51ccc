import type { PermittedPurpose } from '../message/header/purposes';
import type { Message } from '../message/message';
import { passagesOf, type FoundPassage } from '../wording/intents/found-passages';
import type { IntentName } from '../wording/intents/intents';
import { servesPurpose } from '../wording/purpose';
import type { SpokenText } from '../wording/wording';
import { enumerated } from './enumerated';
import { defineRule, type Fix, type Report, type Rule } from './rule';

/** The longest quotation in a problem's message, in UTF-16 units. */
const longestQuote = 90;

/** A rule that forbids what words show: the intent of the same name. */
interface WordingRule extends Omit<Rule, 'check' | 'fix' | 'options'> {
  id: IntentName;
  /** What is wrong with the words, which stand before it: `promotes another product.` */
  verdict: string;
  /** Purposes with which the buyer needs to know it. */
  notWith?: readonly PermittedPurpose[];
  suggest?: (message: Message, passage: FoundPassage) => Fix[];
}

/** Declares a rule that reports every passage of a message that shows an intent. */
export function defineWordingRule({ verdict, notWith, suggest, ...rule }: WordingRule): Rule {
  const exception =
    notWith && `Not with the purposes ${enumerated(notWith)}: there, the buyer needs to know it.`;
  const details = [rule.details, exception].filter((each) => each !== undefined).join(' ');
  return defineRule({
    ...rule,
    fix: suggest ? 'suggest' : 'none',
    ...(details !== '' && { details }),
    check(message, report) {
      if (notWith && servesPurpose(message, notWith)) return;
      reportPassages(
        passagesOf(message, rule.id),
        report,
        (quote) => `${quote} ${verdict}`,
        (passage) => suggest?.(message, passage) ?? [],
      );
    },
  });
}

/** Reports what is wrong with words; what is only likely, as a warning. */
export function reportPassages(
  passages: readonly FoundPassage[],
  report: Report,
  what: (quote: string) => string,
  fixesFor: (passage: FoundPassage) => Fix[] = () => [],
): void {
  for (const passage of passages) {
    const { text, start, end, isCertain } = passage;
    report(text.range(start, end), what(quote(text, start, end)), {
      fixes: fixesFor(passage),
      ...(!isCertain && { severity: 'warning' }),
    });
  }
}

/** The words as the buyer reads them, in quotation marks. */
export function quote({ text }: SpokenText, start: number, end: number): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= longestQuote
    ? `“${words}”`
    : `“${words.slice(0, longestQuote).replace(/\s\S*$/, '')} …”`;
}
