import type { NamedInclude } from '../lint/includes';
import { nameOf } from '../lint/paths';
import type { Templates } from './templates';

/** A tag that includes a partial, and the file that it stands in. */
export interface PlacedInclude extends NamedInclude {
  path: string;
}

/** Knows which templates of a folder include which partials. */
export class IncludeFiles {
  readonly #files = new Map<string, readonly string[]>();

  /** @param findTemplates finds the templates of a folder and the folders in it */
  constructor(
    private readonly templates: Templates,
    private readonly findTemplates: (folder: string) => readonly string[],
  ) {}

  /** The tags in a folder's templates whose name may mean the file at `path`. */
  maybeOf(path: string, folder: string): PlacedInclude[] {
    const name = partialName(path);
    return this.#filesIn(folder)
      .filter((file) => file !== path)
      .flatMap((file) =>
        this.templates
          .includes(file)
          .filter((include) => partialName(include.name) === name)
          .map((include) => ({ ...include, path: file })),
      );
  }

  /** Files have come or gone. */
  forget(): void {
    this.#files.clear();
  }

  #filesIn(folder: string): readonly string[] {
    let files = this.#files.get(folder);
    if (!files) this.#files.set(folder, (files = this.findTemplates(folder).toSorted()));
    return files;
  }
}

/** What `footer`, `legal/footer`, `_footer.hbs` and `footer.html` have in common. */
function partialName(path: string): string {
  const name = nameOf(path).replace(/\.[^.]*$/, '');
  return name.startsWith('_') ? name.slice(1) : name;
}
