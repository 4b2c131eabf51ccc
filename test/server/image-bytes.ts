/** The beginnings of image files, as much as is needed to tell what they are. */

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const little = (number: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (number >> (8 * index)) & 0xff);
const big = (number: number, count: number): number[] => little(number, count).reverse();

/** A GIF of as many frames, with colours and extensions as programs write them. */
export function gif(width: number, height: number, frames = 1): Uint8Array {
  const colors = [0, 0, 0, 255, 255, 255];
  const loop = [0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0];
  const control = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
  const place = [...little(0, 4), ...little(width, 2), ...little(height, 2)];
  const frame = [...control, 0x2c, ...place, 0x80, ...colors, 2, 3, 0x2c, 0x2c, 0x2c, 0];
  return Uint8Array.from([
    ...ascii('GIF89a'),
    ...little(width, 2),
    ...little(height, 2),
    ...[0x80, 0, 0],
    ...colors,
    ...loop,
    ...Array.from({ length: frames }, () => frame).flat(),
    0x3b,
  ]);
}

function chunk(name: string, data: readonly number[]): number[] {
  return [...big(data.length, 4), ...ascii(name), ...data, 0, 0, 0, 0];
}

export function png(width: number, height: number, isAnimated = false): Uint8Array {
  return Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n\x1A\n'),
    ...chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]),
    ...(isAnimated ? chunk('acTL', [...big(2, 4), ...big(0, 4)]) : []),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IEND', []),
  ]);
}

export function webp(width: number, height: number, isAnimated = false): Uint8Array {
  const header = [isAnimated ? 2 : 0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)];
  return Uint8Array.from([
    ...ascii('RIFF'),
    ...little(4 + 8 + header.length, 4),
    ...ascii('WEBPVP8X'),
    ...little(header.length, 4),
    ...header,
  ]);
}

/** @param orientation how the camera was held, as EXIF says it */
export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const entry = [...big(0x0112, 2), ...big(3, 2), ...big(1, 4), ...big(orientation ?? 1, 2), 0, 0];
  const tiff = [...ascii('MM'), 0, 42, ...big(8, 4), ...big(1, 2), ...entry, ...big(0, 4)];
  const exif = [...ascii('Exif'), 0, 0, ...tiff];
  const info = orientation === undefined ? [...ascii('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0] : exif;
  const marker = orientation === undefined ? 0xe0 : 0xe1;
  const frame = [8, ...big(height, 2), ...big(width, 2), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, marker, ...big(info.length + 2, 2), ...info],
    ...[0xff, 0xc0, ...big(frame.length + 2, 2), ...frame],
    ...[0xff, 0xd9],
  ]);
}

export function bmp(width: number, height: number): Uint8Array {
  return Uint8Array.from([
    ...ascii('BM'),
    ...little(54, 4),
    ...little(0, 4),
    ...little(54, 4),
    ...little(40, 4),
    ...little(width, 4),
    ...little(height, 4),
  ]);
}
