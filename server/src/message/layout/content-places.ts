import { isSpacerImage } from '../images/spacer-images';
import type { Range } from '../range';
import type { Reading } from '../reading';
import { hasOffsetIn } from '../sorted-offsets';
import { isBlank } from '../visible-text/text-chunks';

/** Where the buyer sees something of the reading. */
export const contentPlacesOf = ({ facts }: Reading): ContentPlaces => facts.get(readPlaces);

const readPlaces = (reading: Reading): ContentPlaces => new ContentPlaces(reading);

/** Where texts and images begin that the buyer sees, and partials, which most likely show something. */
export class ContentPlaces {
  private readonly textStarts: readonly number[];
  private readonly imageStarts: readonly number[];

  constructor(reading: Reading) {
    this.textStarts = reading.texts
      .filter(({ source }) => !isBlank(source.text))
      .map(({ node }) => node.start);
    const images = reading.elements.filter(
      (element) => element.name === 'img' && reading.isShown(element) && !isSpacerImage(element),
    );
    // What a partial shows is not known, but it most likely shows something.
    this.imageStarts = [...images, ...reading.partials]
      .map(({ start }) => start)
      .sort((a, b) => a - b);
  }

  /** Whether text begins in the range. */
  hasText(range: Range): boolean {
    return hasOffsetIn(this.textStarts, range);
  }

  /** Whether anything visible begins in the range. */
  hasAny(range: Range): boolean {
    return this.hasText(range) || hasOffsetIn(this.imageStarts, range);
  }
}
