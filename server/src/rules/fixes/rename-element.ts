import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import { tagsOnAllPaths } from './paired-tags';
import type { TextEdit } from '../rule';

/**
 * Edits that give the element another name in all of the tags that it has on the paths through the
 * template. None where they are too many, or where what stands in them is not just the name.
 */
export function renameElement(message: Message, element: Element, name: string): TextEdit[] {
  const { text } = message;
  const edits = tagsOnAllPaths(message, element).map((tag) => {
    const start = tag + (text[tag + 1] === '/' ? 2 : 1);
    return { start, end: start + element.name.length, text: name };
  });
  const isWritten = ({ start, end }: TextEdit): boolean =>
    text.slice(start, end).toLowerCase() === element.name;
  return edits.every(isWritten) ? edits : [];
}
