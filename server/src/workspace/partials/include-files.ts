import type { NamedInclude } from '../../lint/includes';
import { isInside } from '../../config/paths';
import { OpenIncludes, type PlacedInclude } from './open-includes';
import { partialName } from './partial-name';
import type { OpenTexts } from './templates';
import { compareTexts } from '../../message/compare-texts';
import { addUnder } from '../../message/lists-by-key';

/** The tags that include partials, by what their names have in common with the partials' files. */
type IncludesByName = ReadonlyMap<string, readonly PlacedInclude[]>;

/** Knows which templates of a folder include which partials. */
export class IncludeFiles {
  private readonly onDisk = new Map<string, IncludesByName>();
  private readonly inEditor: OpenIncludes;

  /**
   * @param includesOf what a file includes, as it is on disk
   * @param findTemplates finds the templates of a folder and the folders in it
   */
  constructor(
    private readonly open: OpenTexts,
    private readonly includesOf: (path: string) => readonly NamedInclude[],
    private readonly findTemplates: (folder: string) => readonly string[],
  ) {
    this.inEditor = new OpenIncludes(open);
  }

  /** The tags in a folder's templates whose name may mean the file at `path`, by their paths. */
  maybeOf(path: string, folder: string): PlacedInclude[] {
    const name = partialName(path);
    const closed = (this.in(folder).get(name) ?? []).filter(
      (include) => this.open.textOf(include.path) === undefined,
    );
    const unsaved = [...this.inEditor.named(name)].filter((include) =>
      isInside(folder, include.path),
    );
    return [...closed, ...unsaved]
      .filter((include) => include.path !== path)
      .sort((a, b) => compareTexts(a.path, b.path) || a.start - b.start);
  }

  /** Files have come or gone, or changed. */
  forget(): void {
    this.onDisk.clear();
  }

  private in(folder: string): IncludesByName {
    const known = this.onDisk.get(folder);
    if (known) return known;
    const found = new Map<string, PlacedInclude[]>();
    for (const path of this.findTemplates(folder))
      for (const include of this.includesOf(path))
        addUnder(found, partialName(include.name), { ...include, path });
    this.onDisk.set(folder, found);
    return found;
  }
}
