import type { Reading } from '../reading';
import { hasValue, valueFiller } from '../template/mask';

/** An address that others are relative to. */
interface BaseAddress {
  /** Its scheme and host: `https://shop.de`. */
  origin: string;
  /** The same with the folders of its path, up to the last slash. */
  folder: string;
  /** The whole of it, without what stands behind `?` or `#`. */
  page: string;
}

/**
 * The address as a browser completes it by the `<base href>` of the reading; as it is written where there
 * is none, or where it may be more than a path.
 */
export function completeAddress({ facts }: Reading, url: string): string {
  const base = facts.get(readBase);
  if (!base || !isPath(url)) return url;
  if (/^[/\\]/.test(url)) return base.origin + url;
  return (url.startsWith('?') ? base.page : base.folder) + url;
}

/** The first base counts, and only where it is a full address that is known before the message is sent. */
function readBase(reading: Reading): BaseAddress | undefined {
  const bases = reading.elementsNamed('base');
  const href = bases.map((base) => base.attribute('href')).find((each) => each !== undefined);
  const written = href?.trimmed ?? '';
  if (hasValue(written) || !/^https?:\/\//i.test(written) || !URL.canParse(written))
    return undefined;
  const { origin, pathname } = new URL(written);
  const page = origin + pathname;
  return { origin, page, folder: page.slice(0, page.lastIndexOf('/') + 1) };
}

/** Places in the message, hosts without a scheme and what a placeholder may begin are no paths. */
function isPath(url: string): boolean {
  if (/^(?:$|[#[{%<]|[/\\]{2}|www\.|[a-z][a-z\d+.-]*:)/i.test(url)) return false;
  const [known = ''] = url.split(valueFiller, 1);
  return known === url || /[/?#]/.test(known);
}
