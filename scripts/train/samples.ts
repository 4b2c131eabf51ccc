import { Message } from '../../server/src/message/message';
import { intents } from '../../server/src/wording/intents/intents';
import { featuresOf, wordFeature } from '../../server/src/wording/model/sentence-features';
import { wordingOf } from '../../server/src/wording/wording';
import type { BankEntry } from './bank';

/** A sentence to learn from. */
export interface LabelledSentence {
  features: string[];
  words: string[];
  /** The rule whose intent it shows. */
  rule: string | undefined;
  /** The rules whose intents phrases show in it: a sentence with one label may show more. */
  shown: readonly string[];
  line: number;
  /** Beside a sentence that shows an intent, one without a label may show part of it. */
  isCertain: boolean;
}

/** The sentences of a bank with what they show. */
export function labelledSentences(entries: readonly BankEntry[]): LabelledSentence[] {
  return entries.flatMap(({ rule, text, marks, line }) =>
    wordingOf(new Message(text, { path: 'message.html' }))
      .filter(({ place }) => place === 'body')
      .flatMap((spoken) => {
        const shown = intents.flatMap(({ rule: shows, find }) =>
          (find?.(spoken) ?? []).map((passage) => ({ ...passage, shows })),
        );
        return spoken.statements.map((statement, index) => {
          const { start, end } = spoken.range(statement.start, statement.end);
          const isMarked = marks.some(
            (mark) => Math.min(mark.end, end) - Math.max(mark.start, start) > (end - start) * 0.4,
          );
          const isTouched = marks.some((mark) => mark.start < end && mark.end > start);
          return {
            words: statement.words.map(({ text }) => wordFeature(text)),
            features: featuresOf(statement.meaning, spoken.statements[index - 1]?.meaning),
            rule: rule !== undefined && (isMarked || isTouched) ? rule : undefined,
            shown: shown
              .filter((each) => each.start < statement.end && each.end > statement.start)
              .map(({ shows }) => shows),
            line,
            isCertain: rule === undefined || isMarked,
          };
        });
      }),
  );
}
