import type { HeaderText } from '../../message/header/header';
import { readsAsWritten } from '../../message/header/yaml';
import { wordlessLinks } from '../../message/links/wordless-links';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { rangeHolding } from '../../ranges/sorted-offsets';
import type { SourceText } from '../../message/source-text';
import { withoutEmoji } from '../../message/visible-text/emoji';
import { keepingWordsApart, wouldFuse } from './apart-words';
import { safeFix, suggestion, wholeSuggestion } from './fix-kinds';
import { removeWords } from './leftovers';
import { withPunctuation } from './punctuation-beside';
import { inQuotes, isQuoted } from './subject-edits';
import type { Fix, TextEdit } from '../rule';

/** An emoji in one of the texts that reach the buyer. */
export interface EmojiPlace extends Range {
  source: SourceText;
  /** Whether it stands in the body's own text, not in an attribute or the subject. */
  isInBody: boolean;
  /** The subject, where it stands in that. */
  subject?: HeaderText;
  /** Whether it is the only one in the text. */
  isOnly: boolean;
}

/** No subject is so long, in UTF-16 units; each emoji would have it read anew. */
const longestRead = 500;
const title = 'Remove the emoji';

/** Takes the emoji out, with what would be left over. */
export function emojiRemovals(message: Message, place: EmojiPlace): Fix[] {
  const { source, start, end, isInBody, isOnly, subject } = place;
  if (isInBody) return [removalFromBody(message, source.range(start, end))];
  const { text } = source;
  const range = withPunctuation(text, place);
  const before = text.slice(0, range.start);
  const behind = text.slice(range.end);
  const takesBlank = subject !== undefined || isInQuotes(message, source);
  const blank = takesBlank && wouldFuse(before, behind) ? ' ' : '';
  const edit = { ...source.range(range.start, range.end), text: blank };
  const isWhole = isOnly && before.trim() === '' && behind.trim() === '';
  // Where escapes hide the places, the whole text would go.
  if (!isWhole && lengthOf(edit) === lengthOf(source.range())) return [];
  // An attribute or subject that says nothing else would be left without a text.
  if (isWhole) return [suggestion(title, [edit])];
  return [
    subject && needsQuotes(message, subject, edit, before + blank + behind)
      ? quotingRemoval(message, subject, edit)
      : safeFix(message, title, [edit]),
  ];
}

/** A blank would end a value without quotes. */
const isInQuotes = ({ text }: Message, source: SourceText): boolean =>
  /["']/.test(text[source.range().start - 1] ?? '');

const lengthOf = ({ start, end }: Range): number => end - start;

/** A link or button without words leads nowhere that anybody could see once its emoji is gone. */
function removalFromBody(message: Message, emoji: Range): Fix {
  const edits = [keepingWordsApart(message, removeWords(message, emoji))];
  const link = rangeHolding(message.facts.get(wordlessLinks), emoji);
  return link ? wholeSuggestion(message, title, edits) : safeFix(message, title, edits);
}

/** Whether YAML would read something else than what is left of the subject, as a template or as it is sent. */
function needsQuotes(
  { text }: Message,
  subject: HeaderText,
  { start, end }: Range,
  left: string,
): boolean {
  if (isQuoted(text, subject)) return false;
  if (lengthOf(subject) > longestRead) return true;
  const isFirst = start === subject.start;
  const written = isFirst ? text.slice(end, subject.end) : left;
  // The others may go in the same round.
  const withoutAny = withoutEmoji(left).trim();
  return [left, written, withoutAny].some((each) => each !== '' && !readsAsWritten(each));
}

function quotingRemoval(message: Message, subject: HeaderText, edit: TextEdit): Fix {
  const edits = lengthOf(subject) > longestRead ? [] : inQuotes(message, subject, edit);
  return edits.length > 0
    ? safeFix(message, title, edits)
    : wholeSuggestion(message, title, [edit]);
}
