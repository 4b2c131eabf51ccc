import { placeholderMeaning } from '../message/template/meaning';
import { placeholderWord, type Word } from './words';

/** The most words before the id: `(your order no. {{order_id}})`. */
const longestLabel = 4;
const orderId = /^\d{3}-\d{7}-\d{7}$/;

/**
 * The words but for those in brackets that only say which order is meant: the sentence goes on
 * as if they were not there.
 */
export function withoutOrderAsides(text: string, words: readonly Word[]): readonly Word[] {
  const left = words.filter((_, index) => !isInOrderAside(text, words, index));
  return left.length === 0 ? words : left;
}

function isInOrderAside(text: string, words: readonly Word[], index: number): boolean {
  for (let at = index; at < words.length && at - index <= longestLabel; at++) {
    const word = words[at] as Word;
    if (isOrderId(word) && text[word.end] === ')') return opensBefore(text, words, index, at);
    if (text[word.end] === ')') return false;
  }
  return false;
}

function opensBefore(text: string, words: readonly Word[], index: number, id: number): boolean {
  for (let at = index; at >= 0 && id - at <= longestLabel; at--) {
    const start = words[at]?.start ?? 0;
    if (text[start - 1] === '(') return true;
  }
  return false;
}

const isOrderId = ({ text }: Word): boolean =>
  text.startsWith(placeholderWord)
    ? placeholderMeaning(text.slice(placeholderWord.length)) === 'order-id'
    : orderId.test(text);
