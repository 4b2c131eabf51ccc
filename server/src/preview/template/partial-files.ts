import type { ListedPlaceholders } from '../../message/template/meaning';
import type { FindPartial } from '../../lint/whole-text';
import type { Branch } from '../../message/template/blocks';
import { TemplateFile } from './template-file';

/** A partial's file, or the part of a file that `{{#*inline}}` makes one. */
export interface KnownPartial {
  file: TemplateFile;
  branch?: Branch;
}

/** The partials of a preview, each file read once. */
export class PartialFiles {
  private readonly files = new Map<string, TemplateFile>();
  private readonly inline = new Map<string, KnownPartial>();

  constructor(
    private readonly findFile: FindPartial | undefined,
    private readonly listed: ListedPlaceholders,
  ) {}

  /** The paths of the files in the order of their indexes, of which the first is 1. */
  get paths(): string[] {
    return [...this.files.keys()];
  }

  define(name: string, partial: KnownPartial): void {
    this.inline.set(name, partial);
  }

  /**
   * The partial of this name.
   * @param from the file with the tag
   * @param stack the files around, of which none includes itself
   */
  find(name: string, from: TemplateFile, stack: readonly string[]): KnownPartial | undefined {
    const inline = this.inline.get(name);
    if (inline) return inline;
    const found = name === '' ? undefined : this.findFile?.(name, from.path);
    if (!found || stack.includes(found.path)) return undefined;
    let file = this.files.get(found.path);
    if (!file) {
      file = new TemplateFile(found.text, found.path, this.files.size + 1, this.listed);
      this.files.set(found.path, file);
    }
    return { file };
  }
}
