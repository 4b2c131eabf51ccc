import { parse } from 'tldts';
import { Remembered } from '../../memory/remembered';
import { valueFiller } from '../template/mask';
import { reservedDomains } from './reserved-domains';

/** Where a link leads, as far as its address tells. */
export interface Address {
  /** Lower case, without the colon; empty for addresses without a scheme. */
  scheme: string;
  /** Lower case, as a browser resolves it; missing where there is none, or a placeholder makes it. */
  host?: string;
  /** The domain that its owner has registered: `shop.co.uk` of `www.shop.co.uk`. */
  domain?: string;
  /** Why the link cannot work, one sentence; missing where it can. */
  defect?: string;
  /** Where it leads is known only when the message is sent. */
  isUnknown: boolean;
}

/** Schemes that lead into an app. */
const appSchemes = new Set(
  'whatsapp viber skype facetime tg telegram line weixin signal sgnl fb-messenger fb instagram twitter zoommtg msteams intent market itms-apps'.split(
    ' ',
  ),
);
/** Schemes that a mail client opens by itself. */
const clientSchemes = new Set('mailto tel sms callto geo maps webcal'.split(' '));
/** Of those that are kept in mind. */
const longestKept = 500;
const webSchemes = new Set(['http', 'https', 'ftp']);

/** Messages link to few places many times. */
const addresses = new Remembered<Address>(2000);

/** Reads an address as a browser does: white space, user info, backslashes and punycode included. */
export const readAddress = (url: string): Address =>
  url.length > longestKept ? parseAddress(url) : addresses.of(url, parseAddress);

function parseAddress(url: string): Address {
  const address = url.replace(/[\t\r\n]/g, '').trim();
  if (address.startsWith(valueFiller) || isPlaceholder(address))
    return { scheme: '', isUnknown: true };
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(address)?.[1]?.toLowerCase() ?? '';
  if (webSchemes.has(scheme)) return readWebAddress(scheme, address);
  if (/^[/\\]{2}/.test(address)) {
    const relative = readWebAddress('', `https:${address}`);
    return {
      defect: 'It names no scheme, so it cannot work in a message.',
      ...relative,
      scheme: '',
    };
  }
  if (scheme === '' || /^[^/]{1,80}\.[a-z]{2,10}$/.test(scheme)) return readRelative(address);
  if (clientSchemes.has(scheme) || appSchemes.has(scheme)) return { scheme, isUnknown: false };
  return { scheme, isUnknown: false, defect: schemeDefect(scheme) };
}

function schemeDefect(scheme: string): string {
  if (scheme === 'javascript' || scheme === 'vbscript') return 'Scripts do not run in a message.';
  if (scheme === 'file' || scheme === 'data' || scheme === 'blob')
    return 'It leads to a place that only its author has.';
  return `\`${scheme}:\` is no scheme that a browser knows.`;
}

/** An address that is nothing but a placeholder of a tool that is not known. */
const isPlaceholder = (address: string): boolean =>
  /^(?:\[[^[\]]{1,60}\]|\{[^{}]{1,60}\}|%[\w ]{1,60}%|<[^<>]{1,60}>)$/.test(address);

/** Whether it opens an app: `whatsapp:`. */
export const isAppScheme = (scheme: string): boolean => appSchemes.has(scheme);

function readRelative(address: string): Address {
  if (address === '') return { scheme: '', isUnknown: false, defect: 'It has no address.' };
  if (address === '#') return { scheme: '', isUnknown: false, defect: 'It leads nowhere.' };
  if (address.startsWith('#')) return { scheme: '', isUnknown: false };
  // A slash before the placeholder, and no scheme before the slash.
  const [path = ''] = address.split(/[?#]/, 1);
  const [known = ''] = path.split(valueFiller, 1);
  if (known !== path && !/^[^:]*\//.test(known)) return { scheme: '', isUnknown: true };
  const defect = 'It has no scheme and host, so it cannot work in a message.';
  const host = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?=[/?#]|$)/.exec(address)?.[0];
  return host
    ? { ...ofHost('', host.toLowerCase()), defect }
    : { scheme: '', isUnknown: false, defect };
}

function readWebAddress(scheme: string, address: string): Address {
  const rest = address.replace(/^[a-z]+:/i, '');
  const authority = /^[/\\]*([^/\\?#]*)/.exec(rest)?.[1] ?? '';
  if (authority.includes(valueFiller)) return readPartlyKnown(scheme, authority);
  if (/^%[\w ]{1,40}%$/.test(authority)) return { scheme, isUnknown: true };
  if (authority === '')
    return { scheme, isUnknown: false, defect: 'It names no host behind `//`.' };
  const host = parseHost(authority);
  if (host === undefined || /^\.|\.\./.test(host))
    return { scheme, isUnknown: false, defect: 'Its host is malformed.' };
  const read = ofHost(scheme, host);
  // Browsers forgive other numbers of slashes, not every mail program does.
  if (/^[/\\]{2}[^/\\]/.test(rest)) return read;
  return { defect: 'Two slashes belong before its host.', ...read };
}

/** The end of the host may tell the domain even where a placeholder makes its beginning. */
function readPartlyKnown(scheme: string, authority: string): Address {
  const known = authority.slice(authority.lastIndexOf(valueFiller) + 1);
  const host = known.startsWith('.') ? parseHost(`x${known}`) : undefined;
  const domain = host === undefined ? undefined : parse(host).domain;
  return host !== undefined && domain && host !== domain
    ? { ...ofHost(scheme, host) }
    : { scheme, isUnknown: true };
}

/** Messages link to few hosts many times. */
const hosts = new Remembered<string | undefined>(1000);

const parseHost = (authority: string): string | undefined => hosts.of(authority, resolveHost);

/** Letters and numbers in two labels or more, which no browser reads otherwise; an IP address ends in a number. */
const plainHost = /^(?:[a-z][a-z\d-]{0,50}\.){1,5}[a-z]{2,20}$/;

function resolveHost(authority: string): string | undefined {
  if (plainHost.test(authority) && !authority.includes('xn--')) return authority;
  try {
    return new URL(`https://${authority}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

function ofHost(scheme: string, host: string): Address {
  const { domain, isIp, isIcann, publicSuffix } = parse(host);
  const address: Address = { scheme, host, isUnknown: false, ...(domain && { domain }) };
  const defect = hostDefect(host, isIp ?? false, isIcann ?? false, publicSuffix);
  return defect === undefined ? address : { ...address, defect };
}

const unreachable = /(?:^|\.)(?:example\.(?:com|net|org)|localdomain|home|corp)$/;

/** Hosts that a buyer's browser cannot reach (RFC 2606, RFC 6761, RFC 1918). */
function hostDefect(
  host: string,
  isIp: boolean,
  isIcann: boolean,
  publicSuffix: string | null,
): string | undefined {
  if (unreachable.test(host) || reservedDomains.has(host.slice(host.lastIndexOf('.') + 1)))
    return `\`${host}\` exists only as an example or inside a network.`;
  if (isIp)
    return isPrivateAddress(host) ? `\`${host}\` is an address inside a network.` : undefined;
  if (!host.includes('.')) return `\`${host}\` is no host on the Internet.`;
  return isIcann ? undefined : `There is no top-level domain \`.${publicSuffix ?? host}\`.`;
}

function isPrivateAddress(host: string): boolean {
  return (
    /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host) ||
    /^\[?(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]?$/i.test(host)
  );
}
