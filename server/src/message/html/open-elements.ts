import type { Element } from './element';

const nothing: readonly string[] = [];

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

  /** Pops the innermost element if it lies at this depth or deeper. */
  popAbove(depth: number): Element | undefined {
    if (this.stack.length <= depth) return undefined;
    const element = this.stack.pop();
    if (element) this.depthsByName.get(element.name)?.pop();
    return element;
  }

  /** How deep the innermost open element of these names lies, if no element of `within` is inside it. */
  depthOf(names: readonly string[], within: readonly string[]): number | undefined {
    const { top } = this;
    if (top && names.includes(top.name)) return this.depth - 1;
    const depth = this.innermost(names);
    return depth >= 0 && depth > this.innermost(within, names) ? depth : undefined;
  }

  private innermost(names: readonly string[], except: readonly string[] = nothing): number {
    let innermost = -1;
    for (const name of names) {
      const depth = this.depthsByName.get(name)?.at(-1);
      if (depth !== undefined && depth > innermost && !except.includes(name)) innermost = depth;
    }
    return innermost;
  }
}
