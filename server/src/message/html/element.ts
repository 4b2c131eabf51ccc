import type { Range } from '../range';
import { decodeSource, type SourceText } from '../source-text';

/** An attribute of a start tag; most are never asked for their value, so it is decoded on demand. */
export class Attribute implements Range {
  private decoded: SourceText | undefined;

  constructor(
    /** Lower case. */
    readonly name: string,
    readonly start: number,
    readonly end: number,
    /** The value without its quotes; empty at the attribute's end where there is none. */
    readonly valueRange: Range,
    readonly quote: '"' | "'" | '',
    private readonly masked: string,
  ) {}

  /** The decoded value with its places; empty where the attribute has none. */
  get value(): SourceText {
    const { start, end } = this.valueRange;
    return (this.decoded ??= decodeSource(this.masked, start, end, 'attribute'));
  }
}

const none: readonly never[] = [];

/** An element of one reading of the message, from its start tag to its end. */
export class Element implements Range {
  attributes: readonly Attribute[] = none;
  children: readonly Element[] = none;
  startTagEnd: number;
  /** Where the content ends: at the end tag, or where the end is implied. */
  contentEnd: number;
  /** The end of the end tag, or of the content where there is no end tag. */
  end: number;

  constructor(
    /** Lower case, without what yields nothing. */
    readonly name: string,
    readonly start: number,
    readonly nameEnd: number,
    readonly parent: Element | undefined,
    /** The place among all elements of the reading, parents before their children. */
    readonly index: number,
  ) {
    this.startTagEnd = this.contentEnd = this.end = nameEnd;
  }

  get startTag(): Range {
    return { start: this.start, end: this.startTagEnd };
  }

  /** Missing where the end is implied, or the element has no content. */
  get endTag(): Range | undefined {
    return this.end > this.contentEnd ? { start: this.contentEnd, end: this.end } : undefined;
  }

  /** The first attribute of that name, as a browser takes it. */
  attribute(name: string): Attribute | undefined {
    for (const candidate of this.attributes) if (candidate.name === name) return candidate;
    return undefined;
  }

  /** The attribute's value, trimmed, where the element has the attribute. */
  value(name: string): string | undefined {
    return this.attribute(name)?.value.text.trim();
  }

  /** Adds a child; the array is made when the first one comes, since most elements have none. */
  append(child: Element): void {
    if (this.children === none) this.children = [];
    (this.children as Element[]).push(child);
  }

  /** The element itself and its ancestors, innermost first. */
  *lineage(): Generator<Element> {
    yield this;
    for (let current = this.parent; current; current = current.parent) yield current;
  }
}
