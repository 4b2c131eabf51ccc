import { isSpacerImage } from '../images/spacer-images';
import type { Range } from '../../ranges/range';
import type { Reading } from '../reading';
import { hasOffsetIn } from '../../ranges/sorted-offsets';
import { isBlank } from '../visible-text/text-chunks';

/** Where the buyer sees something of the reading. */
export const contentPlacesOf = ({ facts }: Reading): ContentPlaces => facts.get(readPlaces);

const readPlaces = (reading: Reading): ContentPlaces => new ContentPlaces(reading);

/** Where texts and images begin that the buyer sees, and partials, which most likely show something. */
export class ContentPlaces {
  private readonly textStarts: number[] = [];
  private readonly imageStarts: number[] = [];

  constructor(reading: Reading) {
    for (const text of reading.texts)
      if (!text.isSpace && !isBlank(text.source.text)) this.textStarts.push(text.start);
    for (const image of reading.elementsNamed('img'))
      if (reading.isShown(image) && !isSpacerImage(image)) this.imageStarts.push(image.start);
    if (reading.partials.length === 0) return;
    // What a partial shows is not known, but it most likely shows something.
    for (const { start } of reading.partials) this.imageStarts.push(start);
    this.imageStarts.sort((a, b) => a - b);
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
