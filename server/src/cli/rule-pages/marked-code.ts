import { cells, widthOf } from '../terminal/display';

/** The code of an example without the `«` and `»` around what is reported. */
export function withoutMarks(marked: string): string {
  return withPlainBreaks(marked).replace(/[«»]/g, '');
}

/** The code of an example, with carets below what `«` and `»` mark. */
export function withCarets(marked: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const line of withPlainBreaks(marked).split('\n')) {
    let code = line.replace(/[«»]/g, '');
    let carets = '';
    let shown = '';
    for (const part of line.split(/([«»])/)) {
      if (part === '«') depth++;
      else if (part === '»') depth--;
      else {
        carets += (depth > 0 ? '^' : ' ').repeat(widthOf(cells(part)));
        if (depth > 0) shown += part;
      }
    }
    // A mark that goes on into the next line and shows nothing here is about the line break.
    if (depth > 0 && shown.trim() === '') {
      code += '↵';
      carets += '^';
    }
    lines.push(code);
    if (carets.trim() !== '') lines.push(carets.trimEnd());
  }
  return lines.join('\n');
}

/** Markdown knows one kind of line break. */
function withPlainBreaks(code: string): string {
  return code.replace(/\r\n?/g, '\n');
}
