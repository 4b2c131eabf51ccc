import type { Element } from './element';

/**
 * The stack of open elements, which knows for every name where its innermost one is, so that no
 * question costs more for a deeper stack.
 */
export class OpenElements {
  private readonly stack: Element[] = [];
  private readonly depthsByName = new Map<string, number[]>();

  get top(): Element | undefined {
    return this.stack.at(-1);
  }

  get depth(): number {
    return this.stack.length;
  }

  has(name: string): boolean {
    return (this.depthsByName.get(name)?.length ?? 0) > 0;
  }

  at(depth: number): Element | undefined {
    return this.stack[depth];
  }

  push(element: Element): void {
    let depths = this.depthsByName.get(element.name);
    if (!depths) this.depthsByName.set(element.name, (depths = []));
    depths.push(this.stack.length);
    this.stack.push(element);
  }

  pop(): Element | undefined {
    const element = this.stack.pop();
    if (element) this.depthsByName.get(element.name)?.pop();
    return element;
  }

  /** How deep the innermost open element of these names lies, if no element of `within` is inside it. */
  depthOf(names: readonly string[], within: readonly string[]): number | undefined {
    const depth = this.innermost(names);
    return depth >= 0 && depth > this.innermostExcept(within, names) ? depth : undefined;
  }

  private innermost(names: readonly string[]): number {
    let innermost = -1;
    for (const name of names)
      innermost = Math.max(innermost, this.depthsByName.get(name)?.at(-1) ?? -1);
    return innermost;
  }

  private innermostExcept(names: readonly string[], except: readonly string[]): number {
    return this.innermost(names.filter((name) => !except.includes(name)));
  }

  /** Pops down to the element at this depth, itself included, innermost first. */
  *popTo(depth: number): Generator<Element> {
    while (this.stack.length > depth) yield this.pop() as Element;
  }
}
