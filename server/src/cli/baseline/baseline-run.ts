import { existsSync } from 'node:fs';
import { folderOf, relativePath, resolvePath } from '../../config/paths';
import type { Problem } from '../../lint/problem';
import { FileError } from '../../workspace/files/file-error';
import { Baseline, countsOf, type Counts } from './baseline';
import { readBaseline, writeBaseline } from './baseline-file';

/** What is done with a baseline: problems are compared with it, or become known. */
export interface BaselineOption {
  action: 'compare' | 'write';
  path: string;
}

/** A checked file. */
export interface Found {
  /** The absolute path. */
  path: string;
  text: string;
  problems: readonly Problem[];
  /** Tells the rules that were not asked. */
  isOff: (rule: string) => boolean;
}

/** The baseline in one run of the command line. */
export class BaselineRun {
  private readonly baseline: Baseline;
  /** What was found in files of which something was known. */
  private readonly found: { path: string; counts: Counts; isOff: Found['isOff'] }[] = [];
  private knownCount = 0;

  /** Reads the baseline. Throws a `FileError`. */
  constructor(private readonly option: BaselineOption) {
    const { action, path } = option;
    this.baseline = action === 'write' && !existsSync(path) ? new Baseline() : readBaseline(path);
  }

  /** How many problems were known. */
  get known(): number {
    return this.knownCount;
  }

  /** The problems of a file that are not known. */
  sift({ path: absolute, text, problems, isOff }: Found): Problem[] {
    const path = relativePath(this.folder, absolute);
    const counts = countsOf(text, problems);
    if (this.option.action === 'write') this.baseline.record(path, counts);
    const unknown = this.baseline.unknownOf(path, text, problems);
    this.knownCount += problems.length - unknown.length;
    if (this.baseline.files.has(path)) this.found.push({ path, counts, isOff });
    return unknown;
  }

  /**
   * Brings the file up to date: without what is fixed, and without files that are gone. `isUnsure`
   * names rules that could not say all. Returns what there is to tell.
   */
  save(isUnsure: (rule: string) => boolean): string | undefined {
    const gone = this.dropGoneFiles();
    if (this.option.action === 'write') {
      writeBaseline(this.option.path, this.baseline);
      return `${known(this.baseline.size)} written to the baseline`;
    }
    const fixed = this.found.reduce(
      (sum, { path, counts, isOff }) =>
        sum + this.baseline.prune(path, counts, (rule) => isOff(rule) || isUnsure(rule)),
      gone,
    );
    if (fixed === 0) return undefined;
    try {
      writeBaseline(this.option.path, this.baseline);
      return `${known(fixed)} fixed, and taken out of the baseline`;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return `${known(fixed)} fixed, but the baseline ${error.reason}`;
    }
  }

  private get folder(): string {
    return folderOf(this.option.path) ?? '';
  }

  private dropGoneFiles(): number {
    let dropped = 0;
    for (const path of [...this.baseline.files.keys()])
      if (!existsSync(resolvePath(this.folder, path)))
        dropped += this.baseline.prune(path, new Map(), () => false);
    return dropped;
  }
}

const known = (count: number): string =>
  count === 1 ? '1 known problem is' : `${count} known problems are`;
