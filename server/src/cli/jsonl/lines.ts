/** A line without its end, or that one was too long to be kept. */
export type Line = Buffer | 'too long';

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into lines, a chunk at a time, and keeps no more than the one that is not
 * complete. Lines of more than `longest` bytes are passed over.
 */
export class LineReader {
  private parts: Buffer[] = [];
  private length = 0;

  constructor(private readonly longest: number) {}

  /** The lines that are complete with this chunk. */
  *take(chunk: Buffer): Iterable<Line> {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.keep(chunk.subarray(start, end));
      yield this.line();
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
  }

  /** The line that has no end, if there is one. */
  *rest(): Iterable<Line> {
    if (this.length > 0) yield this.line();
  }

  private keep(part: Buffer): void {
    if (part.length === 0) return;
    this.length += part.length;
    if (this.length > this.longest) this.parts = [];
    else this.parts.push(part);
  }

  private line(): Line {
    const [first, ...more] = this.parts;
    const line = more.length > 0 || !first ? Buffer.concat(this.parts) : first;
    const isTooLong = this.length > this.longest;
    this.parts = [];
    this.length = 0;
    return isTooLong ? 'too long' : line;
  }
}
