import type { Range } from '../../ranges/range';
import { decodeStretch, isWrittenAsRead, type SourceText } from '../source-text';

/** An attribute of a start tag; most are never asked for their value, so it is decoded on demand. */
export class Attribute implements Range {
  private decoded: SourceText | undefined;
  private lazyTrimmed: string | undefined;
  private lazyKeyword: string | undefined;

  constructor(
    /** Lower case. */
    readonly name: string,
    readonly start: number,
    readonly end: number,
    /** Where the value begins, behind its quote; the attribute's end where there is none. */
    private readonly valueStart: number,
    private readonly valueEnd: number,
    readonly quote: '"' | "'" | '',
    private readonly masked: string,
  ) {}

  /** The value without its quotes; empty at the attribute's end where there is none. */
  get valueRange(): Range {
    return { start: this.valueStart, end: this.valueEnd };
  }

  /** The decoded value with its places; empty where the attribute has none. */
  get value(): SourceText {
    return (this.decoded ??= decodeStretch(this.written, this.valueStart, 'attribute'));
  }

  /** The value as it is written, masked. */
  private get written(): string {
    return this.masked.slice(this.valueStart, this.valueEnd);
  }

  get trimmed(): string {
    return (this.lazyTrimmed ??= this.readText().trim());
  }

  /** The decoded value; places are not made for it where nobody asks for them. */
  private readText(): string {
    if (this.decoded) return this.decoded.text;
    const { written } = this;
    return isWrittenAsRead(written, 'attribute') ? written : this.value.text;
  }

  /** The trimmed value in lower case, kept since each child may ask for it. */
  get keyword(): string {
    return (this.lazyKeyword ??= this.trimmed.toLowerCase());
  }
}

const none: readonly never[] = [];
/** Elements with more attributes look them up by their names. */
const fewAttributes = 30;

/** An element of one reading of the message, from its start tag to its end. */
export class Element implements Range {
  attributes: readonly Attribute[] = none;
  private byName: ReadonlyMap<string, Attribute> | undefined;
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
    if (this.attributes.length > fewAttributes)
      return (this.byName ??= firstByName(this.attributes)).get(name);
    for (const candidate of this.attributes) if (candidate.name === name) return candidate;
    return undefined;
  }

  /** The attribute's value, trimmed, where the element has the attribute. */
  value(name: string): string | undefined {
    return this.attribute(name)?.trimmed;
  }

  /** The attribute's value, trimmed and in lower case, where the element has the attribute. */
  keyword(name: string): string | undefined {
    return this.attribute(name)?.keyword;
  }

  /** Adds a child; the array is made when the first one comes, since most elements have none. */
  append(child: Element): void {
    if (this.children === none) this.children = [child];
    else (this.children as Element[]).push(child);
  }

  /** The element itself and its ancestors, innermost first. */
  *lineage(): Generator<Element> {
    yield this;
    for (let current = this.parent; current; current = current.parent) yield current;
  }
}

const firstByName = (attributes: readonly Attribute[]): ReadonlyMap<string, Attribute> =>
  new Map(attributes.toReversed().map((attribute) => [attribute.name, attribute]));

/** Orders elements of a reading as they stand in it. */
export const inDocumentOrder = (a: Element, b: Element): number => a.index - b.index;
