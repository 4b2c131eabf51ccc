import type { Message } from '../../message/message';
import { wordingOf, type SpokenText } from '../wording';
import { intentFoundBy, intents } from './intents';
import { likelyPassages } from './likely-passages';
import type { Passage } from '../passage';
import { conceptsIn, type FindPassages } from './find-passages';
import { shownPassages } from './shown-passages';

/** A passage, and whether phrases show it; else the model takes it to be likely. */
export interface FoundPassage extends Passage {
  isCertain: boolean;
}

/** Where a text shows an intent: by phrases, or where no phrase of any intent is, by the model. */
export function foundPassages(text: SpokenText, find: FindPassages): FoundPassage[] {
  const intent = intentFoundBy(find);
  const all = text.facts.get(likelyPassages);
  const likely = all.length === 0 ? all : all.filter((passage) => passage.intent === intent);
  const certain = intent ? text.facts.get(shownPassages).get(intent.rule) : text.facts.get(find);
  return [
    ...(certain ?? []).map(({ start, end }) => ({ start, end, isCertain: true })),
    ...likely.map(({ start, end }) => ({ start, end, isCertain: false })),
  ];
}

/** Whether a text shows an intent that a rule of its own reports instead of empty thanks. */
export function showsMoreThanThanks({ facts }: SpokenText): boolean {
  const shown = facts.get(shownPassages);
  const likely = facts.get(likelyPassages);
  return intents.some(
    (intent) =>
      !intent.goesWithThanks &&
      ((shown.get(intent.rule)?.length ?? 0) > 0 || likely.some((each) => each.intent === intent)),
  );
}

/** The texts of a message in which passages may be found. */
export const textsWithPassages = (message: Message): readonly SpokenText[] =>
  message.facts.get(readTextsWithPassages);

const readTextsWithPassages = (message: Message): SpokenText[] =>
  wordingOf(message).filter(
    ({ facts }) => facts.get(conceptsIn).size > 0 || facts.get(likelyPassages).length > 0,
  );
