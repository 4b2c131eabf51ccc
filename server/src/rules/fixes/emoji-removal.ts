import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { SourceText } from '../../message/source-text';
import { safeFix, suggestion } from './fix-kinds';
import { removeWords, withPunctuation } from './leftovers';
import type { Fix } from '../rule';

/** An emoji in one of the texts that reach the buyer. */
export interface EmojiPlace extends Range {
  source: SourceText;
  /** Whether it stands in the body's own text, not in an attribute or the subject. */
  isInBody: boolean;
  /** Whether it is the only one in the text. */
  isOnly: boolean;
}

const title = 'Remove the emoji';

/** Takes the emoji out, with what would be left over. */
export function emojiRemovals(message: Message, place: EmojiPlace): Fix[] {
  const { source, start, end, isInBody, isOnly } = place;
  if (isInBody) return [safeFix(message, title, [removeWords(message, source.range(start, end))])];
  const { text } = source;
  const range = withPunctuation(text, place);
  const edit = { ...source.range(range.start, range.end), text: '' };
  const isWhole =
    isOnly && text.slice(0, range.start).trim() === '' && text.slice(range.end).trim() === '';
  // Where escapes hide the places, the whole text would go.
  if (!isWhole && lengthOf(edit) === lengthOf(source.range())) return [];
  // An attribute or subject that says nothing else would be left without a text.
  return [isWhole ? suggestion(title, [edit]) : safeFix(message, title, [edit])];
}

const lengthOf = ({ start, end }: Range): number => end - start;
