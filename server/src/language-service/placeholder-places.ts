import type { ListedPlaceholders } from '../message/template/meaning';
import { locateHeader } from '../message/header/locate';
import { withTagsOfHeader } from '../message/header/tags';
import { isAt, type Range } from '../message/range';
import { scanTemplate } from '../message/template/scan';
import type { TemplateTag } from '../message/template/tag';

/** Where a template names a value; the range is that of the name, in UTF-16 units. */
export interface PlaceholderPlace extends Range {
  /** Without what only says from where it is seen: `order.id` of `../order.id`. */
  name: string;
}

/** Words of an expression: strings, and names with what may stand before them. */
const words = /"[^"]*"|'[^']*'|[^\s()"'=|]+/g;
const isName = (word: string): boolean => /^[$@\p{L}_][\p{L}\p{N}_.$/-]*$/u.test(word);
const keywords = new Set(['as', 'else', 'if', 'true', 'false', 'null', 'undefined', 'this', 'or']);
const pointOfView = /^(?:\.\.?\/|this[./]|@root[./])+/;

/** Every place of a template that names a value: what is printed, and what blocks depend on. */
export function placeholderPlaces(
  text: string,
  listed: ListedPlaceholders = {},
): PlaceholderPlace[] {
  return tagsIn(text, listed).flatMap((tag) => (tag.closed ? placesIn(text, tag) : []));
}

/** The placeholder that stands at the offset, in UTF-16 units. */
export function placeholderAt(
  text: string,
  offset: number,
  listed: ListedPlaceholders = {},
): PlaceholderPlace | undefined {
  return placeholderPlaces(text, listed).find((place) => isAt(place, offset));
}

/**
 * The names of the placeholders in a text, each once.
 * @param leftOut a placeholder that is just being written
 */
export function placeholderNames(
  text: string,
  listed: ListedPlaceholders = {},
  leftOut?: Range,
): string[] {
  const names = placeholderPlaces(text, listed)
    .filter(({ start, end }) => !leftOut || end < leftOut.start || start > leftOut.end)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('@'));
  return [...new Set(names)];
}

/** Why a value cannot get this name; nothing where it can. */
export function objectionToPlaceholder(name: string): string | undefined {
  if (/^[$\p{L}_][\p{L}\p{N}_$]*(?:[.-][\p{L}\p{N}_$]+)*$/u.test(name)) return undefined;
  return 'A placeholder’s name begins with a letter and consists of letters, digits, dots, hyphens and underscores.';
}

/** The tags of the text, those of a header too that a comment of Handlebars holds. */
function tagsIn(text: string, listed: ListedPlaceholders): readonly TemplateTag[] {
  return withTagsOfHeader(scanTemplate(text, listed), text, locateHeader(text), listed);
}

function placesIn(text: string, { kind, name, expression, expressionStart }: TemplateTag) {
  const at = (word: string, wordStart: number): PlaceholderPlace => {
    const from = pointOfView.exec(word)?.[0].length ?? 0;
    const start = wordStart + from;
    return { name: word.slice(from), start, end: wordStart + word.length };
  };
  if (kind === 'comment' || kind === 'block-close' || kind === 'raw-close') return [];
  if (kind === 'placeholder') {
    const start = text.indexOf(name, expressionStart);
    return start === expressionStart ? [{ name, start, end: start + name.length }] : [];
  }
  const found = [...expression.matchAll(words)].filter(
    ({ 0: word, index }) =>
      isName(word.replace(pointOfView, '')) &&
      !keywords.has(word) &&
      // A helper of a subexpression, or the key of an argument.
      expression[index - 1] !== '(' &&
      expression[index + word.length] !== '=',
  );
  // The first of several words is a helper, and a partial's is its name.
  const first = found[0];
  const isHelper =
    kind !== 'else' && (found.length > 1 || !/^(?:expression|unescaped)$/.test(kind));
  const values = isHelper && first?.index === 0 ? found.slice(1) : found;
  return values.map(({ 0: word, index }) => at(word, expressionStart + index));
}
