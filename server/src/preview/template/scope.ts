/** The data that names mean at a place of the template. */
export class Scope {
  /**
   * @param value what `this` is; `undefined` where the data do not tell
   * @param parent what `../` leads to
   * @param locals `@index` and the like, block parameters, and what a partial was given
   */
  constructor(
    readonly value: unknown,
    private readonly parent?: Scope,
    private readonly locals: ReadonlyMap<string, unknown> = new Map(),
  ) {}

  /** What the data have at the path; `undefined` where they do not tell. */
  lookUp(path: string): unknown {
    if (path.startsWith('@root.') || path.startsWith('@root/'))
      return this.outermost.lookUp(path.slice(6));
    if (path.startsWith('../')) return this.parent?.lookUp(path.slice(3));
    if (path === '..') return this.parent?.value;
    const own = path.replace(/^(?:\.\/|this[./]|\$\.?)/, '');
    if (own === 'this' || own === '.') return this.value;
    if (own === path) {
      const local = this.localOf(own);
      if (local !== undefined) return local;
    }
    const found = member(this.value, own);
    return found === undefined ? descend(this.value, segmentsOf(own)) : found;
  }

  /** The scope of a partial: in the same place, with what it was given. */
  ofPartial(value: unknown, given: ReadonlyMap<string, unknown>): Scope {
    return new Scope(value, this.parent, new Map([...this.locals, ...given]));
  }

  private get outermost(): Scope {
    return this.parent?.outermost ?? this;
  }

  /** Block parameters and `@index` hold in the blocks inside as well. */
  private localOf(path: string): unknown {
    const [first = '', ...rest] = segmentsOf(path);
    if (this.locals.has(first)) return descend(this.locals.get(first), rest);
    return this.parent?.localOf(path);
  }
}

/** `order.id`, `order/id` and `order.[the id]`. */
const segmentsOf = (path: string): string[] =>
  [...path.matchAll(/\[([^[\]]*)\]|[^./[\]]+/g)].map(([whole, bracketed]) => bracketed ?? whole);

function descend(value: unknown, segments: readonly string[]): unknown {
  let found = value;
  for (const segment of segments) {
    found = member(found, segment);
    if (found === undefined) return undefined;
  }
  return found;
}

/** Nothing that the data do not have themselves: no prototypes. */
function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Whether Handlebars takes the value for false. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0)
  );
}
