import { addUnder } from '../../message/lists-by-key';
import type { Message } from '../../message/message';
import { wordingOf, type SpokenText } from '../wording';
import { intents, type IntentName } from './intents';
import { likelyPassages } from './likely-passages';
import type { Passage } from '../passage';
import { withWholeAddresses } from '../whole-addresses';
import type { FindPassages } from './find-passages';
import { shownPassages } from './shown-passages';

/** A passage, and whether phrases show it; else the model takes it to be likely. */
export interface FoundPassage extends Passage {
  text: SpokenText;
  isCertain: boolean;
}

const none: readonly FoundPassage[] = [];

/** Where a message shows an intent: by phrases, or where no phrase of any intent is, by the model. */
export const passagesOf = (message: Message, intent: IntentName): readonly FoundPassage[] =>
  message.facts.get(passagesOfIntents).get(intent) ?? none;

/** The passages of each intent that the message shows, text by text. */
function passagesOfIntents(message: Message): ReadonlyMap<IntentName, readonly FoundPassage[]> {
  const found = new Map<IntentName, FoundPassage[]>();
  for (const text of wordingOf(message)) {
    for (const [rule, passages] of text.facts.get(shownPassages))
      for (const passage of passages) addUnder(found, rule, foundPassage(text, passage, true));
    for (const { intent, ...passage } of text.facts.get(likelyPassages))
      addUnder(found, intent.rule, foundPassage(text, passage, false));
  }
  return found;
}

const foundPassage = (text: SpokenText, passage: Passage, isCertain: boolean): FoundPassage => ({
  ...withWholeAddresses(text, passage),
  text,
  isCertain,
});

/** What phrases show in the texts of a message, whatever else their words mean. */
export function passagesFoundBy(find: FindPassages, message: Message): FoundPassage[] {
  return wordingOf(message).flatMap((text) =>
    find(text).map((passage) => foundPassage(text, passage, true)),
  );
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
