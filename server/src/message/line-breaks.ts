import type { Element } from './html/element';
import { blockElements } from './html/names';
import { walkFlow } from './html/flow';
import { byStart, type Range } from './range';
import type { Reading } from './reading';
import { isBlank, textChunks } from './text-chunks';

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
  block?: Range;
}

const cells = new Set(['td', 'th', 'caption']);
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'html', 'body']);
const visible = new Set(
  'hr img input button select textarea video audio iframe object embed canvas svg math meter progress marquee'.split(
    ' ',
  ),
);
const preformatted = /^(?:pre|pre-wrap|pre-line|break-spaces)$/;
const newlines = /\r\n?|\n/g;
const blockDisplays = /^(?:block|flow-root|flex|grid|table|list-item)$/;

/** The events of all readings together; what several readings show counts once. */
export function lineEvents(readings: readonly Reading[]): LineEvent[] {
  const [first, ...others] = readings;
  const events = first ? new LineEventReader(first).read() : [];
  if (others.length === 0) return events;
  const known = new Set(events.map(keyOf));
  for (const reading of others)
    for (const event of new LineEventReader(reading).read()) {
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

class LineEventReader {
  private readonly events: LineEvent[] = [];
  private isPreformatted: boolean;
  /** What held outside of the elements that have a `white-space` of their own. */
  private readonly heldOutside = new Map<Element, boolean>();
  /** Where HTML drops a newline: at the beginning of `<pre>`. */
  private droppedNewline = -1;
  private nextPartial = 0;

  constructor(private readonly reading: Reading) {
    // A text without a single element is sent as plain text, whatever its file is called.
    this.isPreformatted =
      reading.isPlainText || (reading.elements.length === 0 && reading.partials.length === 0);
  }

  read(): LineEvent[] {
    walkFlow(this.reading.html, {
      enter: (element) => this.open(element),
      leave: (element) => this.close(element),
      read: (node) => {
        if (node.isRaw || !this.reading.isShown(node.parent)) return;
        for (const chunk of textChunks(this.reading.masked, node)) {
          this.partialsBetween(node.start, chunk.range().start);
          this.text(chunk.text, chunk);
        }
        this.partialsBetween(node.start, node.end);
      },
    });
    return this.events;
  }

  private partialsBetween(start: number, end: number): void {
    const { partials } = this.reading;
    for (
      let partial = partials[this.nextPartial];
      partial && partial.start < end;
      partial = partials[++this.nextPartial]
    )
      if (partial.start >= start)
        this.events.push({ kind: 'content', start: partial.start, end: partial.end });
  }

  private open(element: Element): void {
    if (!this.reading.isShown(element)) return;
    const { name, start } = element;
    const tag = element.startTag;
    this.openWhiteSpace(element);
    if (name === 'br') this.events.push({ kind: 'break', ...tag });
    else if (cells.has(name)) this.events.push({ kind: 'boundary', ...tag });
    else if (visible.has(name)) this.events.push({ kind: 'content', ...tag });
    else if (this.isBlock(element)) this.events.push({ kind: 'block-open', start, end: tag.end });
  }

  private openWhiteSpace(element: Element): void {
    const isPre = element.name === 'pre' || element.name === 'listing';
    if (isPre) this.droppedNewline = element.startTagEnd;
    const value = this.reading.cascade.value(element, 'white-space') ?? (isPre ? 'pre' : undefined);
    if (value === undefined || value === 'inherit' || value === 'unset') return;
    this.heldOutside.set(element, this.isPreformatted);
    this.isPreformatted = preformatted.test(value);
  }

  private isBlock(element: Element): boolean {
    if (tableParts.has(element.name)) return false;
    const display = this.reading.cascade.value(element, 'display');
    return display === undefined ? blockElements.has(element.name) : blockDisplays.test(display);
  }

  private close(element: Element): void {
    this.isPreformatted = this.heldOutside.get(element) ?? this.isPreformatted;
    if (!this.reading.isShown(element)) return;
    const { name, contentEnd: start, end, startTag } = element;
    if (cells.has(name)) this.events.push({ kind: 'boundary', start, end });
    else if (this.isBlock(element) && !visible.has(name) && name !== 'br')
      this.events.push({ kind: 'block-close', start, end, block: { start: startTag.start, end } });
  }

  private text(text: string, source: { range(start?: number, end?: number): Range }): void {
    if (!this.isPreformatted) {
      if (isBlank(text)) return;
      const { start, end } = source.range();
      this.events.push({ kind: 'content', start, end });
      return;
    }
    let at = source.range().start === this.droppedNewline ? leadingNewline(text) : 0;
    newlines.lastIndex = at;
    for (let match = newlines.exec(text); match; match = newlines.exec(text)) {
      if (!isBlank(text.slice(at, match.index)))
        this.events.push({ kind: 'content', ...source.range(at, match.index) });
      at = match.index + match[0].length;
      this.events.push({ kind: 'break', ...source.range(match.index, at) });
    }
    if (!isBlank(text.slice(at))) this.events.push({ kind: 'content', ...source.range(at) });
  }
}

const leadingNewline = (text: string): number => /^(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0;
