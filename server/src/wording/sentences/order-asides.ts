import { placeholderMeaning } from '../../message/template/meaning';
import { orderIdPattern } from '../../message/words/order-id-pattern';
import type { Word } from './word';
import { placeholderWord } from './words';

/** The most words before the id: `(your order no. {{order_id}})`. */
const longestLabel = 4;

/**
 * The words but for those in brackets that only say which order is meant: the sentence goes on
 * as if they were not there.
 */
export function withoutOrderAsides(text: string, words: readonly Word[]): readonly Word[] {
  const asides = new Set<Word>();
  words.forEach((word, id) => {
    if (text[word.end] !== ')' || !isOrderId(word)) return;
    for (const each of words.slice(asideStart(text, words, id), id + 1)) asides.add(each);
  });
  const isAllOrNone = asides.size === 0 || asides.size === words.length;
  return isAllOrNone ? words : words.filter((word) => !asides.has(word));
}

/** The first word in the brackets that end with the id; the one behind the id where none open near it. */
function asideStart(text: string, words: readonly Word[], id: number): number {
  let start = id + 1;
  for (let at = id; at >= 0 && id - at <= longestLabel; at--) {
    const word = words[at] as Word;
    if (at < id && text[word.end] === ')') break;
    if (text[word.start - 1] === '(') start = at;
  }
  return start;
}

const isOrderId = ({ text }: Word): boolean =>
  text.startsWith(placeholderWord)
    ? placeholderMeaning(text.slice(placeholderWord.length)) === 'order-id'
    : text.match(orderIdPattern)?.[0] === text;
