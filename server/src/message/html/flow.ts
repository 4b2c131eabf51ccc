import type { Element } from './element';
import type { TextNode } from './text-node';

/** What happens while a text is gone through in document order. */
export interface FlowVisitor {
  enter?(element: Element): void;
  leave?(element: Element): void;
  read?(node: TextNode): void;
}

/** What is gone through, each in document order. */
export interface Flow {
  elements: readonly Element[];
  texts: readonly TextNode[];
}

/** Goes through the elements and the text in document order. */
export function walkFlow({ elements, texts }: Flow, visitor: FlowVisitor): void {
  const walk = new FlowWalk(texts, visitor);
  for (const element of elements) walk.enter(element);
  walk.goTo(Infinity);
}

class FlowWalk {
  /** The innermost open element; around it, its ancestors are open. */
  private open: Element | undefined;
  private nextText = 0;

  constructor(
    private readonly texts: readonly TextNode[],
    private readonly visitor: FlowVisitor,
  ) {}

  enter(element: Element): void {
    this.goTo(element.start);
    this.visitor.enter?.(element);
    this.open = element;
  }

  /** Visits what comes before the offset, and closes what ends there. */
  goTo(offset: number): void {
    for (
      let node = this.texts[this.nextText];
      node && node.start < offset;
      node = this.texts[++this.nextText]
    ) {
      this.closeBefore(node.start);
      this.visitor.read?.(node);
    }
    this.closeBefore(offset);
  }

  private closeBefore(offset: number): void {
    for (; this.open && this.open.contentEnd <= offset; this.open = this.open.parent)
      this.visitor.leave?.(this.open);
  }
}
