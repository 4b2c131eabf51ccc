import { canonicalName } from './names';

/** Whether a start tag begins there. */
export const isStartTag = (masked: string, at: number): boolean =>
  masked[at] === '<' && /[a-z]/i.test(masked[at + 1] ?? '');

/** Where a start tag begins behind the first character of the range, if one does. */
export function startTagWithin(masked: string, start: number, end: number): number | undefined {
  for (let at = masked.indexOf('<', start + 1); at >= 0 && at < end - 1;)
    if (isStartTag(masked, at)) return at;
    else at = masked.indexOf('<', at + 1);
  return undefined;
}

/** Where the first angle bracket stands from there on, or the text ends. */
export function firstAngle(masked: string, from: number): number {
  let at = from;
  while (at < masked.length && masked[at] !== '<' && masked[at] !== '>') at++;
  return at;
}

/** The name of the start tag that begins there. */
export function startTagName(masked: string, at: number): string {
  const name = /^<([a-z][\w:-]{0,40})/i.exec(masked.slice(at, at + 50))?.[1] ?? '';
  return canonicalName(name);
}

/** Whether what is read as a comment began as a tag or a declaration: `</`, `<!`. */
export const beginsAsTag = (masked: string, start: number): boolean =>
  /^<(?:\/|!(?!\[|--))/.test(masked.slice(start, start + 4));
