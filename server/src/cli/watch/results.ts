import { statSync } from 'node:fs';
import { includesIn } from '../../lint/includes';
import { isTemplate } from '../../config/message-files';
import { extensionOf, nameOf } from '../../config/paths';
import { readText } from '../../workspace/files/file-system';
import type { NodeWorkspace } from '../../workspace/node';
import { configName, ignoreName } from '../../workspace/workspace';
import { FileError } from '../../workspace/files/file-error';
import type { Checked } from '../checker';

/** What is known of checked files, until something changes that has a share in it. */
export class Results {
  private readonly known = new Map<string, Checked>();
  /** All files that are checked, also those that could not be read. */
  private listed: ReadonlySet<string> = new Set();
  private isOutdated = false;
  /** The last texts of files that have changed, so that only other texts count as changes. */
  private readonly others = new Map<string, string>();

  /** @param config the configuration that is named instead of those that are found */
  constructor(
    private readonly workspace: NodeWorkspace,
    private readonly config?: string,
  ) {}

  /** The paths of the other files that were looked at, or for. */
  get lookedAt(): Set<string> {
    return new Set([...this.known.values()].flatMap(({ asked }) => [...asked.paths]));
  }

  recall(path: string): Checked | undefined {
    return this.known.get(path);
  }

  /** Keeps what was found; what was fixed is told once. */
  keep(checked: Checked): void {
    const kept = { ...checked };
    delete kept.fixed;
    this.known.set(kept.location, kept);
  }

  /** Takes these files for all that are checked. Returns whether one has to be checked anew. */
  isOutdatedFor(files: readonly string[]): boolean {
    const listed = new Set(files);
    const gone = [...this.listed].filter((path) => !listed.has(path));
    const isOther = gone.length > 0 || files.some((path) => !this.listed.has(path));
    gone.forEach((path) => this.drop(path));
    if (isOther) this.forgetThoseOfMany();
    const isOutdated = this.isOutdated || isOther;
    this.listed = listed;
    this.isOutdated = false;
    return isOutdated;
  }

  forgetAll(): void {
    this.known.clear();
    this.isOutdated = true;
  }

  private drop(path: string): void {
    this.known.delete(path);
    if (this.listed.has(path)) this.isOutdated = true;
  }

  /** Forgets what the changes of files have made doubtful. */
  forget(changed: ReadonlySet<string>): void {
    if ([...changed].some((path) => this.isConfiguration(path))) return this.forgetAll();
    for (const path of changed) {
      const text = currentText(path);
      const before = this.known.get(path)?.text ?? this.others.get(path);
      if (text !== undefined && text === before) continue;
      this.drop(path);
      this.forgetThoseThatLookedAt(path);
      if (!mayHoldTemplates(path)) continue;
      for (const partial of this.partialsOf(path, text)) this.drop(partial);
      // One that comes or goes can be what others include.
      if (before === undefined || text === undefined) this.forgetThoseOfMany();
      if (text === undefined) this.others.delete(path);
      else this.others.set(path, text);
    }
  }

  private isConfiguration(path: string): boolean {
    return path === this.config || [configName, ignoreName].includes(nameOf(path));
  }

  private forgetThoseThatLookedAt(path: string): void {
    for (const [own, { asked }] of this.known) if (asked.paths.has(path)) this.drop(own);
  }

  /** The files that a changed one includes now, whose problems name it. */
  private partialsOf(path: string, text: string | undefined): string[] {
    if (text === undefined) return [];
    const { partialPath } = this.workspace.around(path);
    return includesIn(text).flatMap(({ name }) => partialPath(name) ?? []);
  }

  /** Forgets messages that include others, or follow others. */
  private forgetThoseOfMany(): void {
    for (const [path, { text }] of this.known) {
      const { configs } = this.workspace.around(path);
      const hasSequence = configs.some(({ config }) => config.sequences !== undefined);
      if (hasSequence || includesIn(text).length > 0) this.drop(path);
    }
  }
}

/** A template, or a folder, whose files may have come and gone with it unseen. */
function mayHoldTemplates(path: string): boolean {
  if (isTemplate(path) || extensionOf(path) === '') return true;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Nothing where there is no file, or none that can be read. */
function currentText(path: string): string | undefined {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
