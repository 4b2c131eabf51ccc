import { addUnder } from '../../message/lists-by-key';
import type { Message } from '../../message/message';
import { wordingOf, type SpokenText } from '../wording';
import { intentFoundBy, intentOf, intents, type Intent } from './intents';
import { likelyPassages } from './likely-passages';
import type { Passage } from '../passage';
import type { FindPassages } from './find-passages';
import { shownPassages } from './shown-passages';

/** A passage, and whether phrases show it; else the model takes it to be likely. */
export interface FoundPassage extends Passage {
  text: SpokenText;
  isCertain: boolean;
}

const none: readonly FoundPassage[] = [];

/** Where a message shows an intent: by phrases, or where no phrase of any intent is, by the model. */
export function foundPassages(message: Message, find: FindPassages): readonly FoundPassage[] {
  const intent = intentFoundBy(find);
  if (intent) return message.facts.get(passagesOfIntents).get(intent) ?? none;
  const found: FoundPassage[] = [];
  for (const text of wordingOf(message))
    for (const { start, end } of find(text)) found.push({ text, start, end, isCertain: true });
  return found;
}

/** The passages of each intent that the message shows, text by text. */
function passagesOfIntents(message: Message): ReadonlyMap<Intent, readonly FoundPassage[]> {
  const found = new Map<Intent, FoundPassage[]>();
  for (const text of wordingOf(message)) {
    const shown = text.facts.get(shownPassages);
    const likely = text.facts.get(likelyPassages);
    for (const [rule, passages] of shown) {
      const intent = intentOf(rule) as Intent;
      for (const { start, end } of passages)
        addUnder(found, intent, { text, start, end, isCertain: true });
    }
    for (const { intent, start, end } of likely)
      addUnder(found, intent, { text, start, end, isCertain: false });
  }
  return found;
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
