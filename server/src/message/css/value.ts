/** A part of a CSS value, with its place in the value. */
export interface ValuePart {
  text: string;
  start: number;
  end: number;
}

/** Splits a value at white space, slashes and commas outside of brackets and strings; the latter two are parts, too. */
export function splitValue(value: string): ValuePart[] {
  const parts: ValuePart[] = [];
  let depth = 0;
  let quote = '';
  let start = -1;
  const finish = (end: number): void => {
    if (start >= 0) parts.push({ text: value.slice(start, end), start, end });
    start = -1;
  };
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (quote !== '') {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
      continue;
    }
    if (depth === 0 && isSeparator(character)) {
      finish(at);
      if (character === '/' || character === ',')
        parts.push({ text: character, start: at, end: at + 1 });
      continue;
    }
    if (start < 0) start = at;
    if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
  }
  finish(value.length);
  return parts;
}

/** White space, slashes and commas. */
function isSeparator(character: string): boolean {
  if (character === ' ' || character === '/' || character === ',') return true;
  const code = character.charCodeAt(0);
  const isVisible = code > 0x20 && code < 0x7f;
  return !isVisible && /\s/.test(character);
}

const defaults = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);
const longestDefault = 'revert-layer'.length;

/** Whether the value only asks for what holds anyway. */
export function isDefaultKeyword(value: string): boolean {
  return value.length <= longestDefault && defaults.has(value.toLowerCase());
}

/** Whether a colour, font family or line height only asks for what holds anyway. */
export function isDefaultStyle(value: string): boolean {
  return isDefaultKeyword(value) || /^(?:normal|currentcolor)$/i.test(value);
}
