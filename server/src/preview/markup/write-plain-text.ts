import type { ExpandedText } from '../template/expanded-text';
import type { Marks } from './marks';
import type { Markup } from './write-markup';
import { TextWriter } from './write-text';

/** Writes a message without tags, each line as an element that says where it comes from. */
export function writePlainText(expanded: ExpandedText, marks: Marks): Markup {
  const texts = new TextWriter(expanded, marks);
  const lines = expanded.text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g);
  const written: string[] = [];
  for (const { 0: line, index } of lines) {
    if (line === '') continue;
    const end = index + line.length;
    const place = expanded.sourceOf(index, end);
    const file = place.file === 0 ? '' : ` data-bsm-file="${place.file}"`;
    const range = `data-bsm-start="${place.start}" data-bsm-content="${place.start}" data-bsm-end="${place.end}"`;
    written.push(`<bsm-line ${range}${file}>${texts.writeRange(index, end, 'raw')}</bsm-line>`);
  }
  return {
    html: `<div data-bsm-plain="">${written.join('')}</div>`,
    htmlAttributes: new Map(),
    bodyAttributes: new Map(),
    heldBackPictures: 0,
  };
}
