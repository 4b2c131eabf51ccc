import type { ListedPlaceholders } from '../../message/template/meaning';
import { locateHeader } from '../../message/header/locate';
import { joined, type Range } from '../../ranges/range';
import { firstEndingBehind, firstIndex } from '../../ranges/sorted-offsets';
import { readBlocks, type Block } from '../../message/template/blocks';
import { tagMask } from '../../message/template/mask';
import { printedValues, type Reference } from '../../message/template/references';
import { scanTemplate } from '../../message/template/scan';
import type { TemplateTag } from '../../message/template/tag';
import { addUnder } from '../../message/lists-by-key';

/** A message, or a partial, taken apart. */
export class TemplateFile {
  readonly tags: readonly TemplateTag[];
  readonly blocks: readonly Block[];
  /** Where the body begins, behind a front-matter header. */
  readonly bodyStart: number;
  /** What is not shown as it stands, in order: tags, the lines that they leave empty, backslashes. */
  readonly hidden: readonly Range[];
  private readonly references = new Map<TemplateTag, Reference[]>();

  /**
   * @param index the file's place among the files of the preview; 0 for the message
   * @param base what has to be added to offsets where `text` is a part of the file
   */
  constructor(
    readonly text: string,
    readonly path: string | undefined,
    readonly index: number,
    listed: ListedPlaceholders,
    readonly base = 0,
  ) {
    this.tags = scanTemplate(text, listed);
    this.blocks = readBlocks(this.tags, text.length).blocks;
    const header = base === 0 ? locateHeader(text) : undefined;
    this.bodyStart = header?.form === 'front matter' ? header.end : 0;
    this.hidden = joined([...tagMask(text, this.tags), ...this.escapes()]);
    for (const reference of printedValues(this.tags, this.blocks))
      addUnder(this.references, reference.tag, reference);
  }

  /** The values that the tag prints, or hands to the helper that prints. */
  referencesOf(tag: TemplateTag): readonly Reference[] {
    return this.references.get(tag) ?? [];
  }

  /** The place of the first tag that begins at the offset or behind it. */
  firstTagFrom(offset: number): number {
    return firstIndex(this.tags, ({ start }) => start >= offset);
  }

  /** What is shown as it stands between the two offsets. */
  *shown(start: number, end: number): Generator<Range> {
    let at = start;
    let next = firstEndingBehind(this.hidden, start);
    for (; at < end; next++) {
      const hidden = this.hidden[next];
      const to = Math.min(end, hidden?.start ?? end);
      if (to > at) yield { start: at, end: to };
      at = Math.max(at, hidden?.end ?? end);
    }
  }

  /** The backslashes that keep Handlebars from reading a tag, or that stand for one themselves. */
  private escapes(): Range[] {
    return [...this.text.matchAll(/\\(?=\{\{)/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
    }));
  }
}
