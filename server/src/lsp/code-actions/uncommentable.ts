import { locateHeader } from '../../message/header/locate';
import { parseHtml } from '../../message/html/parse';
import { joined, type Range } from '../../ranges/range';
import { mask, tagMask } from '../../message/template/mask';
import { scanTemplate } from '../../message/template/scan';

/** Elements whose content takes a comment for text, or shows the line that it stands on. */
const literalElements = new Set([
  'iframe',
  'noembed',
  'noframes',
  'pre',
  'listing',
  'plaintext',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);

/** Finds the construct around a place in which no comment can stand: a tag, a comment, a style sheet. */
export type FindUncommentable = (offset: number) => Range | undefined;

/** Reads the text once for any number of questions. */
export function uncommentable(text: string): FindUncommentable {
  const tags = scanTemplate(text);
  const header = locateHeader(text);
  const bodyStart = header?.form === 'front matter' ? header.end : 0;
  const { elements, comments } = parseHtml(mask(text, tagMask(text, tags)), bodyStart);
  const ranges: Range[] = [...tags, ...rawBlocks(tags), ...comments];
  for (const element of elements) {
    ranges.push(literalElements.has(element.name) ? element : element.startTag);
    if (element.endTag) ranges.push(element.endTag);
  }
  // A construct may begin or end within another one.
  const constructs = joined(ranges);
  return (offset) => constructs.find(({ start, end }) => start < offset && offset < end);
}

function rawBlocks(tags: ReturnType<typeof scanTemplate>): Range[] {
  return tags.flatMap((tag, index) => {
    const close = tags[index + 1];
    const isBlock = tag.kind === 'raw-open' && close?.kind === 'raw-close';
    return isBlock ? [{ start: tag.start, end: close.end }] : [];
  });
}
