import { placeholderPlaces, type PlaceholderPlace } from './placeholder-places';

/** The placeholder that stands at the offset, in UTF-16 units. */
export function placeholderAt(
  text: string,
  offset: number,
  listed: Readonly<Record<string, string>> = {},
): PlaceholderPlace | undefined {
  return placeholderPlaces(text, listed).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of a text that name the value, in order. */
export function placesOf(
  text: string,
  name: string,
  listed: Readonly<Record<string, string>> = {},
): PlaceholderPlace[] {
  return placeholderPlaces(text, listed).filter((place) => place.name === name);
}

/** Why a value cannot get this name; nothing where it can. */
export function objectionTo(name: string): string | undefined {
  if (/^[$\p{L}_][\p{L}\p{N}_$]*(?:[.-][\p{L}\p{N}_$]+)*$/u.test(name)) return undefined;
  return 'A placeholder’s name begins with a letter and consists of letters, digits, dots, hyphens and underscores.';
}
