import type { Element } from '../html/element';
import { walkFlow, type FlowVisitor } from '../html/flow';
import { blockElements } from '../html/names';
import type { TextNode } from '../html/text-node';
import { knownParagraphs, type KnownParagraphPlace } from './known-paragraph';
import type { Range } from '../range';
import type { Reading } from '../reading';
import { firstEndingBehind, lastBefore } from '../sorted-offsets';
import { decodeSource, type SourceText } from '../source-text';
import { nothingFiller } from '../template/mask';
import { isWhiteSpace } from './text-chunks';

const lineElements = new Set(['br', 'hr']);

interface Piece {
  /** Where the piece begins in the prose. */
  at: number;
  source: SourceText;
}

/** The text of a file as one path through the template yields it. */
export interface PathText {
  /** With all filled that the path leaves out. */
  masked: string;
  /** What it leaves out, in order and apart. */
  leftOut: readonly Range[];
}

/**
 * What the buyer reads, as one text: inline tags leave no trace, white space of the source is one
 * blank, a `<br>` is a newline, and two newlines stand between blocks. A placeholder is a run of
 * `valueFiller`. Knows for each of its characters where in the file it stands.
 */
export class Prose {
  /** Hidden text and markup left out. */
  readonly text: string;
  private readonly pieces: readonly Piece[];
  private lazyParagraphs: readonly KnownParagraphPlace[] | undefined;

  constructor({ text, pieces }: ProseWriter) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Its paragraphs, which know what was found out about their words. */
  get paragraphs(): readonly KnownParagraphPlace[] {
    return (this.lazyParagraphs ??= knownParagraphs(this.text));
  }

  /** The file's range for a range of the prose. */
  range(start: number, end: number): Range {
    const first = this.pieceAt(start);
    const last = end - 1 > start ? this.pieceAt(end - 1) : first;
    if (!first || !last) return { start: 0, end: 0 };
    const from = first.source.range(Math.min(start - first.at, first.source.text.length)).start;
    const to = last.source.range(0, Math.min(end - last.at, last.source.text.length)).end;
    return { start: from, end: Math.max(from, to) };
  }

  private pieceAt(offset: number): Piece | undefined {
    return lastBefore(this.pieces, ({ at }) => at > offset) ?? this.pieces[0];
  }
}

/** What the buyer reads on each of the paths; all are written while the reading is gone through once. */
export function readProses(reading: Reading, paths: readonly PathText[]): Prose[] {
  const writers = paths.map((path) => new ProseWriter(path, reading.isPlainText));
  walkFlow(reading.html, new ReadingWriter(reading, writers));
  return writers.map((writer) => new Prose(writer));
}

class ReadingWriter implements FlowVisitor {
  constructor(
    private readonly reading: Reading,
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
    if (node.isRaw || !this.reading.isShown(node.parent)) return;
    for (const writer of this.writers) writer.read(node);
  }
}

type Separator = '\n' | '\n\n';

class ProseWriter {
  text = '';
  readonly pieces: Piece[] = [];
  /** What stands before the next text. */
  private separator: Separator | '' = '';

  constructor(
    private readonly path: PathText,
    private readonly isPlainText: boolean,
  ) {}

  /** @param at where in the file what separates stands */
  separate(by: Separator, at: number): void {
    if (by.length <= this.separator.length) return;
    if (!this.leavesOut(at, at + 1)) this.separator = by;
  }

  read(node: TextNode): void {
    // White space of the source alone between two blocks is no text.
    if (this.separator !== '' && isSpaceIn(this.path.masked, node)) return;
    const source = this.sourceOf(node);
    if (this.separator !== '' && isWhiteSpace(source.text)) return;
    if (this.text !== '') this.text += this.separator;
    this.separator = '';
    this.pieces.push({ at: this.text.length, source });
    this.text += this.isPlainText ? source.text : source.flowing;
  }

  /** Where the path shows all that the reading shows, the text is the same. */
  private sourceOf(node: TextNode): SourceText {
    const { start, end, place } = node;
    return this.leavesOut(start, end)
      ? decodeSource(this.path.masked, start, end, place)
      : node.source;
  }

  /** Whether the path leaves out a part of what stands between the two. */
  private leavesOut(start: number, end: number): boolean {
    const { leftOut } = this.path;
    if (leftOut.length === 0) return false;
    return (leftOut[firstEndingBehind(leftOut, start)]?.start ?? Infinity) < end;
  }
}

const nothing = nothingFiller.charCodeAt(0);

/** Whether plain white space and what yields nothing is all that is written there: it need not be decoded. */
function isSpaceIn(masked: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = masked.charCodeAt(at);
    if (code !== nothing && code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}
