import type { Files } from './files';

const mostRemembered = 5000;

interface Known<Fact> {
  modified: number;
  size: number;
  fact: Fact | undefined;
}

/** What was found out about files, remembered as long as their time and size stay the same. */
export class FileFacts<Fact> {
  private readonly known = new Map<string, Known<Fact>>();

  /**
   * @param find finds the fact; where it throws there is none
   * @param largestFile the size above which files are not looked into
   */
  constructor(
    private readonly files: Files,
    private readonly find: (path: string, size: number) => Fact | undefined,
    private readonly largestFile: number,
  ) {}

  /** Nothing where the file cannot be read, or does not tell. */
  of(path: string): Fact | undefined {
    try {
      const { kind, modified, size } = this.files.status(path);
      if (kind !== 'file' || size > this.largestFile) return undefined;
      const known = this.known.get(path);
      if (known?.modified === modified && known.size === size) return known.fact;
      const fact = this.find(path, size);
      if (this.known.size >= mostRemembered) this.known.clear();
      this.known.set(path, { modified, size, fact });
      return fact;
    } catch {
      return undefined;
    }
  }
}
