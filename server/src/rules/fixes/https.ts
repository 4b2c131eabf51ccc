import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { Fix } from '../rule';
import { safeFix, suggestion } from './fix-kinds';

/** Where a part of an address stands in the file; nothing where it is not written as it reads. */
type PlaceInAddress = (range: Range) => Range | undefined;

const scheme = /^(?:http:|(?=[/\\]{2}))/i;
/** Digits, or what a placeholder yields. */
const port = /^[a-z]*:?[/\\]{2}[^/\\?#\s]*?(:[\d\uFDD0]+)(?=[/\\?#]|$)/i;

/** Makes an address over http, or without a scheme, one over https. */
export function httpsFix(message: Message, url: string, place: PlaceInAddress): Fix | undefined {
  const insecure = scheme.exec(url)?.[0];
  const written = insecure === undefined ? undefined : place({ start: 0, end: insecure.length });
  if (!written) return undefined;
  const title = 'Use https';
  const edit = { ...written, text: 'https:' };
  const { 0: before = '', 1: ofHttp = '' } = port.exec(url) ?? [];
  if (ofHttp === '' || ofHttp === ':443') return safeFix(message, title, [edit]);
  const portPlace = place({ start: before.length - ofHttp.length, end: before.length });
  // What answers at another port is not known.
  if (ofHttp !== ':80' || !portPlace) return suggestion(title, [edit]);
  return safeFix(message, title, [edit, { ...portPlace, text: '' }]);
}
