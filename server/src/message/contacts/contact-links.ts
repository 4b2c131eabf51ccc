import type { Message } from '../message';
import { hasValue } from '../template/mask';
import { inOrder, type Contact } from './contact';
import { domainEnd } from './written-addresses';
import { followedUrls } from './readable-texts';

const callScheme =
  /^(?:tel|callto|sms|smsto|mms|mmsto|fax|facetime|facetime-audio|sip|skype|whatsapp|viber|imessage|tg|intent):/i;
/** Messengers whose links carry a telephone number. */
const chatHost =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]{1,63}\.){0,3}(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|viber\.com|viber\.click|signal\.me|zalo\.me|wa\.link)[/?#]/i;
const chatNumber =
  /(?:wa\.me\/|t\.me\/|telegram\.(?:me|dog)\/|zalo\.me\/|viber\.click\/|#p\/|[?&](?:phone|number|tel)=)(?:\+|%2B|00)?(?:\d(?:[\s().-]|%20|%2D){0,2}){6}/i;
const chatValue = /(?:wa\.me\/|\.me\/\+?|#p\/|[?&](?:phone|number|tel)=)(?:\+|%2B)?\uFDD0/i;

/** The links that open a letter to an address. */
export function mailLinks(message: Message): Contact[] {
  const found: Contact[] = [];
  for (const { element, value } of followedUrls(message)) {
    const url = value.text;
    const range = /^\s*mailto:/i.test(url) ? mailtoRange(url) : addressInQuery(url);
    if (!range) continue;
    const written = url.slice(range.start, range.end);
    found.push({ ...value.range(range.start, range.end), form: 'link', written, element });
  }
  return inOrder(found);
}

/** The scheme with the addresses, without the fields after them; all where they stand in a field. */
function mailtoRange(url: string): { start: number; end: number } | undefined {
  const start = url.length - url.trimStart().length;
  const query = url.indexOf('?');
  const end = query < 0 ? url.trimEnd().length : query;
  if (end > start + 'mailto:'.length) return { start, end };
  const hasAddress = /[?&](?:to|cc|bcc)=[^&\s]/i.test(url);
  return hasAddress ? { start, end: url.trimEnd().length } : undefined;
}

/** An address that a web page is asked to write to or told about. */
function addressInQuery(url: string): { start: number; end: number } | undefined {
  const match = /[=,;:]([\w.+-]{1,64})(@|%40)(?=\w)/i.exec(url);
  if (!match?.[1] || url.startsWith('//', match.index + 1)) return undefined;
  if (/^[a-z]+:\/\/[^/?#]*$/i.test(url.slice(0, match.index))) return undefined;
  const end = domainEnd(url, match.index + match[0].length);
  return end > match.index + match[0].length ? { start: match.index + 1, end } : undefined;
}

/** The links that call a number or open a chat with it. */
export function callLinks(message: Message): Contact[] {
  const found: Contact[] = [];
  for (const { element, value } of followedUrls(message)) {
    const url = value.text;
    if (!isCall(url.replace(/[\t\r\n]/g, '').trim())) continue;
    const start = url.length - url.trimStart().length;
    const end = url.trimEnd().length;
    const written = url.slice(start, end);
    found.push({ ...value.range(start, end), form: 'link', written, element });
  }
  return inOrder(found);
}

function isCall(url: string): boolean {
  const scheme = callScheme.exec(url)?.[0].toLowerCase();
  if (scheme === undefined)
    return chatHost.test(url) && (chatNumber.test(url) || chatValue.test(url));
  switch (scheme) {
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
}
