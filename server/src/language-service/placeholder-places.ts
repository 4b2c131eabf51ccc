import type { ListedPlaceholders } from '../message/template/meaning';
import { locateHeader } from '../message/header/locate';
import { withTagsOfHeader } from '../message/header/tags';
import { isAt, type Range } from '../ranges/range';
import { callsHelper, givenTo, readCall } from '../message/template/expression';
import { scanTemplate } from '../message/template/scan';
import {
  builtInBlocks,
  printsValue,
  type TemplateTag,
  type TemplateTagKind,
} from '../message/template/tag';

/** Where a template names a value; the range is that of the name, in UTF-16 units. */
export interface PlaceholderPlace extends Range {
  /** Without what only says from where it is seen: `order.id` of `../order.id`. */
  name: string;
}

const isName = (word: string): boolean =>
  word !== 'this' && /^[$@\p{L}_][\p{L}\p{N}_.$/-]*$/u.test(word);
const keywords: ReadonlySet<string> = new Set([
  ...['else', 'this', 'inline', 'lookup', 'log', 'as', 'true', 'false', 'null', 'undefined'],
  ...builtInBlocks,
]);
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
  if (keywords.has(name))
    return 'Handlebars itself knows this name, and takes it for another thing.';
  if (/^[$\p{L}_][\p{L}\p{N}_$]*(?:[.-][\p{L}\p{N}_$]+)*$/u.test(name)) return undefined;
  return 'A placeholder’s name begins with a letter and consists of letters, digits, dots, hyphens and underscores.';
}

/** The tags of the text, those of a header too that a comment of Handlebars holds. */
function tagsIn(text: string, listed: ListedPlaceholders): readonly TemplateTag[] {
  return withTagsOfHeader(scanTemplate(text, listed), text, locateHeader(text), listed);
}

/** Tags that show no value, or one that the tag before them shows. */
const withoutPlaces = new Set<TemplateTagKind>(['comment', 'control', 'block-close', 'raw-close']);

function placesIn(text: string, tag: TemplateTag): PlaceholderPlace[] {
  const { kind, name, expression, expressionStart } = tag;
  if (withoutPlaces.has(kind)) return [];
  if (kind === 'placeholder')
    return text.startsWith(name, expressionStart) ? [placeOf(name, expressionStart)] : [];
  const call = readCall(expression);
  const values = givenTo(call);
  // `{{else if gift}}` names the helper of the block that it opens.
  if (kind === 'else') values.shift();
  if (printsValue(tag) && !callsHelper(call)) values.unshift(call.head);
  return [
    ...values.flatMap((value) =>
      value.kind === 'path' ? [placeOf(value.path, expressionStart + value.start)] : [],
    ),
    ...call.blockParameters.map(({ name, start }) => placeOf(name, expressionStart + start)),
  ].filter(({ name }) => isName(name));
}

function placeOf(written: string, at: number): PlaceholderPlace {
  const name = written.replace(pointOfView, '');
  const end = at + written.length;
  return { name, start: end - name.length, end };
}
