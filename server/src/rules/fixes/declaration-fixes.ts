import type { Declaration } from '../../message/css/declaration';
import type { Attribute } from '../../message/html/element';
import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import { valueFiller } from '../../message/template/mask';
import { removeAttribute } from './attribute-removal';
import { safeFix, wholeSuggestion } from './fix-kinds';
import { renameElement } from './rename-element';
import { isAllThatStandsIn, ruleOfItsOwn, withEmptied } from './sheet-removal';
import { spaceBefore, spaceBehind } from './white-space';
import { wholeDeclaration } from './whole-declaration';
import type { Fix } from '../rule';

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
  if (origin === 'element') return replaceCenter(message, declaration);
  if (origin === 'attribute' && attribute) {
    const title = `Remove ${attribute.name}`;
    return [safeFix(message, title, removeAttribute(message, attribute, element))];
  }
  const whole = wholeDeclaration(message, declaration);
  if (!whole) return [];
  const title = `Remove ${property}`;
  if (attribute && isAllThatStandsIn(message.text, attribute.valueRange, whole))
    return [safeFix(message, title, removeAttribute(message, attribute, element))];
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
function replaceCenter(message: Message, { element }: Declaration): Fix[] {
  const title = 'Replace center with div';
  const edits = element ? renameElement(message, element, 'div') : [];
  if (edits.length === 0) return [];
  // Where it has no end tag, the tags around may mean something else with a `<div>`: `<li>` in a list.
  const fixOf = edits.length === 1 ? wholeSuggestion : safeFix;
  return [fixOf(message, title, edits)];
}
