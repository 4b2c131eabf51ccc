import { imageSize } from 'image-size';
import type { ImageFile } from '../../message/images/image-file';
import { holdsSeveralFrames } from './gif-frames';

/** How files of the formats begin that mail programs show; `?` stands for any character. */
const signatures = [
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['png', '\x89PNG\r\n\x1A\n'],
  ['jpg', '\xFF\xD8\xFF'],
  ['webp', 'RIFF????WEBP'],
  ['bmp', 'BM'],
] as const;

/** Reads an image's facts from the beginning of its file; nothing where it is none, or cut off. */
export function readImage(bytes: Uint8Array): ImageFile | undefined {
  const format = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (format === undefined) return undefined;
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    // From 5 on, cameras say that the picture lies on its side.
    const size = orientation < 5 ? { width, height } : { width: height, height: width };
    return { format, ...size, isAnimated: isAnimated(bytes, format) };
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every(
    (character, index) => character === '?' || bytes[index] === character.charCodeAt(0),
  );
}

function isAnimated(bytes: Uint8Array, format: ImageFile['format']): boolean {
  switch (format) {
    case 'gif':
      return holdsSeveralFrames(bytes);
    case 'png':
      return isAnimatedPng(bytes);
    case 'webp':
      // The second bit of the extended header's flags.
      return startsWith(bytes, 'RIFF????WEBPVP8X') && ((bytes[20] ?? 0) & 2) !== 0;
    default:
      return false;
  }
}

/** An animated PNG has a chunk `acTL` before its first `IDAT`. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
