import type { Range } from '../message/range';
import { scanTemplate } from '../message/template/scan';
import type { TemplateTag } from '../message/template/tag';

/** Where a template names a value; the range is that of the name, in UTF-16 units. */
export interface PlaceholderPlace extends Range {
  name: string;
}

/** Words of an expression: strings, and names with what may stand before them. */
const words = /"[^"]*"|'[^']*'|[^\s()"'=|]+/g;
const isName = (word: string): boolean => /^[$@\p{L}_][\p{L}\p{N}_.$/-]*$/u.test(word);
const keywords = new Set(['as', 'else', 'if', 'true', 'false', 'null', 'undefined', 'this', 'or']);

/** Every place of a template that names a value: what is printed, and what blocks depend on. */
export function placeholderPlaces(
  text: string,
  listed: Readonly<Record<string, string>> = {},
): PlaceholderPlace[] {
  return scanTemplate(text, { listed }).flatMap((tag) => (tag.closed ? placesIn(text, tag) : []));
}

function placesIn(text: string, { kind, name, expression, expressionStart }: TemplateTag) {
  const at = (place: string, start: number): PlaceholderPlace => ({
    name: place,
    start,
    end: start + place.length,
  });
  if (kind === 'comment' || kind === 'block-close' || kind === 'raw-close') return [];
  if (kind === 'placeholder') {
    const start = text.indexOf(name, expressionStart);
    return start === expressionStart ? [at(name, start)] : [];
  }
  const found = [...expression.matchAll(words)].filter(
    ({ 0: word, index }) =>
      isName(word) &&
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
