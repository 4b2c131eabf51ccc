import type { Range } from '../../ranges/range';
import { decodeSource, type SourceText, type TextPlace } from '../source-text';
import { isSpaceIn } from '../template/mask';
import type { Element } from './element';

/** A stretch of character data, decoded once for all who read it. */
export class TextNode implements Range {
  private decoded: SourceText | undefined;

  constructor(
    private readonly masked: string,
    readonly start: number,
    /** Grows while the text is read. */
    public end: number,
    readonly parent: Element | undefined,
    /** The content of `<style>`, `<script>` and the like. */
    readonly isRaw: boolean,
    /** Whether entities mean something: not in raw text, nor in a message without tags. */
    readonly place: TextPlace,
  ) {}

  /** Whether plain white space and what yields nothing is all that is written: it need not be decoded. */
  get isSpace(): boolean {
    return isSpaceIn(this.masked, this);
  }

  /** The text as a reader sees it. */
  get source(): SourceText {
    return (this.decoded ??= decodeSource(this.masked, this.start, this.end, this.place));
  }
}
