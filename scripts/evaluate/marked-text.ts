/** A text, and the stretches of it that were marked. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

/**
 * Reads a text in which `«` and `»` mark stretches.
 * @param before what stands before it, without marks
 */
export function readMarks(marked: string, before: string): MarkedText {
  const marks: MarkedText['marks'] = [];
  let text = before;
  for (const part of marked.split(/(?=[«»])/)) {
    if (part.startsWith('«')) marks.push({ start: text.length, end: text.length });
    const last = marks.at(-1);
    if (part.startsWith('»') && last) last.end = text.length;
    text += part.replace(/^[«»]/, '');
  }
  return { text, marks };
}
