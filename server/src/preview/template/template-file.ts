import type { ListedPlaceholders } from '../../message/template/meaning';
import { locateHeader } from '../../message/header/locate';
import { joined, type Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import { tagMask } from '../../message/template/mask';
import { printedValues, type Reference } from '../../message/template/references';
import type { TemplateTag } from '../../message/template/tag';
import { TemplateText } from '../../message/template/template-text';
import { addUnder } from '../../message/lists-by-key';

/** A message, or a partial, taken apart. */
export class TemplateFile extends TemplateText {
  /** What is not shown as it stands, in order: tags, the lines that they leave empty, backslashes. */
  readonly hidden: readonly Range[];
  private readonly references = new Map<TemplateTag, Reference[]>();

  /**
   * @param index the file's place among the files of the preview; 0 for the message
   * @param base what has to be added to offsets where `text` is a part of the file
   */
  constructor(
    text: string,
    path: string | undefined,
    readonly index: number,
    listed: ListedPlaceholders,
    readonly base = 0,
  ) {
    super(text, path, listed, base === 0 ? bodyStart(text) : 0);
    this.hidden = joined([...tagMask(text, this.tags), ...this.escapes()]);
    for (const reference of printedValues(this.tags, this.blocks))
      addUnder(this.references, reference.tag, reference);
  }

  /** The values that the tag prints, or hands to the helper that prints. */
  referencesOf(tag: TemplateTag): readonly Reference[] {
    return this.references.get(tag) ?? [];
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

/** Where the body begins, behind a front-matter header. */
function bodyStart(text: string): number {
  const header = locateHeader(text);
  return header?.form === 'front matter' ? header.end : 0;
}
