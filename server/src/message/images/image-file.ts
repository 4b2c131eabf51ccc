import { percentDecoded } from '../percent-decoded';
import { hasValue } from '../template/mask';

/** What a look into an image file tells. */
export interface ImageFile {
  /** By its content, whatever its name: `gif`, `png`, `jpg`, `webp` or `bmp`. */
  format: string;
  /** As it is shown where nothing gives it a size, in px. */
  width: number;
  height: number;
  isAnimated: boolean;
}

const longestPath = 1000;

/**
 * The path of the file that an image's address means, as seen from the message's folder; nothing
 * for an address with a scheme or a host, or that is known only when the message is sent.
 */
export function localImagePath(url: string): string | undefined {
  if (hasValue(url) || url.length > longestPath) return undefined;
  const written = (url.split(/[?#]/, 1)[0] ?? '').replaceAll('\\', '/');
  if (/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(written)) return undefined;
  const path = percentDecoded(written);
  // eslint-disable-next-line no-control-regex
  return path === '' || path.endsWith('/') || /[\0-\x1F]/.test(path) ? undefined : path;
}
