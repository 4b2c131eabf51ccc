import type { Range } from '../../ranges/range';
import { hasValue } from '../template/mask';
import type { Attribute, Element } from './element';
import { optionalEnd } from './names';
import { hasStrayQuote, meantEnd } from './quotes';
import { isStartTag, startTagName, startTagWithin } from './swallowed-tags';

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

/** More errors than this in one text help nobody. */
const mostErrors = 1000;

/** Collects what is wrong with the markup of one text; what follows from one error is no second one. */
export class ErrorReporter {
  readonly errors: HtmlError[] = [];
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

  /** Reports what is wrong with an attribute of the tag, and whether something is. */
  checkAttribute(tag: Element, attribute: Attribute): boolean {
    const { name, start, end, quote, valueRange } = attribute;
    const meant = quote === '' ? undefined : meantEnd(this.masked, attribute);
    if (isStartTag(this.masked, start)) this.addSwallowing(tag.name, tag.start, start);
    else if (quote === '' && isStartTag(this.masked, valueRange.start))
      this.addSwallowing(tag.name, tag.start, valueRange.start);
    else if (meant !== undefined) this.add('unclosed-quote', name, start, meant);
    else if (hasStrayQuote(this.masked, attribute)) this.add('stray-quote', name, start, end);
    else return false;
    return true;
  }

  /** Reports a tag or the like, other than a start tag, if a start tag stands inside it. */
  checkSwallowing(name: string, start: number, end: number): void {
    const at = startTagWithin(this.masked, start, end);
    if (at !== undefined) this.addSwallowing(name, start, at);
  }

  /** Whether an end tag without an element belongs to one that was closed before. */
  takeExpectedEndTag(name: string): boolean {
    const expected = this.expectedEndTags.get(name) ?? 0;
    if (expected > 0) this.expectedEndTags.set(name, expected - 1);
    return expected > 0;
  }

  /** A start tag inside another tag: the outer one was not closed. */
  private addSwallowing(name: string, start: number, at: number): void {
    this.add('unclosed-tag', name, start, start + this.masked.slice(start, at).trimEnd().length);
    this.expectEndTag(startTagName(this.masked, at));
  }

  private expectEndTag(name: string): void {
    this.expectedEndTags.set(name, (this.expectedEndTags.get(name) ?? 0) + 1);
  }
}
