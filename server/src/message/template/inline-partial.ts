import type { Block, Branch } from './blocks';
import type { TemplateTag } from './tag';

/** The name of the partial that `{{#*inline "name"}}` makes; nothing for other tags. */
export function inlinePartialName({ kind, name, expression }: TemplateTag): string | undefined {
  if (kind !== 'block-open' || name !== 'inline') return undefined;
  const written = expression.slice('inline'.length).trimStart();
  return /^["']([^"']*)/.exec(written)?.[1] ?? /^\S*/.exec(written)?.[0];
}

/** What a block makes an inline partial of; nothing for other blocks, and for one without an end. */
export function inlinePartialBranch({ open, end, branches }: Block): Branch | undefined {
  const [branch, ...others] = branches;
  const isInline = branch && others.length === 0 && end > branch.end;
  return isInline && inlinePartialName(open) !== undefined ? branch : undefined;
}

/** An inline partial, the file that makes it, and the inline partials that it can call itself. */
export interface InlinePartial<File> {
  file: File;
  branch: Branch;
  inline: InlinePartials<File>;
}

/** The inline partials that can be called in a block: its own, else those of what is around it. */
export class InlinePartials<File> {
  private constructor(
    private readonly file: File,
    private readonly made: ReadonlyMap<string, Branch>,
    private readonly outer: InlinePartials<File> | undefined,
  ) {}

  /** Those that the blocks make, wherever among them, besides the outer ones. */
  static within<File>(
    file: File,
    blocks: readonly Block[],
    outer: InlinePartials<File> | undefined,
  ): InlinePartials<File> | undefined {
    const made = new Map<string, Branch>();
    for (const block of blocks) {
      const branch = inlinePartialBranch(block);
      if (branch) made.set(inlinePartialName(block.open) ?? '', branch);
    }
    return made.size > 0 ? new InlinePartials(file, made, outer) : outer;
  }

  named(name: string): InlinePartial<File> | undefined {
    const branch = this.made.get(name);
    return branch ? { file: this.file, branch, inline: this } : this.outer?.named(name);
  }
}
