import { locateHeader } from '../message/header/locate';
import type { Range } from '../ranges/range';
import type { Fix } from '../rules/rule';
import type { Problem } from './problem';

/**
 * What a header says, where it comes beside the text: from a database, say, which has `null` where
 * nothing is said.
 */
export interface GivenHeader {
  /** The subject line, which is checked like visible text. */
  subject?: string | null | undefined;
  /** The permitted purpose that the message serves, such as `review-request`. */
  purpose?: string | null | undefined;
  /** A language tag: `de-DE`. */
  language?: string | null | undefined;
  /** A marketplace by its domain or country code: `amazon.de` or `DE`. */
  marketplace?: string | null | undefined;
  channel?: string | null | undefined;
  /** The type of message that the Messaging API sends, with `channel: api`. */
  type?: string | null | undefined;
  /** When the message goes out: `P7D`, `5 days after delivery`. */
  send?: string | null | undefined;
  attachments?:
    readonly (string | { file: string; kind?: string | null | undefined })[] | null | undefined;
  brand?: string | readonly string[] | null | undefined;
}

/** Whether the text says itself what a header says; then none can be given. */
export function hasHeader(text: string): boolean {
  return locateHeader(text) !== undefined;
}

/**
 * Checks a text as if the header stood at its top. Places count in the text alone; those in the
 * header count in the value of the key that they name (`header`). Fixes that would change the header
 * are left out.
 */
export function checkWithHeader(
  text: string,
  header: GivenHeader,
  check: (text: string) => Problem[],
): Problem[] {
  const { front, lines } = written(header);
  if (front === '') return check(text);
  const under = onTop(front, text);
  return check(under.text).map((problem) => moved(problem, under.shift, lines));
}

/** The text with a header that says these things on its top, and how far that moves what it holds. */
export function withHeader(text: string, header: GivenHeader): { text: string; shift: number } {
  return onTop(written(header).front, text);
}

function onTop(front: string, text: string): { text: string; shift: number } {
  const mark = front !== '' && text.startsWith('\uFEFF') ? 1 : 0;
  return { text: front + text.slice(mark), shift: front.length - mark };
}

/** What the header looks like in a text, and its lines. */
function written(header: GivenHeader): { front: string; lines: HeaderLine[] } {
  const entries = Object.entries(header).flatMap(([key, value]: [string, unknown]) =>
    value === undefined || value === null ? [] : [{ key, ...writtenValue(value) }],
  );
  if (entries.length === 0) return { front: '', lines: [] };
  let front = '---\n';
  const lines = entries.map((entry): HeaderLine => {
    const start = front.length;
    front += `${keyText(entry.key)}: ${entry.yaml}\n`;
    return { ...entry, start, end: front.length };
  });
  return { front: `${front}---\n`, lines };
}

/** An entry of the header, where it was written. */
interface HeaderLine extends Range {
  key: string;
  yaml: string;
  offsetIn: (yaml: string, offset: number) => number;
}

const keyText = (key: string): string => (/^[a-z]\w{0,40}$/i.test(key) ? key : JSON.stringify(key));

/** A value as YAML, and where offsets in that lie in the value. */
function writtenValue(value: unknown): Pick<HeaderLine, 'yaml' | 'offsetIn'> {
  if (typeof value !== 'string') return { yaml: jsonOf(value), offsetIn: () => 0 };
  const isPlain = !/[\p{Cc}\u2028\u2029]/u.test(value);
  const quote = ["'", '"'].find((sign) => isPlain && !value.includes(sign));
  if (quote === undefined || (quote === '"' && value.includes('\\')))
    return { yaml: JSON.stringify(value), offsetIn: offsetInJson };
  return { yaml: quote + value + quote, offsetIn: (_yaml, offset) => offset - 1 };
}

/** A value as JSON, its keys without those that say nothing; `null` for what no JSON says. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) => part ?? undefined) ?? 'null';
  } catch {
    // It holds itself.
    return 'null';
  }
}

/** How many characters of a JSON string stand before an offset in its text. */
function offsetInJson(json: string, offset: number): number {
  const before = json.slice(1, offset).replace(/\\(?:u[\da-f]{0,3})?$/, '');
  return (JSON.parse(`"${before}"`) as string).length;
}

function moved(problem: Problem, shift: number, lines: readonly HeaderLine[]): Problem {
  const isInText = ({ start }: Range): boolean => start >= shift;
  const back = <Part extends Range>(part: Part): Part => ({
    ...part,
    start: part.start - shift,
    end: part.end - shift,
  });
  const fixes = problem.fixes
    .filter(({ edits }) => edits.every(isInText))
    .map((fix): Fix => ({ ...fix, edits: fix.edits.map(back) }));
  const related = problem.related
    .filter((place) => place.path !== undefined || isInText(place))
    .map((place) => (place.path === undefined ? back(place) : place));
  const kept = { ...problem, fixes, related };
  // Its fixes count in the text with the header.
  delete kept.misspelt;
  return isInText(problem) ? back(kept) : inHeader(kept, lines);
}

/** A problem that counts in the value of a key; one that is about no key stands at the first. */
function inHeader(problem: Problem, lines: readonly HeaderLine[]): Problem {
  const line = lines.find(({ start, end }) => problem.start >= start && problem.start < end);
  const { key = '', yaml = '', offsetIn, end = 0 } = line ?? lines[0] ?? {};
  const valueStart = end - 1 - yaml.length;
  const inValue = (offset: number): number => {
    const inside = Math.min(Math.max(offset - valueStart, 0), yaml.length - 1);
    return Math.max(0, offsetIn?.(yaml, inside) ?? 0);
  };
  return { ...problem, header: key, start: inValue(problem.start), end: inValue(problem.end) };
}
