import type { Declaration } from '../../message/css/declaration';
import type { Attribute, Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import { valueFiller } from '../../message/template/mask';
import { safeFix, wholeSuggestion } from './fix-kinds';
import { isPairedAlike } from './paired-tags';
import { renameElement } from './rename-element';
import { isAllThatStandsIn, ruleOfItsOwn, withEmptied } from './sheet-removal';
import { spaceBefore, spaceBehind } from './white-space';
import { wholeDeclaration } from './whole-declaration';
import type { Fix, TextEdit } from '../rule';

/**
 * Whether the value stands in the file as it is up to this offset, so that parts of it can be edited
 * in their places: comments and entities move what follows.
 */
export function isVerbatim(
  { text }: Message,
  { value, valueRange, attribute }: Declaration,
  end: number,
): boolean {
  if (attribute?.quote === '') return false;
  const written = text.slice(valueRange.start, valueRange.start + end);
  for (let at = 0; at < end; at++)
    if (written[at] !== value[at] && value[at] !== valueFiller) return false;
  return true;
}

/**
 * Takes a declaration out: from its block, with its attribute, or by renaming its element. None where
 * it cannot be told from others in a block of the template.
 */
export function removeDeclaration(message: Message, declaration: Declaration): Fix[] {
  const { attribute, element, property, origin } = declaration;
  if (origin === 'element') return [unwrapCenter(message, declaration)];
  if (origin === 'attribute' && attribute) {
    const title = `Remove ${attribute.name}`;
    return [safeFix(message, title, removeAttributeOf(message, attribute, element))];
  }
  const whole = wholeDeclaration(message, declaration);
  if (!whole) return [];
  const title = `Remove ${property}`;
  if (attribute && isAllThatStandsIn(message.text, attribute.valueRange, whole))
    return [safeFix(message, title, removeAttributeOf(message, attribute, element))];
  const rule = ruleOfItsOwn(message, declaration);
  const range =
    rule && !message.hasTemplateTag(rule)
      ? withEmptied(message, rule)
      : withSemicolon(message.text, whole, attribute);
  const fixOf = attribute && mayBeEmptied(message, attribute, range) ? wholeSuggestion : safeFix;
  return [fixOf(message, title, [{ ...range, text: '' }])];
}

/** Whether nothing may be left on some path, so that a value without quotes takes what follows. */
const mayBeEmptied = (message: Message, { quote, valueRange }: Attribute, range: Range): boolean =>
  quote === '' && message.tagsIn(valueRange).some((tag) => !contains(range, tag));

/** Takes a rule, an `@import` or the like out of its style sheet. */
export function removeFromSheet(message: Message, title: string, range: Range): Fix {
  return safeFix(message, title, [{ ...withEmptied(message, range), text: '' }]);
}

/** A `<font>` without attributes means nothing: its tags go as well. */
function removeAttributeOf(message: Message, attribute: Attribute, element?: Element): TextEdit[] {
  const isBare = element?.name === 'font' && element.attributes.length === 1;
  if (!isBare || !element.endTag) return [removeAttribute(message, attribute)];
  const { startTag, endTag } = element;
  const isAlone = isPairedAlike(message, element) && !message.hasTemplateTag(startTag);
  return isAlone
    ? [startTag, endTag].map(({ start, end }) => ({ start, end, text: '' }))
    : [removeAttribute(message, attribute)];
}

/** Takes an attribute out, with the white space before it. */
function removeAttribute(message: Message, { start, end }: Attribute): TextEdit {
  const from = spaceBefore(message.text, start);
  // White space that separates what stands on both sides has to stay.
  const next = message.text[end] ?? '>';
  const keepsSpace = from < start && !/[\s/>]/.test(next);
  return { start: from, end, text: keepsSpace ? ' ' : '' };
}

/** The declaration with its semicolon, and the white space that sets it off. */
function withSemicolon(text: string, { start, end }: Range, attribute?: Attribute): Range {
  const limit = attribute?.valueRange.end ?? text.length;
  const next = spaceBehind(text, end, limit);
  const hasSemicolon = next < limit && text[next] === ';';
  let to = hasSemicolon ? next + 1 : end;
  while (hasSemicolon && to < limit && text[to] === ';') to++;
  if (attribute && start === attribute.valueRange.start)
    return { start, end: spaceBehind(text, to, limit) };
  let from = spaceBefore(text, start);
  // The last declaration of a block leaves no semicolon of the one before it behind.
  if (attribute && to === limit && !hasSemicolon && text[from - 1] === ';') from--;
  return { start: from, end: to };
}

/** `<center>` becomes a plain block, so that its lines stay lines of their own. */
function unwrapCenter(message: Message, { element }: Declaration): Fix {
  const title = 'Replace center with div';
  return safeFix(message, title, element ? renameElement(message, element, 'div') : []);
}
