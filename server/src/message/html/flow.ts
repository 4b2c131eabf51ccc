import type { Element } from './element';
import type { ParsedHtml } from './parse';
import type { TextNode } from './text-node';

/** What happens while a text is gone through in document order. */
export interface FlowVisitor {
  open?(element: Element): void;
  close?(element: Element): void;
  text?(node: TextNode): void;
}

/** Goes through the elements and the text in document order. */
export function walkFlow({ elements, texts }: ParsedHtml, visitor: FlowVisitor): void {
  const open: Element[] = [];
  const closeBefore = (offset: number): void => {
    for (let top = open.at(-1); top && top.contentEnd <= offset; top = open.at(-1)) {
      visitor.close?.(top);
      open.pop();
    }
  };
  let nextText = 0;
  const textsBefore = (offset: number): void => {
    for (let node = texts[nextText]; node && node.start < offset; node = texts[++nextText]) {
      closeBefore(node.start);
      visitor.text?.(node);
    }
  };
  for (const element of elements) {
    textsBefore(element.start);
    closeBefore(element.start);
    visitor.open?.(element);
    open.push(element);
  }
  textsBefore(Infinity);
  closeBefore(Infinity);
}
