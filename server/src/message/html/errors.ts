import type { Range } from '../../ranges/range';
import { hasValue } from '../template/mask';
import type { Attribute, Element } from './element';
import { optionalEnd } from './names';
import { hasStrayQuote, meantEnd } from './quotes';
import { firstAngle, isStartTag, startTagName, startTagWithin } from './swallowed-tags';

export type HtmlErrorCode =
  | 'unclosed-element'
  | 'stray-end-tag'
  | 'unclosed-comment'
  | 'unclosed-tag'
  | 'unclosed-quote'
  | 'stray-quote';

export interface HtmlError extends Range {
  code: HtmlErrorCode;
  name: string;
}

/** A tag that takes in what follows it, since its end or a quote is missing. */
export interface UnclosedTag extends Range {
  /** Where it was meant to end, as far as one can tell. */
  meantEnd: number;
}

/** More errors than this in one text help nobody. */
const mostErrors = 1000;

/** Collects what is wrong with the markup of one text; what follows from one error is no second one. */
export class ErrorReporter {
  readonly errors: HtmlError[] = [];
  /** All of them, since whoever edits one has to know. */
  readonly unclosedTags: UnclosedTag[] = [];
  /** Elements that were closed by something else, by name: their own end tags are no second error. */
  private readonly expectedEndTags = new Map<string, number>();

  constructor(private readonly masked: string) {}

  add(code: HtmlErrorCode, name: string, start: number, end: number): void {
    // What a placeholder makes of the name, nobody knows yet.
    if (hasValue(name)) return;
    if (this.errors.length < mostErrors) this.errors.push({ code, name, start, end });
  }

  /** An element whose end tag is missing, unless it may be. */
  addUnclosed({ name, start, startTagEnd }: Element): void {
    if (optionalEnd.has(name)) return;
    this.expectEndTag(name);
    this.add('unclosed-element', name, start, startTagEnd);
  }

  /** Reports what is wrong with an attribute of the tag; where the tag was meant to end, if something is. */
  checkAttribute(tag: Element, attribute: Attribute): number | undefined {
    const { masked } = this;
    const { name, start, end, quote, valueRange } = attribute;
    const meant = quote === '' ? undefined : meantEnd(masked, attribute);
    if (isStartTag(masked, start)) return this.addSwallowing(tag.name, tag.start, start);
    if (quote === '' && isStartTag(masked, valueRange.start))
      return this.addSwallowing(tag.name, tag.start, valueRange.start);
    if (meant !== undefined) {
      this.add('unclosed-quote', name, start, meant);
      return meant;
    }
    if (!hasStrayQuote(masked, attribute)) return undefined;
    this.add('stray-quote', name, start, end);
    return firstAngle(masked, tag.nameEnd);
  }

  /** Reports a tag or the like, other than a start tag, if a start tag stands inside it. */
  checkSwallowing(name: string, start: number, end: number): void {
    const at = startTagWithin(this.masked, start, end);
    if (at === undefined) return;
    const meant = this.addSwallowing(name, start, at);
    this.unclosedTags.push({ start, end, meantEnd: meant });
  }

  /** Whether an end tag without an element belongs to one that was closed before. */
  takeExpectedEndTag(name: string): boolean {
    const expected = this.expectedEndTags.get(name) ?? 0;
    if (expected > 0) this.expectedEndTags.set(name, expected - 1);
    return expected > 0;
  }

  /** A start tag inside another tag: the outer one was not closed, and was meant to end before. */
  private addSwallowing(name: string, start: number, at: number): number {
    const end = start + this.masked.slice(start, at).trimEnd().length;
    this.add('unclosed-tag', name, start, end);
    this.expectEndTag(startTagName(this.masked, at));
    return end;
  }

  private expectEndTag(name: string): void {
    this.expectedEndTags.set(name, (this.expectedEndTags.get(name) ?? 0) + 1);
  }
}
