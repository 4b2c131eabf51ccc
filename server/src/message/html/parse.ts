import { Tokenizer, QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import type { Range } from '../../ranges/range';
import { leadingNothing } from '../template/mask';
import { Attribute, Element } from './element';
import { ErrorReporter, type HtmlError, type UnclosedTag } from './errors';
import {
  canonicalNameAt,
  endTagScope,
  impliedEnds,
  impliedStart,
  rawTextElements,
  voidElements,
} from './names';
import { OpenElements } from './open-elements';
import { openQuote } from './quotes';
import { beginsAsTag, firstAngle } from './swallowed-tags';
import { TextNode } from './text-node';
import { unquotedEnd, type TemplateOfMarkup } from './unquoted-end';

/** The sign of each kind of quote. */
const quoteSigns: Readonly<Record<QuoteType, '' | '"' | "'">> = {
  [QuoteType.NoValue]: '',
  [QuoteType.Unquoted]: '',
  [QuoteType.Single]: "'",
  [QuoteType.Double]: '"',
};

/** What the tokenizer and the stack of open elements make of one reading of the text. */
export interface ParsedHtml {
  /** In document order. */
  elements: Element[];
  texts: TextNode[];
  /** Comments, conditional ones too, with their delimiters. */
  comments: Range[];
  errors: HtmlError[];
  /** Not in order. */
  unclosedTags: UnclosedTag[];
}

/**
 * Reads the masked text as HTML. Never throws; time and memory are linear in the text.
 * @param masked as long as the file, so that all offsets are the file's
 * @param from where the markup begins, behind a front-matter header
 * @param template what the text is a reading of, where it has blocks
 */
export function parseHtml(
  masked: string,
  from = 0,
  template: TemplateOfMarkup = { blocks: [], masked },
): ParsedHtml {
  const builder = new TreeBuilder(masked, from, template);
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(from === 0 ? masked : masked.slice(from));
  tokenizer.end();
  return builder.result;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly result: ParsedHtml;
  private readonly errors: ErrorReporter;
  private readonly open = new OpenElements();
  /** The start tag that is being read. */
  private tag: Element | undefined;
  /** Its attributes; the list is used again for the next tag. */
  private readonly attributes: Attribute[] = [];
  private attributeCount = 0;
  /** Where the name of the attribute stands that is being read, if one is. */
  private nameStart: number | undefined;
  private nameEnd = 0;
  /** Where its value stands, as soon as it has one. */
  private valueStart: number | undefined;
  private valueEnd = 0;
  /** Where the tag that is being read was meant to end, if something is wrong: one report is enough. */
  private meantEnd: number | undefined;
  /** What has no end swallows the rest, in which end tags may stand. */
  private isSwallowed = false;
  private foreignDepth = 0;

  /** @param base what must be added to the tokenizer's offsets */
  constructor(
    private readonly masked: string,
    private readonly base: number,
    private readonly template: TemplateOfMarkup,
  ) {
    this.errors = new ErrorReporter(masked);
    const { errors, unclosedTags } = this.errors;
    this.result = { elements: [], texts: [], comments: [], errors, unclosedTags };
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  onopentagname(start: number, end: number): void {
    const nameEnd = end + this.base;
    const name = canonicalNameAt(this.masked, start + this.base, nameEnd);
    const implied = impliedEnds.get(name);
    if (implied)
      for (const { closes, within } of implied) {
        const depth = this.open.depthOf(closes, within);
        if (depth !== undefined) this.closeImplied(depth, start + this.base - 1);
      }
    const { elements } = this.result;
    this.tag = new Element(name, start + this.base - 1, nameEnd, this.open.top, elements.length);
    elements.push(this.tag);
    this.tag.parent?.append(this.tag);
    this.attributeCount = 0;
    this.meantEnd = undefined;
  }

  onattribname(start: number, end: number): void {
    this.nameStart = start + this.base;
    this.nameEnd = end + this.base;
    this.valueStart = undefined;
  }

  onattribdata(start: number, end: number): void {
    this.valueStart ??= start + this.base;
    this.valueEnd = end + this.base;
  }

  onattribentity(): void {}

  onattribend(quoteType: QuoteType, end: number): void {
    if (this.nameStart === undefined) return;
    const quote = quoteSigns[quoteType];
    const { masked } = this;
    const name = canonicalNameAt(masked, this.nameStart, this.nameEnd);
    const start = this.nameStart + leadingNothing(masked, this.nameStart);
    const writtenEnd = quoteType === QuoteType.NoValue ? this.nameEnd : end + this.base;
    const attributeEnd =
      quote === '' ? unquotedEnd(masked, this.template, start, writtenEnd) : writtenEnd;
    // A value in which nothing stands begins and ends there.
    const emptyAt = quote === '' ? attributeEnd : attributeEnd - 1;
    const valueStart = Math.min(this.valueStart ?? emptyAt, attributeEnd);
    const valueEnd =
      this.valueStart === undefined ? emptyAt : Math.min(this.valueEnd, attributeEnd);
    const attribute = new Attribute(name, start, attributeEnd, valueStart, valueEnd, quote, masked);
    this.nameStart = undefined;
    if (name === '') return;
    this.attributes[this.attributeCount++] = attribute;
    if (this.tag) this.meantEnd ??= this.errors.checkAttribute(this.tag, attribute);
  }

  onopentagend(end: number): void {
    this.finishTag(end + this.base + 1, false);
  }

  onselfclosingtag(end: number): void {
    // Elements of other vocabularies, `<o:p/>`, are written as XML.
    this.finishTag(end + this.base + 1, this.foreignDepth > 0 || this.tag?.name.includes(':'));
  }

  private finishTag(end: number, selfClosed: boolean | undefined): void {
    const element = this.tag;
    if (!element) return;
    this.tag = undefined;
    if (this.attributeCount > 0) element.attributes = this.attributes.slice(0, this.attributeCount);
    element.startTagEnd = element.contentEnd = element.end = end;
    const { meantEnd } = this;
    // A quote too many may be all that is wrong.
    if (meantEnd !== undefined && meantEnd < end - 1)
      this.errors.unclosedTags.push({ start: element.start, end, meantEnd });
    if (selfClosed || voidElements.has(element.name)) return;
    if (isForeignRoot(element.name)) this.foreignDepth++;
    this.open.push(element);
  }

  onclosetag(start: number, end: number): void {
    const tagStart = this.startOfEndTag(start + this.base);
    const tagEnd = this.endOfTag(end + this.base);
    const name = canonicalNameAt(this.masked, start + this.base, end + this.base);
    this.errors.checkSwallowing(name, tagStart, tagEnd);
    // Browsers take `</br>` for a line break.
    if (name === 'br') this.addBreak(tagStart, tagEnd);
    if (voidElements.has(name)) return;
    const depth = this.open.depthOf([name], endTagScope(name));
    if (depth === undefined) {
      if (!this.errors.takeExpectedEndTag(name) && !this.isImpliedStart(name))
        this.errors.add('stray-end-tag', name, tagStart, tagEnd);
    } else this.closeDownTo(depth, tagStart, tagEnd);
  }

  private startOfEndTag(nameStart: number): number {
    return this.masked[nameStart - 2] === '<'
      ? nameStart - 2
      : this.masked.lastIndexOf('<', nameStart);
  }

  private endOfTag(nameEnd: number): number {
    if (this.masked[nameEnd] === '>') return nameEnd + 1;
    const end = this.masked.indexOf('>', nameEnd);
    return end < 0 ? this.masked.length : end + 1;
  }

  private addBreak(start: number, end: number): void {
    const { elements } = this.result;
    const element = new Element('br', start, end, this.open.top, elements.length);
    elements.push(element);
    element.parent?.append(element);
  }

  /**
   * Closes the element at this depth, and what is still open inside it.
   * @param end the end of the end tag, or `contentEnd` where the end is implied
   */
  private closeDownTo(depth: number, contentEnd: number, end: number): void {
    for (let element = this.open.popAbove(depth); element; element = this.open.popAbove(depth)) {
      element.contentEnd = element.end = contentEnd;
      if (isForeignRoot(element.name)) this.foreignDepth--;
      if (this.open.depth === depth) element.end = end;
      else this.errors.addUnclosed(element);
    }
  }

  /** Closes the element at this depth where the next one begins; some may not end without an end tag. */
  private closeImplied(depth: number, end: number): void {
    const element = this.open.at(depth);
    this.closeDownTo(depth, end, end);
    if (element) this.errors.addUnclosed(element);
  }

  private isImpliedStart(name: string): boolean {
    return impliedStart.has(name) || (name === 'tbody' && this.open.has('table'));
  }

  ontext(start: number, end: number): void {
    // At the end of a text that breaks off inside of a tag, the tokenizer has no start to give.
    if (start < 0) return;
    const { texts } = this.result;
    const parent = this.open.top;
    const last = texts.at(-1);
    if (last && last.end === start + this.base && last.parent === parent)
      last.end = end + this.base;
    else {
      const isRaw = parent !== undefined && rawTextElements.has(parent.name);
      const from = start + this.base;
      const to = end + this.base;
      texts.push(new TextNode(this.masked, from, to, parent, isRaw, isRaw ? 'raw' : 'text'));
    }
  }

  ontextentity(): void {}

  oncomment(start: number, end: number): void {
    const commentStart = this.masked.lastIndexOf('<', start + this.base - 1);
    const commentEnd = Math.min(end + this.base + 1, this.masked.length);
    this.result.comments.push({ start: commentStart, end: commentEnd });
    const isComment = this.masked.startsWith('<!--', commentStart);
    if (!isComment && beginsAsTag(this.masked, commentStart))
      this.errors.checkSwallowing('', commentStart, commentEnd);
    if (
      isComment &&
      !/--!?>$/.test(this.masked.slice(Math.max(commentStart, commentEnd - 4), commentEnd))
    ) {
      this.errors.add('unclosed-comment', '', commentStart, commentEnd);
      this.isSwallowed = true;
    }
  }

  oncdata(start: number, end: number): void {
    this.oncomment(start, end);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    const { length } = this.masked;
    if (this.tag) {
      const { nameStart } = this;
      const open =
        nameStart === undefined ? undefined : openQuote(this.masked, nameStart, this.nameEnd);
      if (open) this.errors.add('unclosed-quote', this.tag.name, open.start, open.end);
      else this.errors.add('unclosed-tag', this.tag.name, this.tag.start, length);
      const { start, nameEnd } = this.tag;
      const meantEnd = this.meantEnd ?? open?.end ?? firstAngle(this.masked, nameEnd);
      this.errors.unclosedTags.push({ start, end: length, meantEnd });
      this.meantEnd = undefined;
      this.finishTag(length, true);
      this.isSwallowed = true;
    }
    for (let element = this.open.popAbove(0); element; element = this.open.popAbove(0)) {
      element.contentEnd = element.end = length;
      if (!this.isSwallowed) this.errors.addUnclosed(element);
      if (rawTextElements.has(element.name)) this.isSwallowed = true;
    }
  }
}

const isForeignRoot = (name: string): boolean => name === 'svg' || name === 'math';
