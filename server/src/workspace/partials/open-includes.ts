import { includesIn, type NamedInclude } from '../../lint/includes';
import { addOnceUnder } from '../../message/lists-by-key';
import { partialName } from './partial-name';
import type { OpenTexts } from './templates';

/** A tag that includes a partial, and the file that it stands in. */
export interface PlacedInclude extends NamedInclude {
  path: string;
}

/**
 * The tags that include partials in texts that are open. Every check may ask for them, of however many
 * texts: only those are looked at that have changed since.
 */
export class OpenIncludes {
  private readonly includes = new Map<string, readonly PlacedInclude[]>();
  private readonly byName = new Map<string, Set<PlacedInclude>>();
  /** The paths of texts that were opened, changed or closed; missing until somebody asks. */
  private changed: Set<string> | undefined;

  constructor(private readonly open: OpenTexts) {}

  /** Those whose name has the given one's `partialName`. */
  named(name: string): Iterable<PlacedInclude> {
    const changed = (this.changed ??= this.watch());
    for (const path of changed) this.read(path, this.open.textOf(path));
    changed.clear();
    return this.byName.get(name) ?? [];
  }

  private watch(): Set<string> {
    const changed = new Set(this.open.paths());
    this.open.onChange((path) => changed.add(path));
    return changed;
  }

  private read(path: string, text: string | undefined): void {
    this.forget(path);
    if (text === undefined) return;
    const includes = includesIn(text).map((include) => ({ ...include, path }));
    this.includes.set(path, includes);
    for (const include of includes) addOnceUnder(this.byName, partialName(include.name), include);
  }

  private forget(path: string): void {
    for (const include of this.includes.get(path) ?? []) {
      const name = partialName(include.name);
      const others = this.byName.get(name);
      others?.delete(include);
      if (others?.size === 0) this.byName.delete(name);
    }
    this.includes.delete(path);
  }
}
