import { computeLength, defaultFontSize } from '../css/length';
import type { Environment } from '../css/media';
import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { fontSizesOf } from './font-sizes';
import { messageWidthOf } from './message-width';

/** What lengths of a reading come to on a screen; only sizes of text make them others than elsewhere. */
export const lengthsOf = (reading: Reading, environment: Environment): Lengths =>
  reading.facts.about(fontSizesOf(reading, environment), makeLengths);

const makeLengths = (reading: Reading, fontSizes: Float64Array) => new Lengths(reading, fontSizes);

/** Computes lengths in px; nothing for what is no length or not known. */
export class Lengths {
  /** The width of the message in px. */
  readonly messageWidth: number;
  private readonly rootFontSize: number;

  constructor(
    reading: Reading,
    private readonly fontSizes: Float64Array,
  ) {
    const root = reading.elements[0];
    this.rootFontSize = (root?.name === 'html' && fontSizes[root.index]) || defaultFontSize;
    this.messageWidth = messageWidthOf(reading, this) ?? reading.defaultWidth;
  }

  /** A length of the element. */
  of(value: string, element: Element, percentBase?: number): number | undefined {
    const fontSize = this.fontSizes[element.index] ?? defaultFontSize;
    return computeLength(value, {
      fontSize: Number.isNaN(fontSize) ? defaultFontSize : fontSize,
      viewportWidth: this.messageWidth,
      rootFontSize: this.rootFontSize,
      percentBase,
    });
  }

  /** A length of the element that depends on no width; nothing for others. */
  fixed(value: string, element: Element): number | undefined {
    return /%|v[wi]|vm|cq/i.test(value) ? undefined : this.of(value, element);
  }

  /** A length of an element that stands directly in the message. */
  ofRoot(value: string): number | undefined {
    const { messageWidth } = this;
    return computeLength(value, {
      fontSize: defaultFontSize,
      viewportWidth: messageWidth,
      percentBase: messageWidth,
    });
  }
}
