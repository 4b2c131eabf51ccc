import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import type { Range } from '../../message/range';
import type { SourceText } from '../../message/source-text';
import { safeFix, spaceBefore } from '../fixes';
import { lineOfItsOwn, withBlank, withBrackets, wordBehind } from '../leftovers';
import type { Fix, TextEdit } from '../rule';

/** An emoji in one of the texts that reach the buyer. */
export interface EmojiPlace extends Range {
  source: SourceText;
  /** Whether it stands in the body's own text, not in an attribute or the subject. */
  isInBody: boolean;
  /** The element whose text it is part of. */
  parent?: Element | undefined;
}

const title = 'Remove the emoji';
const blocks = new Set('p div h1 h2 h3 h4 h5 h6'.split(' '));
const phrases = new Set('span b strong i em u font big small'.split(' '));
const blank = /[ \u00a0]/;
/** More white space than this around the only emoji of an element is not looked at. */
const mostBlanks = 200;

/** Takes the emoji out, with the one blank or the element that would be left over. */
export function emojiRemovals(message: Message, place: EmojiPlace): Fix[] {
  const { source, parent, isInBody } = place;
  const { text } = source;
  const { start, end } = withBrackets(text, place);
  const range = source.range(start, end);
  if (parent && isInBody && holdsOnly(message, parent, range))
    return [safeFix(message, title, [elementRemoval(message.text, parent, range)])];
  const line = isInBody && lineOfItsOwn(message.text, range);
  if (line) return [safeFix(message, title, [{ ...line, text: '' }])];
  const after = textAfter(message, { ...place, end }, range.end);
  const { from, to } = withJoint(text, { start, end }, after);
  const edit = { ...source.range(from, to), text: '' };
  const isWhole = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  // Where escapes hide the places, the whole text would go.
  if (!isWhole && lengthOf(edit) === lengthOf(source.range())) return [];
  // An attribute or subject that says nothing else would be left without a text.
  return isWhole && !isInBody
    ? [{ title, kind: 'suggest', edits: [edit] }]
    : [safeFix(message, title, [edit])];
}

const lengthOf = ({ start, end }: Range): number => end - start;

/** The emoji with the blank or comma on one of its sides, where both would be left. */
function withJoint(
  text: string,
  { start, end }: Range,
  after: string | undefined,
): { from: number; to: number } {
  const isAtEnd = after === undefined || /[\s.,;:!?)\]…]/.test(after);
  if (isAtEnd && blank.test(text[start - 1] ?? '')) {
    const isLoose = after !== undefined && /[.,;:!?]/.test(after) && text[start - 2] === ',';
    return { from: isLoose ? start - 2 : start - 1, to: end };
  }
  const isAtBeginning = /(?:^|\s|(?:^|\s)["'“”„«»(¡¿[])$/.test(
    text.slice(Math.max(0, start - 2), start),
  );
  return { from: start, to: after === ' ' && isAtBeginning ? end + 1 : end };
}

/** The character behind the emoji; nothing where no text goes on there. */
function textAfter(
  message: Message,
  { source, end, isInBody }: EmojiPlace,
  offset: number,
): string | undefined {
  if (endsBranch(message, offset)) return undefined;
  const after = source.text[end];
  return after === undefined && isInBody ? wordBehind(message.text, offset) : after;
}

/** Whether a branch or a block of the template ends here. */
function endsBranch(message: Message, offset: number): boolean {
  const [tag] = message.tagsIn({ start: offset, end: offset + 1 });
  return tag?.start === offset && (tag.kind === 'else' || tag.kind === 'block-close');
}

/** Whether the element is there for the emoji alone. */
function holdsOnly({ text }: Message, element: Element, { start, end }: Range): boolean {
  if (!blocks.has(element.name) && !phrases.has(element.name)) return false;
  if (!element.endTag || element.attribute('id')) return false;
  if (element.contentEnd - element.startTagEnd > end - start + mostBlanks) return false;
  const rest = text.slice(element.startTagEnd, start) + text.slice(end, element.contentEnd);
  return rest.trim() === '';
}

/** Takes the element out, with the white space before it that would be left over. */
function elementRemoval(text: string, element: Element, emoji: Range): TextEdit {
  const { start, end, startTagEnd, contentEnd } = element;
  if (blocks.has(element.name)) return { start: spaceBefore(text, start), end, text: '' };
  if (wordBehind(text, end) === undefined) return { ...withBlank(text, element), text: '' };
  // A blank beside the emoji may be all that parts two words.
  const hasBlank = contentEnd - startTagEnd > emoji.end - emoji.start;
  return { start, end, text: hasBlank && /[^\s>]/.test(text[start - 1] ?? '') ? ' ' : '' };
}
