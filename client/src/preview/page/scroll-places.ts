import { placeOf } from './source-places';

interface ScrollPlace {
  offset: number;
  /** In px from the top of the page. */
  top: number;
}

/** More places than this would take long and tell no more. */
const mostPlaces = 2000;

/** Which part of the message's text is shown how far down the page. */
export class ScrollPlaces {
  private measured: ScrollPlace[] | undefined;
  private width = 0;

  constructor(private readonly page: Document) {}

  /** How far to scroll so that what comes from the offset is at the top. */
  topOf(offset: number): number | undefined {
    return between(this.byOffset(), offset, 'offset', 'top');
  }

  /** The offset of what is at the top now. */
  offsetAtTop(): number | undefined {
    const places = this.byOffset().toSorted((a, b) => a.top - b.top);
    const top = this.page.documentElement.scrollTop;
    const offset = between(places, top, 'top', 'offset');
    return offset === undefined ? undefined : Math.round(offset);
  }

  /** In the order of the message's text; measured again when the width has changed. */
  private byOffset(): readonly ScrollPlace[] {
    const { clientWidth, scrollTop } = this.page.documentElement;
    if (this.measured && this.width === clientWidth) return this.measured;
    const found = new Map<number, number>([[0, 0]]);
    const elements = this.page.querySelectorAll('[data-bsm-start]:not([data-bsm-file])');
    for (const element of [...elements].slice(0, mostPlaces)) {
      const start = placeOf(element)?.start;
      const { top, height } = element.getBoundingClientRect();
      // Of what a list repeats, the first turn counts.
      if (start !== undefined && height > 0 && !found.has(start)) found.set(start, top + scrollTop);
    }
    this.width = clientWidth;
    this.measured = [...found]
      .map(([offset, top]) => ({ offset, top }))
      .sort((a, b) => a.offset - b.offset);
    return this.measured;
  }
}

/** What belongs to a value that lies between those of two places. */
function between(
  places: readonly ScrollPlace[],
  value: number,
  from: keyof ScrollPlace,
  to: keyof ScrollPlace,
): number | undefined {
  const before = places.findLast((place) => place[from] <= value);
  const after = places.find((place) => place[from] > value);
  if (!before || !after) return (before ?? after)?.[to];
  const share = (value - before[from]) / (after[from] - before[from]);
  return before[to] + share * (after[to] - before[to]);
}
