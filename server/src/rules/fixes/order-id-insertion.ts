import { sentenceEnd } from '../../message/visible-text/first-sentence';
import type { KnownParagraph } from '../../message/visible-text/known-paragraph';
import type { Message } from '../../message/message';
import type { Prose } from '../../message/visible-text/prose';
import { placeholderInStyle } from './placeholder-style';
import type { TextEdit } from '../rule';

/** The order in the languages of the marketplaces, where its number can stand behind it. */
const orderNoun =
  /(?<!\p{L})(?:(?:your|the|this|of|for) (?:Amazon )?(?:order|purchase)(?: number| no\.| id)?|Bestellung|Bestellnummer|commande|pedido|ordine|bestelling|zamówieni[aeu]|beställning|encomenda|siparişiniz|注文番号|طلبك)(?![\p{L}\-])/iu;

/**
 * Puts a placeholder for the order id behind the word for the order, else at the end of the first
 * sentence; outside of all blocks, so that every path through the template has it.
 */
export function orderIdInsertion(message: Message): TextEdit | undefined {
  const placeholder = placeholderInStyle(message, 'order-id', ['order', 'id']);
  const isInBlock = (offset: number): boolean =>
    message.blocks.some(({ start, end }) => start < offset && offset < end);
  for (const prose of message.proses) {
    const { text } = prose;
    const first = text.search(/[\p{L}\p{N}]/u);
    if (first < 0) continue;
    const nounEnd = orderNounEnd(prose);
    const behindNoun = nounEnd === undefined ? undefined : fileOffset(prose, nounEnd);
    if (behindNoun !== undefined && !isInBlock(behindNoun))
      return { start: behindNoun, end: behindNoun, text: ` ${placeholder}` };
    const atEnd = fileOffset(prose, endBeforePoint(text, first));
    if (!isInBlock(atEnd)) return { start: atEnd, end: atEnd, text: ` (${placeholder})` };
  }
  return undefined;
}

/** Where the first word for the order ends; known of each paragraph, wherever it stands. */
function orderNounEnd({ paragraphs }: Prose): number | undefined {
  for (const { start, known } of paragraphs) {
    const end = known.facts.get(nounEndIn);
    if (end !== undefined) return start + end;
  }
  return undefined;
}

function nounEndIn({ text }: KnownParagraph): number | undefined {
  const noun = orderNoun.exec(text);
  return noun ? noun.index + noun[0].length : undefined;
}

const fileOffset = (prose: Prose, end: number): number => prose.range(end - 1, end).end;

/** The end of the first sentence that has a full stop, before it; else of the first line. */
function endBeforePoint(text: string, first: number): number {
  for (let from = first; from < text.length;) {
    const end = sentenceEnd(text, from);
    let point = from + text.slice(from, end).trimEnd().length;
    const sentenceEndsAt = point;
    while (point > from && '.!?…。！？؟'.includes(text[point - 1] ?? ' ')) point--;
    if (point > from && point < sentenceEndsAt) return point;
    from = end + 1;
  }
  return sentenceEnd(text, first);
}
