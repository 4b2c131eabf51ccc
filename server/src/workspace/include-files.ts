import type { NamedInclude } from '../lint/includes';
import { isInside, nameOf } from '../lint/paths';
import type { Templates } from './templates';

/** A tag that includes a partial, and the file that it stands in. */
export interface PlacedInclude extends NamedInclude {
  path: string;
}

/** The tags that include partials, by what their names have in common with the partials' files. */
type IncludesByName = ReadonlyMap<string, readonly PlacedInclude[]>;

/** Knows which templates of a folder include which partials. */
export class IncludeFiles {
  readonly #onDisk = new Map<string, IncludesByName>();

  /** @param findTemplates finds the templates of a folder and the folders in it */
  constructor(
    private readonly templates: Templates,
    private readonly findTemplates: (folder: string) => readonly string[],
  ) {}

  /** The tags in a folder's templates whose name may mean the file at `path`, by their paths. */
  maybeOf(path: string, folder: string): PlacedInclude[] {
    const name = partialName(path);
    const open = new Set(this.templates.openPaths());
    const closed = (this.#in(folder).get(name) ?? []).filter((include) => !open.has(include.path));
    const unsaved = [...open]
      .filter((other) => isInside(folder, other))
      .flatMap((other) => this.#placed(other))
      .filter((include) => partialName(include.name) === name);
    return [...closed, ...unsaved]
      .filter((include) => include.path !== path)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
  }

  /** Files have come or gone, or changed. */
  forget(): void {
    this.#onDisk.clear();
  }

  #in(folder: string): IncludesByName {
    const known = this.#onDisk.get(folder);
    if (known) return known;
    const found = new Map<string, PlacedInclude[]>();
    for (const path of this.findTemplates(folder))
      for (const include of this.#placed(path)) {
        const name = partialName(include.name);
        const others = found.get(name);
        if (others) others.push(include);
        else found.set(name, [include]);
      }
    this.#onDisk.set(folder, found);
    return found;
  }

  #placed(path: string): PlacedInclude[] {
    return this.templates.includes(path).map((include) => ({ ...include, path }));
  }
}

/** What `footer`, `legal/footer`, `_footer.hbs` and `footer.html` have in common. */
function partialName(path: string): string {
  const name = nameOf(path).replace(/\.[^.]*$/, '');
  return name.startsWith('_') ? name.slice(1) : name;
}
