import type { Element } from '../../message/html/element';
import { walkFlow } from '../../message/html/flow';
import type { ParsedHtml } from '../../message/html/parse';
import type { TextNode } from '../../message/html/text-node';
import type { AllowedUrl } from '../css/values';
import type { ExpandedText, SourcePlace } from '../template/expanded-text';
import { keptAttributes } from './attributes';
import {
  boxedElements,
  droppedElements,
  emptyElements,
  keptElements,
  pageElements,
  renamedElements,
} from './elements';
import { attributeText, escapeHtml } from './escape';
import type { Marks } from './marks';
import { pictureOf, type PictureOptions } from './pictures';
import { TextWriter } from './write-text';

/** A message as elements and attributes that do nothing but show it. */
export interface Markup {
  /** What stands in the page's body. */
  html: string;
  /** The attributes of the message's own `<html>` and `<body>`. */
  htmlAttributes: ReadonlyMap<string, string>;
  bodyAttributes: ReadonlyMap<string, string>;
  /** How many pictures have a box in their place and could be loaded. */
  heldBackPictures: number;
}

export interface MarkupOptions {
  expanded: ExpandedText;
  marks: Marks;
  pictures: PictureOptions;
  allowedUrl: AllowedUrl;
}

/**
 * Writes what was parsed anew: elements and attributes that a preview knows, everything else left
 * out, all texts escaped. Each element says where it comes from.
 */
export function writeMarkup(parsed: ParsedHtml, options: MarkupOptions): Markup {
  const writer = new MarkupWriter(options);
  walkFlow(parsed, writer);
  return writer.finish();
}

class MarkupWriter {
  private readonly parts: string[] = [];
  private readonly texts: TextWriter;
  private readonly page = new Map<string, Map<string, string>>();
  /** The outermost element that is not shown as it is, and so nothing of what it holds. */
  private skipped: Element | undefined;
  private heldBackPictures = 0;

  constructor(private readonly options: MarkupOptions) {
    this.texts = new TextWriter(options.expanded, options.marks);
  }

  finish(): Markup {
    return {
      html: this.parts.join(''),
      htmlAttributes: this.page.get('html') ?? new Map(),
      bodyAttributes: this.page.get('body') ?? new Map(),
      heldBackPictures: this.heldBackPictures,
    };
  }

  enter(element: Element): void {
    if (this.skipped) return;
    const { name } = element;
    if (pageElements.has(name)) return this.takePageAttributes(element);
    const label = boxedElements.get(name);
    if (name === 'input' && element.keyword('type') === 'image') this.picture(element);
    else if (label !== undefined) this.box(element, label);
    else if (droppedElements.has(name)) this.skipped = element;
    else this.start(element);
  }

  leave(element: Element): void {
    if (this.skipped) {
      if (this.skipped === element) this.skipped = undefined;
      return;
    }
    const written = writtenName(element);
    if (written !== undefined && !emptyElements.has(written)) this.parts.push(`</${written}>`);
  }

  read(node: TextNode): void {
    if (!this.skipped) this.parts.push(this.texts.write(node));
  }

  private start(element: Element): void {
    const written = writtenName(element);
    if (written === undefined) return;
    if (written === 'img') return this.picture(element);
    const attributes = keptAttributes(element, this.options.allowedUrl);
    if (written === 'button') attributes.set('type', 'button');
    if (written === 'a') addLink(attributes, element);
    this.tag(written, element, attributes);
  }

  private picture(element: Element): void {
    const { expanded, pictures, allowedUrl } = this.options;
    const attributes = keptAttributes(element, allowedUrl);
    const picture = pictureOf(element, expanded, pictures);
    if (picture.isHeldBack) this.heldBackPictures++;
    for (const [name, value] of picture.attributes) attributes.set(name, value);
    attributes.delete('value');
    this.tag('img', element, attributes);
    if (element.name === 'input') this.skipped = isOpen(element) ? element : undefined;
  }

  /** What cannot be shown, or would do something, is a box that says what it is. */
  private box(element: Element, label: string): void {
    if (isOpen(element)) this.skipped = element;
    const type = element.keyword('type') ?? '';
    if (element.name === 'input' && type === 'hidden') return;
    const attributes = keptAttributes(element, this.options.allowedUrl);
    const said = attributes.get('value')?.trim() ?? '';
    attributes.delete('value');
    attributes.set(
      'data-bsm-box',
      element.name === 'input' ? `input ${type}`.trim() : element.name,
    );
    const style = boxStyle(element, attributes.get('style') ?? '');
    if (style !== '') attributes.set('style', style);
    this.tag('bsm-box', element, attributes);
    this.parts.push(escapeHtml(said === '' ? label : said), '</bsm-box>');
  }

  private takePageAttributes(element: Element): void {
    if (!this.page.has(element.name))
      this.page.set(element.name, keptAttributes(element, this.options.allowedUrl));
  }

  private tag(written: string, element: Element, attributes: Map<string, string>): void {
    const { expanded, marks } = this.options;
    const tag = expanded.sourceOf(element.start, element.startTagEnd);
    const whole = expanded.sourceOf(element.start, Math.max(element.end, element.startTagEnd));
    this.addProblems(attributes, element, tag, marks);
    this.parts.push(`<${written}`);
    for (const [name, value] of attributes) this.parts.push(attributeText(name, value));
    this.parts.push(placeText(tag, whole.file === tag.file ? whole.end : tag.end), '>');
  }

  /** A problem that goes on behind the start tag is marked at its words. */
  private addProblems(
    attributes: Map<string, string>,
    element: Element,
    tag: SourcePlace,
    marks: Marks,
  ): void {
    const hasWords = element.contentEnd > element.startTagEnd;
    const problems = marks
      .in(tag)
      .filter(({ start, end }) => !hasWords || start > tag.start || end <= tag.end)
      .map(({ problem }) => problem);
    const worst = marks.worst(problems);
    if (!worst) return;
    marks.show(problems);
    attributes.set('data-bsm-problems', problems.join(' '));
    attributes.set('data-bsm-severity', worst.severity);
    const title = attributes.get('title');
    attributes.set('title', title === undefined ? worst.message : `${worst.message}\n${title}`);
  }
}

/** Where the element is written: its start tag, and where its end is. */
function placeText({ file, start, end }: SourcePlace, wholeEnd: number): string {
  const place = ` data-bsm-start="${start}" data-bsm-content="${end}" data-bsm-end="${wholeEnd}"`;
  return file === 0 ? place : `${place} data-bsm-file="${file}"`;
}

function writtenName({ name }: Element): string | undefined {
  return renamedElements.get(name) ?? (keptElements.has(name) ? name : undefined);
}

const isOpen = ({ end, startTagEnd }: Element): boolean => end > startTagEnd;

/** An address of the page itself, which leads nowhere but makes it look like a link. */
function addLink(attributes: Map<string, string>, element: Element): void {
  const address = element.value('href');
  if (address === undefined) return;
  attributes.set('href', 'about:srcdoc#');
  if (!attributes.has('title')) attributes.set('title', address.slice(0, 500));
}

/** The size that attributes give the element. */
function boxStyle(element: Element, style: string): string {
  const sizes = ['width', 'height'].flatMap((name) => {
    const value = element.value(name) ?? '';
    const size = /^(\d{1,5})(px|%)?$/.exec(value);
    return size ? [`${name}:${size[1]}${size[2] ?? 'px'}`] : [];
  });
  return [...sizes, style].filter((part) => part !== '').join(';');
}
