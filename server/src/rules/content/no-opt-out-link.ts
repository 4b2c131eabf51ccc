import type { Element } from '../../message/html/element';
import type { Link } from '../../message/links/link';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { firstAtOrBehind } from '../../message/sorted-offsets';
import { nameWords, placeholderMeaning } from '../../message/template/meaning';
import { defineRule, type Fix } from '../rule';
import { optOutParts, optOutPhrases } from './opt-out-words';

/** The paths and parameters under which mailing tools end a subscription. */
const optOutAddress =
  /unsub(?:scribe)?|opt-?_?out|list-?unsubscribe|email-?preferences|abmelden|abbestell|austragen|desabonn|desinscri|d%C3%A9sinscri|darse-?de-?baja|cancelar-?suscripcion|disiscriv|afmeld|uitschrijv|wypisz|avregistrera|avprenumerera|descadastr|abonelikten/i;

const phrases = new Set(optOutPhrases.filter((phrase) => !phrase.endsWith('*')));
const stems = optOutPhrases
  .filter((phrase) => phrase.endsWith('*'))
  .map((phrase) => phrase.slice(0, -1));
const longestPhrase = 5;

export const noOptOutLink = defineRule({
  id: 'no-opt-out-link',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no link to opt out of messaging.',
  remedy: 'Remove it: buyers opt out in their Amazon account.',
  details:
    'Reported are links whose address, placeholder or text speaks of unsubscribing, in the twelve languages of ' +
    'the marketplaces. Opting out of something else, an engraving for instance, is no such link.',
  fix: 'suggest',
  good: [
    {
      text: '<p>You can opt out of the engraving: <a href="https://www.amazon.de/x">your order</a></p>',
    },
    { text: '<a href="https://www.amazon.com/gp/css/order-history">Manage your order</a>' },
    { text: '<a href="{{order_link}}">Remove the engraving from my order</a>' },
  ],
  bad: [
    { text: '«<a href="https://www.amazon.de/x">»Unsubscribe</a>' },
    { text: '«<a href="https://oak.us1.list-manage.com/unsubscribe?u=1">»Here</a>' },
    { text: '«<a href="{{unsubscribe_url}}">»Manage</a>' },
    { text: '«<a href="{{url}}">»Vom <b>Newsletter</b> abmelden</a>' },
    { text: '«<a href="{{url}}">»メールの配信停止はこちら</a>' },
    { text: '«<a href="{{url}}">»Darse de baja</a> «<a href="{{url2}}">»Se désabonner</a>' },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      const starts = reading.texts.map(({ node }) => node.start);
      for (const link of message.links) {
        const { element } = link;
        if (!element || reading.elements[element.index] !== element || element.name === 'form')
          continue;
        const says = optOutAddress.test(link.url) || isOptOutPlaceholder(message, link);
        if (!says && !isOptOutText(textOf(reading, starts, element))) continue;
        const range = element.startTag;
        report(range, 'This link lets the buyer opt out of messages.', {
          fixes: [removal(element)],
        });
      }
    }
  },
});

function isOptOutPlaceholder(message: Message, { start, end }: Link): boolean {
  return message
    .tagsIn({ start, end })
    .some(({ name }) => placeholderMeaning(name) === 'opt-out-link' || optOutAddress.test(name));
}

function textOf(reading: Reading, starts: readonly number[], element: Element): string {
  const parts: string[] = [];
  let index = firstAtOrBehind(starts, element.start);
  for (
    let text = reading.texts[index];
    text && text.node.start < element.end;
    text = reading.texts[++index]
  )
    parts.push(text.source.text);
  return parts.join('');
}

/** Whether the words of a link say that it ends the messages. */
function isOptOutText(text: string): boolean {
  if (text.length > 200) return false;
  if (optOutParts.some((part) => text.includes(part))) return true;
  const words = nameWords(text);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      const phrase = words.slice(from, to).join(' ');
      if (stems.some((stem) => phrase.startsWith(stem))) return true;
      // `Opt out of the engraving` ends something else.
      if (
        phrases.has(phrase) &&
        !/^(?:of|from) (?:the )?(?!e?mail|messag|newsletter|list|th)/.test(
          words.slice(to).join(' '),
        )
      )
        return true;
    }
  return false;
}

function removal({ start, end }: Element): Fix {
  return { title: 'Remove the link', kind: 'suggest', edits: [{ start, end, text: '' }] };
}
