import type { Range } from '../../ranges/range';
import { bsmComments } from './bsm-comments';
import { headerKeys } from './keys';
import { locateHeader } from './locate';
import type { HeaderPlace } from './place';

/** What was evidently meant as a header, but is none. */
export interface UnreadHeader extends Range {
  /** What is wrong, one sentence. */
  message: string;
  remedy: string;
  /** What makes it the header. */
  mend?: { title: string; edits: (Range & { text: string })[] };
}

const keyOfLine = /^[ \t]*([a-z][\w-]{0,40})[ \t]*:/gm;
const name = /^bsm:?(?=\s)/i;

/** The headers of the text that stand or begin where none is read. */
export function unreadHeaders(text: string, place: HeaderPlace | undefined): UnreadHeader[] {
  const late = place ? undefined : lateFrontMatter(text);
  if (late) return [late];
  return bsmComments(text).flatMap(({ start, end, content }) => {
    const isRead = place !== undefined && start >= place.start && start < place.end;
    const written = name.exec(content.text)?.[0];
    if (isRead || written === undefined || !holdsKey(content.text.slice(written.length))) return [];
    if (place) return [secondHeader({ start, end })];
    const nameEnd = content.start + written.length;
    return written === 'bsm'
      ? [lateComment(text, { start, end })]
      : [misspeltName({ start: content.start, end: nameEnd })];
  });
}

const holdsKey = (yaml: string): boolean =>
  Array.from(yaml.matchAll(keyOfLine)).some(([, key = '']) => Object.hasOwn(headerKeys, key));

/** Front matter behind empty lines. */
function lateFrontMatter(text: string): UnreadHeader | undefined {
  const blank = /^\uFEFF?(\s+)(?=---)/.exec(text);
  if (!blank) return undefined;
  const end = blank[0].length;
  const moved = text.slice(end);
  const place = locateHeader(moved);
  if (place?.form !== 'front matter') return undefined;
  if (!holdsKey(moved.slice(place.yaml.start, place.yaml.end))) return undefined;
  const start = end - (blank[1] ?? '').length;
  return {
    start: end,
    end: end + 3,
    message: 'This header is not read: something stands before it.',
    remedy: 'Begin it in the first line.',
    mend: { title: 'Move it to the first line', edits: [{ start, end, text: '' }] },
  };
}

const secondHeader = (comment: Range): UnreadHeader => ({
  ...comment,
  message: 'This header is not read: the message has one already.',
  remedy: 'Write its lines into the first one.',
});

const misspeltName = (name: Range): UnreadHeader => ({
  ...name,
  message: 'This header is not read: it begins with `bsm`, in small letters and without a colon.',
  remedy: 'Write `bsm`.',
  mend: { title: 'Change to bsm', edits: [{ ...name, text: 'bsm' }] },
});

/** A header behind another comment, which goes before that with its line break. */
function lateComment(text: string, { start, end }: Range): UnreadHeader {
  const first = text.search(/<!--|\{\{!/);
  const lineBreak = /^\r\n|^[\r\n]/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const header = text.slice(start, end) + (lineBreak || '\n');
  const left = { start, end: end + lineBreak.length, text: '' };
  return {
    start,
    end,
    message: 'This header is not read: another comment stands before it.',
    remedy: 'Make it the first comment.',
    mend: {
      title: 'Make it the first comment',
      edits: [{ start: first, end: first, text: header }, left],
    },
  };
}
