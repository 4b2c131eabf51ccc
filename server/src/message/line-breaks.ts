import type { Element } from './html/element';
import { blockElements } from './html/names';
import { walkFlow } from './html/flow';
import { byStart, type Range } from './range';
import type { Reading } from './reading';
import { isBlank, textChunks } from './text-chunks';

/** What matters for runs of line breaks, in document order. */
export interface LineEvent extends Range {
  kind:
    | 'content'
    /** A `<br>`, or a newline in preformatted text. */
    | 'break'
    | 'block-open'
    | 'block-close'
    /** A table cell or a rule line, where counting starts anew. */
    | 'boundary';
  /** The whole block, at its closing: what an empty one is. */
  block?: Range;
}

const cells = new Set(['td', 'th', 'caption']);
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'html', 'body']);
const replaced = new Set(
  'img input button select textarea video audio iframe object embed canvas svg math meter progress marquee'.split(
    ' ',
  ),
);
const preformatted = /^(?:pre|pre-wrap|pre-line|break-spaces)$/;
const newlines = /\r\n?|\n/g;

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
  private preformattedDepth = 0;
  private readonly preformattedElements = new Set<Element>();

  constructor(private readonly reading: Reading) {}

  read(): LineEvent[] {
    if (this.reading.isPlainText) this.preformattedDepth = 1;
    walkFlow(this.reading.html, {
      open: (element) => this.open(element),
      close: (element) => this.close(element),
      text: (node) => {
        if (node.isRaw || !this.reading.isShown(node.parent)) return;
        for (const chunk of textChunks(this.reading.masked, node)) this.text(chunk.text, chunk);
      },
    });
    return this.events;
  }

  private open(element: Element): void {
    if (!this.reading.isShown(element)) return;
    const { name, start } = element;
    const tag = element.startTag;
    const whiteSpace = this.reading.cascade.value(element, 'white-space');
    if (name === 'pre' || (whiteSpace !== undefined && preformatted.test(whiteSpace))) {
      this.preformattedDepth++;
      this.preformattedElements.add(element);
    }
    if (name === 'br') this.events.push({ kind: 'break', ...tag });
    else if (name === 'hr' || cells.has(name)) this.events.push({ kind: 'boundary', ...tag });
    else if (replaced.has(name)) this.events.push({ kind: 'content', ...tag });
    else if (this.isBlock(name)) this.events.push({ kind: 'block-open', start, end: tag.end });
  }

  private isBlock(name: string): boolean {
    return blockElements.has(name) && !tableParts.has(name);
  }

  private close(element: Element): void {
    if (this.preformattedElements.delete(element)) this.preformattedDepth--;
    if (!this.reading.isShown(element)) return;
    const { name, contentEnd: start, end, startTag } = element;
    if (cells.has(name)) this.events.push({ kind: 'boundary', start, end });
    else if (this.isBlock(name) && !replaced.has(name))
      this.events.push({ kind: 'block-close', start, end, block: { start: startTag.start, end } });
  }

  private text(text: string, source: { range(start?: number, end?: number): Range }): void {
    if (this.preformattedDepth === 0) {
      if (!isBlank(text)) this.events.push({ kind: 'content', ...source.range() });
      return;
    }
    let at = 0;
    for (const match of text.matchAll(newlines)) {
      if (!isBlank(text.slice(at, match.index)))
        this.events.push({ kind: 'content', ...source.range(at, match.index) });
      at = match.index + match[0].length;
      this.events.push({ kind: 'break', ...source.range(match.index, at) });
    }
    if (!isBlank(text.slice(at))) this.events.push({ kind: 'content', ...source.range(at) });
  }
}
