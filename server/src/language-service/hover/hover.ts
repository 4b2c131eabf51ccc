import type { Problem } from '../../lint/problem';
import type { Settings } from '../../config/settings';
import type { Message } from '../../message/message';
import { headerEntry } from './header';
import type { Hover } from './hover-text';
import { lengthAt } from './length';
import { orderIdAt } from './order-id';
import { placeholderAt } from './placeholder';
import { ruleInComment, rulesOfProblems } from './rule';

/** What is known besides the message. */
export interface HoverContext {
  settings: Settings;
  problems: readonly Problem[];
}

/** What there is to say about the place at the offset, in UTF-16 units. */
export function hoverAt(
  message: Message,
  offset: number,
  context: HoverContext,
): Hover | undefined {
  const { text } = message;
  const said =
    ruleInComment(text, offset, context.settings) ??
    headerEntry(text, offset) ??
    lengthAt(message, offset, context.settings) ??
    placeholderAt(message, offset) ??
    orderIdAt(text, offset);
  return together(said, rulesOfProblems(context.problems, offset, context.settings));
}

/** Both, at the place of the first. */
function together(first: Hover | undefined, second: Hover | undefined): Hover | undefined {
  if (!first || !second) return first ?? second;
  return { range: first.range, text: `${first.text}\n\n---\n\n${second.text}` };
}
