import { headerKey } from './keys';
import type { HeaderPlace } from './place';

/** Headers are cut off here; longer ones are not read as YAML. */
export const longestHeader = 16 * 1024;

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const frontMatterEnd = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
const comments = [
  { open: '<!--', close: '-->', form: 'HTML comment' },
  { open: '{{!--', close: '--}}', form: 'Handlebars comment' },
  { open: '{{!', close: '}}', form: 'Handlebars comment' },
] as const;

/** Finds the header: front matter at the very top, or the first comment that begins with `bsm`. */
export function locateHeader(text: string): HeaderPlace | undefined {
  const opening = frontMatter.exec(text);
  if (opening) {
    const start = opening[0].length;
    frontMatterEnd.lastIndex = start - 1;
    const closing = frontMatterEnd.exec(text);
    if (!closing) return unclosedFrontMatter(text, start);
    const yamlEnd = Math.max(start, closing.index);
    return {
      form: 'front matter',
      start: text.startsWith('\uFEFF') ? 1 : 0,
      end: closing.index + closing[0].length,
      yaml: { start, end: yamlEnd },
      isClosed: true,
    };
  }
  return locateComment(text);
}

/** `---` alone may be a rule line of plain text; with a key of the header behind it, it is none. */
function unclosedFrontMatter(text: string, start: number): HeaderPlace | undefined {
  const key = /^[a-z]{1,20}(?=:)/.exec(text.slice(start, start + 30))?.[0] ?? '';
  if (!headerKey(key)) return undefined;
  const lines = /(?:\r\n|\n|\r(?!\n))(?![\w#\- \t])/g;
  lines.lastIndex = start;
  const end = lines.exec(text)?.index ?? text.length;
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  return { form: 'front matter', start: top, end, yaml: { start, end }, isClosed: false };
}

function locateComment(text: string): HeaderPlace | undefined {
  const first = /<!--|\{\{!/.exec(text);
  if (!first) return undefined;
  const start = first.index;
  const comment = comments.find(({ open }) => text.startsWith(open, start));
  if (!comment) return undefined;
  const contentStart = start + comment.open.length;
  const name = /^[~\s]{0,100}bsm(?=\s)/.exec(text.slice(contentStart, contentStart + 110));
  if (!name) return undefined;
  const close = text.indexOf(comment.close, contentStart);
  if (close < 0) return undefined;
  return {
    form: comment.form,
    start,
    end: close + comment.close.length,
    yaml: { start: contentStart + name[0].length, end: close },
    isClosed: true,
  };
}
