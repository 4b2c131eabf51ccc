import type { Message } from '../../message/message';
import { wordingOf, type SpokenText } from '../wording';
import { intents } from './intents';
import { likelyPassages } from './likely-passages';
import { findConfirmations, findOptOuts, findProactiveSupport } from './messages';
import type { Passage } from '../passage';
import { conceptsIn, type FindPassages } from './find-passages';
import { shownPassages } from './shown-passages';

/** A passage, and whether phrases show it; else the model takes it to be likely. */
export interface FoundPassage extends Passage {
  isCertain: boolean;
}

/** Where a text shows an intent: by phrases, or where no phrase of any intent is, by the model. */
export function passagesOf(text: SpokenText, find: FindPassages): FoundPassage[] {
  const all = text.facts.get(likelyPassages);
  const likely = all.length === 0 ? all : all.filter(({ intent }) => intents[intent] === find);
  const certain = text.facts.get(shownPassages).get(find) ?? text.facts.get(find);
  return [
    ...certain.map(({ start, end }) => ({ start, end, isCertain: true })),
    ...likely.map(({ start, end }) => ({ start, end, isCertain: false })),
  ];
}

/** What goes with empty thanks: news of the order, offers to help that the model takes for more, and opt-outs. */
const goesWithThanks = new Set<FindPassages | undefined>([
  findConfirmations,
  findProactiveSupport,
  findOptOuts,
]);

/** Whether a text shows an intent that a rule of its own reports instead of empty thanks. */
export const showsMoreThanThanks = ({ facts }: SpokenText): boolean =>
  facts.get(likelyPassages).some(({ intent }) => !goesWithThanks.has(intents[intent])) ||
  [...facts.get(shownPassages)].some(
    ([find, passages]) => passages.length > 0 && !goesWithThanks.has(find),
  );

/** The texts of a message in which passages may be found. */
export const textsWithPassages = (message: Message): readonly SpokenText[] =>
  message.facts.get(readTextsWithPassages);

const readTextsWithPassages = (message: Message): SpokenText[] =>
  wordingOf(message).filter(
    ({ facts }) => facts.get(conceptsIn).size > 0 || facts.get(likelyPassages).length > 0,
  );
