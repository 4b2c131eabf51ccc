import { capitalized } from '../message/words/capitalized';

/** What may stand between the parts of a compound. */
const links: Readonly<Record<string, readonly string[]>> = {
  de: ['', 's', 'n', 'en', 'es', 'e', 'er'],
  nl: ['', 's', 'e', 'en', 'er'],
  sv: ['', 's', 'e', 'o', 'u', 'a'],
};
const shortestPart = 4;
/** Shorter words that compounds end in. */
const shortEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'tür tor uhr bit set box kit pad rad bad arm hut tee öl eis bus abo app fuß'.split(' '),
  ),
  nl: new Set(
    (
      'bak bal bed bel bol box bus dop jas kam kan kas kom kop lak lat mat mes mok net pan pen pet pin pot rek rol ' +
      'set tas ton vat vet zak'
    ).split(' '),
  ),
  sv: new Set('ask bur duk fat gel kam kan kit lim lås nål nit rem sax set sil sko vas'.split(' ')),
};
/** How many letters stand before them at the least: in Dutch and Swedish things have short names. */
const shortestBefore: Readonly<Record<string, number>> = { de: 6, nl: 4, sv: 4 };
/** Parts of at least so many letters are no accident. */
const shortestFirst = 3;

/**
 * Whether the word is made of two or three right ones, with a linking letter between them. The
 * dictionaries know which of their words may be joined, but many are missing.
 */
export function isCompound(
  word: string,
  language: string,
  isRight: (part: string) => boolean,
  depth = 0,
): boolean {
  for (let at = shortestFirst; at <= word.length - 2; at++) {
    const rest = word.slice(at);
    if (
      rest.length < shortestPart &&
      !(shortEnds[language]?.has(rest) && at >= (shortestBefore[language] ?? Infinity))
    )
      continue;
    if (!isRightPart(rest, language, isRight, depth)) continue;
    const first = word.slice(0, at);
    for (const link of links[language] ?? []) {
      if (!first.endsWith(link)) continue;
      const part = first.slice(0, first.length - link.length);
      if (part.length >= shortestFirst && isRightWord(part, isRight)) return true;
    }
  }
  return false;
}

function isRightPart(
  part: string,
  language: string,
  isRight: (part: string) => boolean,
  depth: number,
): boolean {
  if (isRightWord(part, isRight)) return true;
  return depth === 0 && part.length >= 9 && isCompound(part, language, isRight, 1);
}

/** Right as a noun or as another word; names, which have no lower case, count as well. */
function isRightWord(part: string, isRight: (part: string) => boolean): boolean {
  return isRight(capitalized(part)) || isRight(part.toLowerCase());
}

/** Things that English compounds end in: `dogbed`, `washbags`. */
const things = new Set(
  (
    'bag bags basket bed beds belt belts board boards book books bottle bowl bowls box boxes brush brushes case cases clip clips ' +
    'cloth cloths cover covers cup cups feeder feeders frame frames grip grips guard guards hanger holder holders hook hooks ' +
    'house kit kits lamp lamps light lights liner liners lock locks maker makers mat mats mug mugs pad pads pan pans pot pots ' +
    'rack racks rail rails rest rests ring rings screen screens seat set sets sheet sheets shelf shelves shoe shoes ' +
    'sleeve sleeves spray stand stands stick sticks stool stools strap straps suit suits table tables tape tapes tent tents ' +
    'top tops towel towels toy toys tray trays tube tubes ware wear wheel wheels work wrap wraps'
  ).split(' '),
);

/** Whether the word is a thing with another word in front, as makers of things like to join them. */
export function isNamedThing(word: string, isRight: (part: string) => boolean): boolean {
  for (let at = shortestFirst; at <= word.length - 3; at++)
    if (things.has(word.slice(at)) && isRight(word.slice(0, at))) return true;
  return false;
}
