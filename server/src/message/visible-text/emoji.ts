import emojiPattern from 'emoji-regex';
import { byStart, type Range } from '../../ranges/range';

const emojiHere = new RegExp(emojiPattern().source, 'y');
/** Where an emoji can begin, keycaps aside: the pattern itself is far too slow to be tried everywhere. */
const emojiStart = /[©®\u203c-\u3299\u{1f000}-\u{1fbff}]/gu;
const beyondAscii = /[\u0080-\uFFFF]/;
const presentation = /\p{Emoji_Presentation}/u;
/** Text by default, but phones and mail programs show it coloured all the same. */
const redHeart = '\u2764';
const emojiVariation = '\uFE0F';
const textVariation = '\uFE0E';
const keycap = /[0-9#*]\uFE0F?\u20E3/g;
/** Joined persons and the like are emojis as a whole, whatever their parts are alone. */
const joiner = /\p{Emoji_Modifier}|\p{Join_Control}/u;

/**
 * One of these every emoji holds; a tag may stand between the halves of a character. Other characters,
 * also those that entities name, are emojis only beside them.
 */
const emojiCharacter = /[\uFE0F\u203C-\u3299\u{1F000}-\u{1FBFF}\uD800-\uDFFF\u200D]/u;

/** Whether an emoji may stand in a file, also by its number, or escaped in CSS or YAML. */
export const mayHoldEmoji = (file: string): boolean =>
  file.includes('&#') || file.includes('\\') || emojiCharacter.test(file);

/** The runs of emojis in the text, sorted; those that stand side by side are one. */
export function findEmoji(text: string): Range[] {
  const found: Range[] = [];
  if (!beyondAscii.test(text)) return found;
  emojiStart.lastIndex = 0;
  for (let match = emojiStart.exec(text); match; match = emojiStart.exec(text)) {
    emojiHere.lastIndex = match.index;
    const emoji = emojiHere.exec(text)?.[0];
    if (emoji === undefined) continue;
    // Some keyboards ask for the coloured form where there is no other.
    const isAsked = text[match.index + emoji.length] === emojiVariation;
    const end = match.index + emoji.length + (isAsked ? emojiVariation.length : 0);
    emojiStart.lastIndex = end;
    if (isEmoji(emoji) && text[end] !== textVariation) found.push({ start: match.index, end });
  }
  for (const match of text.includes('\u20E3') ? text.matchAll(keycap) : [])
    found.push({ start: match.index, end: match.index + match[0].length });
  return runs(found.sort(byStart));
}

function isEmoji(match: string): boolean {
  const isColoured = presentation.test(match) || match === redHeart;
  return isColoured || match.includes(emojiVariation) || joiner.test(match);
}

function runs(sorted: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

const emoticon = /(?<![\w:;=])(?:[:;=8][-o^']?[)(\][DPpOo3|/\\*]|<3|\^_\^|x[Dd]|XD)(?![\w/])/g;

/** Classic emoticons, drawn with punctuation. */
export function findEmoticons(text: string): Range[] {
  return [...text.matchAll(emoticon)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text without its emojis and emoticons; a keycap holds a digit, and an emoticon may hold a letter. */
export function withoutEmoji(text: string): string {
  let left = '';
  let at = 0;
  for (const { start, end } of [...findEmoji(text), ...findEmoticons(text)].sort(byStart)) {
    left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}
