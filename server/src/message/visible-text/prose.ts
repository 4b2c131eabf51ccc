import type { Element } from '../html/element';
import { walkFlow, type FlowVisitor } from '../html/flow';
import { blockElements } from '../html/names';
import type { ParsedHtml } from '../html/parse';
import type { TextNode } from '../html/text-node';
import { knownParagraphs, type KnownParagraphPlace } from './known-paragraph';
import type { Range } from '../../ranges/range';
import { firstAtOrBehind, firstEndingBehind } from '../../ranges/sorted-offsets';
import { decodeStretch, type SourceText } from '../source-text';
import { maskedStretch } from '../template/mask';
import { isWhiteSpace } from './text-chunks';

const lineElements = new Set(['br', 'hr']);

/**
 * What the buyer reads, as one text: inline tags leave no trace, white space of the source is one
 * blank, a `<br>` is a newline, and two newlines stand between blocks. A placeholder is a run of
 * `valueFiller`. Knows for each of its characters where in the file it stands.
 */
export class Prose {
  /** Hidden text and markup left out. */
  readonly text: string;
  private readonly pieces: readonly SourceText[];
  /** Where each piece begins in the prose. */
  private readonly starts: readonly number[];
  private lazyParagraphs: readonly KnownParagraphPlace[] | undefined;

  constructor({ text, pieces, starts }: ProseWriter) {
    this.text = text;
    this.pieces = pieces;
    this.starts = starts;
  }

  /** Its paragraphs, which know what was found out about their words. */
  get paragraphs(): readonly KnownParagraphPlace[] {
    return (this.lazyParagraphs ??= knownParagraphs(this.text));
  }

  /** The file's range for a range of the prose. */
  range(start: number, end: number): Range {
    const firstIndex = this.pieceAt(start);
    const lastIndex = end - 1 > start ? this.pieceAt(end - 1) : firstIndex;
    const first = this.pieces[firstIndex];
    const last = this.pieces[lastIndex];
    if (!first || !last) return { start: 0, end: 0 };
    const startInFirst = Math.min(start - (this.starts[firstIndex] ?? 0), first.text.length);
    const endInLast = Math.min(end - (this.starts[lastIndex] ?? 0), last.text.length);
    const from = first.startOf(startInFirst);
    const to = endInLast > 0 ? last.endOf(endInLast) : last.startOf(0);
    return { start: from, end: Math.max(from, to) };
  }

  /** The number of the piece that the character at the offset stands in. */
  private pieceAt(offset: number): number {
    return Math.max(0, firstAtOrBehind(this.starts, offset + 1) - 1);
  }
}

/** HTML, and what of it the buyer sees: what prose is read from. */
export interface ShownHtml {
  html: ParsedHtml;
  /** The text that was parsed. */
  masked: string;
  isPlainText: boolean;
  isShown(element: Element | undefined): boolean;
}

/** What a path through the template leaves out, in order and apart. */
export type TemplatePath = readonly Range[];

/** What the buyer reads on each of the paths; all are written while the HTML is gone through once. */
export function readProses(page: ShownHtml, paths: readonly TemplatePath[]): Prose[] {
  const writers = paths.map((leftOut) => new ProseWriter(page, leftOut));
  walkFlow(page.html, new PathsWriter(page, writers));
  return writers.map((writer) => new Prose(writer));
}

class PathsWriter implements FlowVisitor {
  constructor(
    private readonly page: ShownHtml,
    private readonly writers: readonly ProseWriter[],
  ) {}

  enter(element: Element): void {
    if (blockElements.has(element.name)) this.separate('\n\n', element);
    else if (lineElements.has(element.name)) this.separate('\n', element);
  }

  leave(element: Element): void {
    if (blockElements.has(element.name)) this.separate('\n\n', element);
  }

  private separate(by: Separator, { start }: Element): void {
    for (const writer of this.writers) writer.separate(by, start);
  }

  read(node: TextNode): void {
    if (node.isRaw || !this.page.isShown(node.parent)) return;
    for (const writer of this.writers) writer.read(node);
  }
}

type Separator = '\n' | '\n\n';

class ProseWriter {
  text = '';
  readonly pieces: SourceText[] = [];
  readonly starts: number[] = [];
  /** What stands before the next text. */
  private separator: Separator | '' = '';

  constructor(
    private readonly page: ShownHtml,
    private readonly leftOut: TemplatePath,
  ) {}

  /** @param at where in the file what separates stands */
  separate(by: Separator, at: number): void {
    if (by.length <= this.separator.length) return;
    if (!this.leavesOut(at, at + 1)) this.separator = by;
  }

  read(node: TextNode): void {
    // White space of the source alone between two blocks is no text.
    if (this.separator !== '' && node.isSpace) return;
    const source = this.sourceOf(node);
    if (this.separator !== '' && isWhiteSpace(source.text)) return;
    if (this.text !== '') this.text += this.separator;
    this.separator = '';
    this.starts.push(this.text.length);
    this.pieces.push(source);
    this.text += this.page.isPlainText ? source.text : source.flowing;
  }

  /** Where the path shows all that the reading shows, the text is the same. */
  private sourceOf(node: TextNode): SourceText {
    if (!this.leavesOut(node.start, node.end)) return node.source;
    const shown = maskedStretch(this.page.masked, node, this.leftOut);
    return decodeStretch(shown, node.start, node.place);
  }

  /** Whether the path leaves out a part of what stands between the two. */
  private leavesOut(start: number, end: number): boolean {
    const { leftOut } = this;
    if (leftOut.length === 0) return false;
    return (leftOut[firstEndingBehind(leftOut, start)]?.start ?? Infinity) < end;
  }
}
