import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import type { TextEdit } from '../rule';

/** Edits that give the element another name, in both of its tags. */
export function renameElement(message: Message, element: Element, name: string): TextEdit[] {
  const start = element.start + 1;
  const edits = [{ start, end: element.nameEnd, text: name }];
  const { endTag } = element;
  if (endTag) {
    const length = element.nameEnd - start;
    const from = endTag.start + 2;
    if (message.text.slice(from, from + length).toLowerCase() === element.name)
      edits.push({ start: from, end: from + length, text: name });
  }
  return edits;
}
