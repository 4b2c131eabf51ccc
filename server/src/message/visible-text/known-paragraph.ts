import { Facts } from '../../memory/facts';
import { Recurring } from '../../memory/recurring';

/**
 * A paragraph that is known by its words: what is found out about them holds wherever they stand.
 * Branches, messages of one template and keystrokes repeat most paragraphs.
 */
export class KnownParagraph {
  /** What others find out about the words. */
  readonly facts = new Facts<KnownParagraph>(this);

  constructor(readonly text: string) {}
}

/** A known paragraph and where it begins in a text. */
export interface KnownParagraphPlace {
  start: number;
  known: KnownParagraph;
}

/** So much text is kept in mind, in UTF-16 units: what some messages say, and what many have in common. */
const known = new Recurring<KnownParagraph>(20_000, 200_000);
/** More for a large message, whose branches and keystrokes repeat it as well. */
const mostRoom = 1_000_000;

/** The room for what a text of this length and its branches say. */
export const roomFor = (length: number): number => Math.min(4 * length, mostRoom);

/** Cuts a text at its empty lines. */
export function knownParagraphs(text: string): KnownParagraphPlace[] {
  known.makeRoom(roomFor(text.length));
  const places: KnownParagraphPlace[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end === start) return;
    const paragraph = text.slice(start, end);
    places.push({ start, known: known.of(paragraph, read, paragraph.length) });
  };
  for (let at = text.indexOf('\n'); at >= 0;) {
    const next = emptyLinesEnd(text, at);
    if (next > at + 1) {
      add(at);
      start = next;
    }
    at = text.indexOf('\n', next);
  }
  add(text.length);
  return places;
}

const read = (text: string): KnownParagraph => new KnownParagraph(text);

/** Where the first line behind a line break begins that is not empty. */
function emptyLinesEnd(text: string, lineBreak: number): number {
  let end = lineBreak + 1;
  for (let at = end; at < text.length && isSpace(text, at); at++)
    if (text.charCodeAt(at) === 0x0a) end = at + 1;
  return end;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0x80 && /\s/.test(text[at] ?? '');
}
