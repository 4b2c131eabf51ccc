/** What the characters of a position are counted in. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/**
 * What to count in for this client.
 * @param offered its `general.positionEncodings`, what it likes best first
 * @param asked what its user has set, since some clients do not say how they count
 */
export function positionEncoding(offered: unknown, asked: unknown): PositionEncoding {
  const [set] = known([asked]);
  if (set) return set;
  const choice = known(Array.isArray(offered) ? offered : []);
  // Whoever would rather count characters may only say to know UTF-16, as lsp-mode long did. For
  // others it is best: editors get muddled where servers of one document count differently.
  if (choice[0] === 'utf-32' || !choice.includes('utf-16')) return choice[0] ?? 'utf-16';
  return 'utf-16';
}

const known = (names: readonly unknown[]): PositionEncoding[] =>
  names.flatMap((name) => encodings.find((encoding) => encoding === name) ?? []);

/** Counts a text in units of an encoding, without walking through all of it each time. */
export class UnitCount {
  /** The units before each block. */
  private readonly before: number[] = [0];

  constructor(
    private readonly text: string,
    private readonly encoding: Exclude<PositionEncoding, 'utf-16'>,
  ) {
    for (let start = 0; start < text.length; start += block)
      this.before.push((this.before.at(-1) ?? 0) + this.unitsIn(start, start + block));
  }

  /** How many units stand before the offset. */
  unitsBefore(offset: number): number {
    const index = Math.floor(offset / block);
    return (this.before[index] ?? 0) + this.unitsIn(index * block, offset);
  }

  /** The offset before which so many units stand; that of the character that they would split. */
  offsetOf(units: number): number {
    const { text, before } = this;
    let [low, high] = [0, before.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((before[middle] ?? 0) <= units) low = middle;
      else high = middle - 1;
    }
    let offset = low * block;
    let left = units - (before[low] ?? 0);
    while (offset < text.length && this.unitsAt(offset) <= left) left -= this.unitsAt(offset++);
    return isSecondHalf(text, offset) ? offset - 1 : offset;
  }

  private unitsIn(start: number, end: number): number {
    let units = 0;
    for (let at = start; at < Math.min(end, this.text.length); at++) units += this.unitsAt(at);
    return units;
  }

  /** The first half of a surrogate pair counts for both. */
  private unitsAt(offset: number): number {
    if (isSecondHalf(this.text, offset)) return 0;
    const code = this.text.codePointAt(offset) ?? 0;
    if (this.encoding === 'utf-32' || code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x10000 ? 3 : 4;
  }
}

/** In UTF-16 units. */
const block = 256;

function isSecondHalf(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  );
}
