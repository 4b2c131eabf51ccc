import type { Declaration } from './css/declaration';
import { defaultMessageWidth } from './css/length';
import { readDirectives, type Directive } from './directives';
import { Facts } from '../memory/facts';
import { isInPartialsFolder, isPlainTextFile } from './file-kinds';
import type { Header } from './header/header';
import { locateHeader } from './header/locate';
import { parseHeader } from './header/parse';
import { withTagsOfHeader } from './header/tags';
import { type Link } from './links/link';
import { readLinks } from './links/read-links';
import { linksInText } from './links/text-links';
import { localImagePath, type ImageFile } from './images/image-file';
import { readImages, type Image } from './images/images';
import type { HtmlError } from './html/errors';
import { parseHtml, type ParsedHtml } from './html/parse';
import { TextNode } from './html/text-node';
import type { MessageContext } from './context/message-context';
import type { Prose } from './visible-text/prose';
import type { Range } from '../ranges/range';
import { firstEndingBehind } from '../ranges/sorted-offsets';
import { Reading } from './reading';
import { readBlocks, type Block, type TemplateError } from './template/blocks';
import { mask, nothingFiller, tagMask, type MaskedRange } from './template/mask';
import { coveringPaths, withEmptyBranches } from './template/paths';
import type { ListedPlaceholders } from './template/meaning';
import { printedValues, type Reference } from './template/references';
import { areSelfContained } from './self-contained';
import { scanTemplate } from './template/scan';
import { includesPartial, type TemplateTag } from './template/tag';

/** What a message says: the facts that the policy talks about, each computed when first asked for. */
export class Message {
  readonly header: Header;
  readonly tags: readonly TemplateTag[];
  readonly blocks: readonly Block[];
  readonly templateErrors: readonly TemplateError[];
  /**
   * Ways through the template that together take every branch; one that shows all branches side by
   * side where each of them holds whole elements.
   */
  readonly readings: readonly Reading[];
  /** What others read from the message. */
  readonly facts = new Facts<Message>(this);
  private readonly listedPlaceholders: ListedPlaceholders;
  private lazyProses: readonly Prose[] | undefined;
  private lazyPrintedValues: Reference[] | undefined;
  private lazyDeclarations: readonly Declaration[] | undefined;
  private lazyLinks: Link[] | undefined;
  private lazyImages: readonly Image[] | undefined;
  private lazyIsPartial: boolean | undefined;
  private lazyDirectives: Directive[] | undefined;
  private lazyPlacedTags: readonly TemplateTag[] | undefined;

  constructor(
    readonly text: string,
    readonly context: MessageContext = {},
  ) {
    this.listedPlaceholders = context.placeholders ?? {};
    this.tags = scanTemplate(text, this.listedPlaceholders);
    const { blocks, errors } = readBlocks(this.tags, text.length);
    this.blocks = blocks;
    this.templateErrors = errors;
    const place = locateHeader(text);
    this.header = parseHeader(text, place, this.listedPlaceholders);
    this.readings = this.read(place?.form === 'front matter' ? place.end : 0);
  }

  private read(bodyStart: number): Reading[] {
    const tags = tagMask(this.text, this.tags);
    const masked = mask(this.text, tags);
    const partials = this.tags.filter(includesPartial);
    const { blocks, isPlainText, defaultWidth } = this;
    const parse = (path: string): ParsedHtml =>
      isPlainText ? plainText(path, bodyStart) : parseHtml(path, bodyStart, { blocks, masked });
    const html = parse(masked);
    if (blocks.length === 0 || areSelfContained(blocks, html))
      return [
        new Reading(masked, coveringPaths(blocks), html, isPlainText, partials, defaultWidth),
      ];
    // Half of a tag or an element changes what stands around it also where it is missing.
    return coveringPaths(withEmptyBranches(blocks)).map((leftOut) => {
      const path = leftOut.length === 0 ? masked : mask(masked, leftOut.map(leavingOut));
      return new Reading(path, [[]], parse(path), isPlainText, partials, defaultWidth);
    });
  }

  /** What all readings hold; most messages have one, whose list need not be copied. */
  private inAllReadings<Fact>(read: (reading: Reading) => readonly Fact[]): readonly Fact[] {
    const [only, ...others] = this.readings;
    return only && others.length === 0 ? read(only) : this.readings.flatMap(read);
  }

  /** What the buyer reads, as one text for each path through the template. */
  get proses(): readonly Prose[] {
    return (this.lazyProses ??= this.inAllReadings((reading) => reading.proses));
  }

