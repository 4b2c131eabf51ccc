import type { Link } from '../message/links/link';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { remembering } from '../memory/remembered';
import { hasValue } from '../message/template/mask';
import { inOrder, type Contact } from './contact';
import { domainEnd } from './addresses/written-addresses';

const callScheme =
  /^(?:tel|callto|sms|smsto|mms|mmsto|fax|facetime|facetime-audio|sip|skype|whatsapp|viber|imessage|tg|intent):/i;
/** Messengers whose links carry a telephone number. */
const chatHost =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]{1,63}\.){0,3}(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|viber\.com|viber\.click|signal\.me|zalo\.me|wa\.link)[/?#]/i;
const chatNumber =
  /(?:\.me\/|\.dog\/|\.click\/|#p\/|[?&](?:phone|number|tel)=)(?:\+|%2B|00)?(?:\d(?:[\s().-]|%20|%2D){0,2}){6}/i;
const chatValue = /(?:\.me\/|#p\/|[?&](?:phone|number|tel)=)(?:\+|%2B)?\uFDD0/i;

/** The links that open a letter to an address. */
export function mailLinks(message: Message): Contact[] {
  const found: Contact[] = [];
  for (const link of message.links) {
    if (!link.element) continue;
    const range = mailRange(link.url);
    if (range) found.push(contactOf(message, link, range));
  }
  return inOrder(found);
}

/** The part of a URL that names whom it writes to, if any. */
const mailRange = remembering(2000, (url) =>
  /^mailto:/i.test(url) ? mailtoRange(url) : addressInQuery(url),
);

/** A part of the link's URL as a contact. */
function contactOf({ text }: Message, link: Link, part: Range): Contact {
  const { start, end, url, element, attribute } = link;
  const value = attribute?.value;
  const at = value?.text.indexOf(url) ?? -1;
  const isWhole = part.end - part.start === url.length || !value || at < 0;
  const place = isWhole ? { start, end } : value.range(at + part.start, at + part.end);
  const written = text.slice(place.start, place.end);
  return { ...place, form: 'link', written, ...(element && { element }) };
}

/** The scheme with the addresses, without the fields after them; all where they stand in a field. */
function mailtoRange(url: string): Range | undefined {
  const query = url.indexOf('?');
  const end = query < 0 ? url.length : query;
  if (end > 'mailto:'.length) return { start: 0, end };
  return /[?&](?:to|cc|bcc)=[^&\s]/i.test(url) ? { start: 0, end: url.length } : undefined;
}

/** An address that a web page is asked to write to or told about. */
function addressInQuery(url: string): Range | undefined {
  const match = /[=,;][\w.+-]{1,64}(?:@|%40)(?=\w)/.exec(url);
  if (!match || !/[?#]/.test(url.slice(0, match.index))) return undefined;
  const from = match.index + match[0].length;
  const end = domainEnd(url, from);
  return end > from ? { start: match.index + 1, end } : undefined;
}

/** The links that call a number or open a chat with it, also those bare in the text. */
export function callLinks(message: Message): Contact[] {
  const found: Contact[] = [];
  for (const link of message.links)
    if (isCall(link.url)) found.push(contactOf(message, link, { start: 0, end: link.url.length }));
  return inOrder(found);
}

const isCall = remembering(2000, (written) => {
  const url = written.replace(/[\t\r\n]/g, '');
  const scheme = callScheme.exec(url)?.[0].toLowerCase();
  switch (scheme) {
    case undefined:
      return chatHost.test(url) && (chatNumber.test(url) || chatValue.test(url));
    case 'tel:':
    case 'callto:':
      return url.length > scheme.length;
    case 'whatsapp:':
    case 'viber:':
    case 'tg:':
    case 'intent:':
      return /[?&](?:phone|number)=(?:\+|%2B)?[\d\uFDD0]/i.test(url);
    default:
      return /\d(?:[\s().-]{0,3}\d){3}/.test(url) || hasValue(url);
  }
});
