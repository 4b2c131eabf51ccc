import type { Element } from '../html/element';
import { blockElements } from '../html/names';
import { walkFlow, type FlowVisitor } from '../html/flow';
import type { TextNode } from '../html/text-node';
import { byStart, type Range } from '../../ranges/range';
import type { Reading } from '../reading';
import type { SourceText } from '../source-text';
import { isBlank, isOneChunk, isWhiteSpace, textChunks } from './text-chunks';

/** What matters for runs of line breaks, in document order. */
export interface LineEvent extends Range {
  kind:
    /** Something that the buyer sees, or a partial, which most likely shows something. */
    | 'content'
    /** A `<br>`, or a newline in preformatted text. */
    | 'break'
    | 'block-open'
    | 'block-close'
    /** The edge of a table cell, where counting starts anew. */
    | 'boundary';
  /** The whole block, at its closing: what an empty one is. */
  block?: Range | undefined;
}

/** What elements are whatever their style; table parts make no line of their own. */
const kindsByName = new Map<string, 'break' | 'boundary' | 'content' | 'none'>([
  ['br', 'break'],
  ...named('td th caption', 'boundary'),
  ...named(
    'hr img input button select textarea video audio iframe object embed canvas svg math meter progress marquee',
    'content',
  ),
  ...named('table thead tbody tfoot tr html body', 'none'),
]);

const preformatted = /^(?:pre|pre-wrap|pre-line|break-spaces)$/;
const newlines = /\r\n?|\n/g;
const blockDisplays = /^(?:block|flow-root|flex|grid|table|list-item)$/;

/** The events of all readings together; what several readings show counts once. */
export function lineEvents(readings: readonly Reading[]): LineEvent[] {
  const [first, ...others] = readings;
  const events = first ? new LineEventReader(first).events() : [];
  if (others.length === 0) return events;
  const known = new Set(events.map(keyOf));
  for (const reading of others)
    for (const event of new LineEventReader(reading).events()) {
      const key = keyOf(event);
      if (known.has(key)) continue;
      known.add(key);
      events.push(event);
    }
  return events.sort(byStart);
}

/** A block closes once, wherever a reading lets it end. */
const keyOf = ({ kind, start, block }: LineEvent): number =>
  (block?.start ?? start) * kinds.length + kinds.indexOf(kind);

const kinds: readonly LineEvent['kind'][] = [
  'content',
  'break',
  'block-open',
  'block-close',
  'boundary',
];

class LineEventReader implements FlowVisitor {
  private readonly found: LineEvent[] = [];
  private isPreformatted: boolean;
  /** What held outside of the elements that have a `white-space` of their own. */
  private readonly heldOutside = new Map<Element, boolean>();
  /** Where HTML drops a newline: at the beginning of `<pre>`. */
  private droppedNewline = -1;
  private nextPartial = 0;
  private readonly setsWhiteSpace: boolean;

  constructor(private readonly reading: Reading) {
    this.setsWhiteSpace = reading.styles.declares(/^white-space$/);
    // A text without a single element is sent as plain text, whatever its file is called.
    this.isPreformatted =
      reading.isPlainText || (reading.elements.length === 0 && reading.partials.length === 0);
  }

  events(): LineEvent[] {
    walkFlow(this.reading.html, this);
    return this.found;
  }

  private add(kind: LineEvent['kind'], start: number, end: number, block?: Range): void {
    this.found.push({ kind, start, end, block });
  }

  private addText(kind: 'content' | 'break', source: SourceText, from: number, to: number): void {
    const { start, end } = source.range(from, to);
    this.add(kind, start, end);
  }

  enter(element: Element): void {
    if (!this.reading.isShown(element)) return;
    this.openWhiteSpace(element);
    const kind = kindsByName.get(element.name) ?? (this.isBlock(element) ? 'block-open' : 'none');
    if (kind !== 'none') this.add(kind, element.start, element.startTagEnd);
  }

  private openWhiteSpace(element: Element): void {
    const isPre = element.name === 'pre' || element.name === 'listing';
    if (isPre) this.droppedNewline = element.startTagEnd;
    if (!isPre && !this.setsWhiteSpace) return;
    const value =
      this.reading.styles.cascade.value(element, 'white-space') ?? (isPre ? 'pre' : undefined);
    if (value === undefined || value === 'inherit' || value === 'unset') return;
    this.heldOutside.set(element, this.isPreformatted);
    this.isPreformatted = preformatted.test(value);
  }

  private isBlock(element: Element): boolean {
    const display = this.reading.styles.cascade.value(element, 'display');
    return display === undefined ? blockElements.has(element.name) : blockDisplays.test(display);
  }

  leave(element: Element): void {
    if (this.heldOutside.size > 0)
      this.isPreformatted = this.heldOutside.get(element) ?? this.isPreformatted;
    if (!this.reading.isShown(element)) return;
    const { name, contentEnd, end } = element;
    const kind = kindsByName.get(name);
    if (kind === 'boundary') this.add(kind, contentEnd, end);
    else if (kind === undefined && this.isBlock(element))
      this.add('block-close', contentEnd, end, element);
  }

  read(node: TextNode): void {
    if (node.isRaw || !this.reading.isShown(node.parent)) return;
    const isSpace = !this.isPreformatted && (node.isSpace || isWhiteSpace(node.source.text));
    if (!isSpace) this.readChunks(node);
    this.partialsBetween(node.start, node.end);
  }

  private readChunks(node: TextNode): void {
    if (isOneChunk(node)) {
      this.readChunk(node.source, node);
      return;
    }
    for (const chunk of textChunks(this.reading.masked, node)) {
      const range = chunk.range();
      this.partialsBetween(node.start, range.start);
      this.readChunk(chunk, range);
    }
  }

  private partialsBetween(start: number, end: number): void {
    const { partials } = this.reading;
    for (
      let partial = partials[this.nextPartial];
      partial && partial.start < end;
      partial = partials[++this.nextPartial]
    )
      if (partial.start >= start) this.add('content', partial.start, partial.end);
  }

  private readChunk(source: SourceText, { start, end }: Range): void {
    const { text } = source;
    if (!this.isPreformatted) {
      if (!isBlank(text)) this.add('content', start, end);
      return;
    }
    let at = start === this.droppedNewline ? leadingNewline(text) : 0;
    newlines.lastIndex = at;
    for (let match = newlines.exec(text); match; match = newlines.exec(text)) {
      if (!isBlank(text.slice(at, match.index))) this.addText('content', source, at, match.index);
      at = match.index + match[0].length;
      this.addText('break', source, match.index, at);
    }
    if (!isBlank(text.slice(at))) this.addText('content', source, at, text.length);
  }
}

function named<Kind extends string>(names: string, kind: Kind): (readonly [string, Kind])[] {
  return names.split(' ').map((name) => [name, kind] as const);
}

const leadingNewline = (text: string): number => /^(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0;
