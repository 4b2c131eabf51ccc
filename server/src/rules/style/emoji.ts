import emojiPattern from 'emoji-regex';
import type { Range } from '../../message/range';

const emojis = emojiPattern();
/** Nothing below this character is an emoji but keycaps, and most texts have neither. */
const mayHoldEmoji = /[\u203c-\u{1ffff}]/u;
const presentation = /\p{Emoji_Presentation}/u;
const emojiVariation = '\uFE0F';
const textVariation = '\uFE0E';
const keycap = /[0-9#*]\uFE0F?\u20E3/g;
/** Joined persons and the like are emojis as a whole, whatever their parts are alone. */
const joiner = /\p{Emoji_Modifier}|\p{Join_Control}/u;

/** The runs of emojis in the text, sorted; those that stand side by side are one. */
export function findEmoji(text: string): Range[] {
  if (!mayHoldEmoji.test(text)) return [];
  const found: Range[] = [];
  for (const match of text.matchAll(emojis)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isEmoji(match[0]) && text[end] !== textVariation) add(found, { start, end });
  }
  for (const match of text.matchAll(keycap)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (!found.some(({ start, end }) => start <= range.start && range.end <= end))
      found.push(range);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isEmoji(match: string): boolean {
  return match.includes(emojiVariation) || presentation.test(match) || joiner.test(match);
}

function add(found: Range[], range: Range): void {
  const last = found.at(-1);
  if (last?.end === range.start) last.end = range.end;
  else found.push(range);
}

const emoticon = /(?<![\w:;=])(?:[:;=8][-o^']?[)(\][DPpOo3|/\\*]|<3|\^_\^|x[Dd]|XD)(?![\w/])/g;

/** Classic emoticons, drawn with punctuation. */
export function findEmoticons(text: string): Range[] {
  return [...text.matchAll(emoticon)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