  /** Every value that the tags print, in order. */
  get printedValues(): readonly Reference[] {
    return (this.lazyPrintedValues ??= printedValues(this.tags, this.blocks));
  }

  /** No tags, and newlines are the line breaks. */
  get isPlainText(): boolean {
    return isPlainTextFile(this.context.path ?? '');
  }

  /** The message's width in px where no container says it. */
  get defaultWidth(): number {
    return this.context.messageWidth ?? defaultMessageWidth;
  }

  /** Parts that other files include are no messages, unless a header says that they are. */
  get isPartial(): boolean {
    return (this.lazyIsPartial ??=
      isInPartialsFolder(this.context.path ?? '') ||
      (this.header.place === undefined && (this.context.isIncluded?.() ?? false)));
  }

  /** Every declaration that styles something which the buyer can see. */
  get declarations(): readonly Declaration[] {
    return (this.lazyDeclarations ??= this.inAllReadings(
      (reading) => reading.visibility.shownDeclarations,
    ));
  }

  /** Every link that the buyer can follow, and every address bare in the text or the subject. */
  get links(): readonly Link[] {
    const { subject } = this.header;
    return (this.lazyLinks ??= [
      ...(subject ? linksInText(subject.text) : []),
      ...this.inAllReadings(readLinks),
    ]);
  }

  /** Every image that the message shows or loads. */
  get images(): readonly Image[] {
    return (this.lazyImages ??= this.inAllReadings((reading) => reading.facts.get(readImages)));
  }

  /** What a look into the image's file tells; nothing where it is no local one, or not readable. */
  imageFile({ source }: Image): ImageFile | undefined {
    const path = this.context.imageFile && localImagePath(source.url);
    return path === undefined ? undefined : this.context.imageFile?.(path);
  }

  /**
   * Where the HTML is broken. What another file may open or close is no error: an element that a
   * partial leaves to its includers, or that the message shares with its partials.
   */
  get htmlErrors(): readonly HtmlError[] {
    const found = new Map<string, { error: HtmlError; count: number }>();
    for (const { html } of this.readings)
      for (const error of html.errors) {
        if (isAboutElements(error) && this.sharesElements) continue;
        const key = `${error.code} ${error.start}`;
        const known = found.get(key);
        if (known) known.count++;
        else found.set(key, { error, count: 1 });
      }
    return [...found.values()]
      .filter(({ error, count }) => count === this.readingsThatShow(error.start))
      .map(({ error }) => error);
  }

  private get sharesElements(): boolean {
    return this.tags.some(includesPartial) || this.isPartial;
  }

  private readingsThatShow(offset: number): number {
    return this.readings.filter(({ masked }) => masked[offset] !== nothingFiller).length;
  }

  /** The tags; in place of the comment that the header can be in, those that its entries hold. */
  private get placedTags(): readonly TemplateTag[] {
    return (this.lazyPlacedTags ??= withTagsOfHeader(
      this.tags,
      this.text,
      this.header.place,
      this.listedPlaceholders,
    ));
  }

  /** Whether the range holds, or cuts into, a template tag. */
  hasTemplateTag(range: Range): boolean {
    return this.firstTagIn(range) !== undefined;
  }

  /** The first tag that shares something with the range. */
  firstTagIn(range: Range): TemplateTag | undefined {
    const next = this.placedTags[firstEndingBehind(this.placedTags, range.start)];
    return next && next.start < range.end ? next : undefined;
  }

  /** The template tags in the range, also those that it cuts into. */
  tagsIn(range: Range): TemplateTag[] {
    const tags = this.placedTags;
    const first = firstEndingBehind(tags, range.start);
    let end = first;
    while ((tags[end]?.start ?? Infinity) < range.end) end++;
    return tags.slice(first, end);
  }

  /** The comments that silence rules, in order. */
  get directives(): readonly Directive[] {
    return (this.lazyDirectives ??= readDirectives(
      this.text,
      this.tags,
      this.inAllReadings(({ html }) => html.comments),
    ));
  }
}

const isAboutElements = ({ code }: HtmlError): boolean =>
  code === 'unclosed-element' || code === 'stray-end-tag';

const leavingOut = ({ start, end }: Range): MaskedRange => ({ start, end, filler: nothingFiller });

function plainText(masked: string, start: number): ParsedHtml {
  const texts = [new TextNode(masked, start, masked.length, undefined, false, 'plain')];
  return { elements: [], texts, comments: [], errors: [], unclosedTags: [] };
}
