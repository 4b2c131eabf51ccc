import type { Element } from '../html/element';
import { isSpacerImage } from '../images/spacer-images';
import type { Reading } from '../reading';
import { hasStartIn } from '../../ranges/sorted-offsets';
import { hasValue } from '../template/mask';

/** An image says as much for where the body is as this many characters of text. */
const weightOfImage = 20;

/** What a partial or a placeholder by itself shows is not known: it may be the whole body. */
const weightOfUnknown = 100;

/** How much the buyer sees in something, in characters. */
export interface Weight {
  /** Text that is written there. */
  sure: number;
  /** With images, and with what partials and placeholders may show. */
  possible: number;
}

/** How much the buyer sees in the elements of a reading. */
export class ContentWeights {
  readonly total: Weight = { sure: 0, possible: 0 };
  private readonly sure: Uint32Array;
  private readonly possible: Uint32Array;

  constructor(reading: Reading) {
    const { elements } = reading;
    this.sure = new Uint32Array(elements.length);
    this.possible = new Uint32Array(elements.length);
    this.addTexts(reading);
    for (const image of reading.elementsNamed('img'))
      if (reading.isShown(image) && !isSpacerImage(image)) this.add(image, 0, weightOfImage);
    for (let index = elements.length - 1; index >= 0; index--)
      this.add(elements[index]?.parent, this.sure[index] ?? 0, this.possible[index] ?? 0);
  }

  /** The weight of all that stands in the element. */
  of({ index }: Element): Weight {
    return { sure: this.sure[index] ?? 0, possible: this.possible[index] ?? 0 };
  }

  private addTexts({ texts, partials }: Reading): void {
    // A block that another file is put around says what it shows.
    const included = partials.filter(({ kind }) => kind === 'partial');
    for (const text of texts) {
      const unknown = hasStartIn(included, text) ? weightOfUnknown : 0;
      const written = text.isSpace ? '' : text.source.text.trim();
      if (isValue(written)) this.add(text.parent, 0, unknown + weightOfUnknown);
      else this.add(text.parent, written.length, unknown + written.length);
    }
  }

  /** Without an element, to what stands directly in the message. */
  private add(element: Element | undefined, sure: number, possible: number): void {
    if (!element) {
      this.total.sure += sure;
      this.total.possible += possible;
      return;
    }
    const { index } = element;
    this.sure[index] = (this.sure[index] ?? 0) + sure;
    this.possible[index] = (this.possible[index] ?? 0) + possible;
  }
}

/** Whether nothing but what placeholders yield is written. */
const isValue = (written: string): boolean =>
  hasValue(written) && /^[\s\uFDD0\uFDD1]+$/.test(written);
