import { rowsIn, type PlacedRow } from './language-data';

/**
 * The data file of a language in a form of the same length that compresses better: the bytes of a
 * row's numbers stand not number by number, but all first bytes, all second ones and so on; rows
 * of large numbers, most of which ascend, hold the differences from one to the next.
 */
export function packForArchive(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const packed = file.slice();
  for (const row of rowsIn(file)) {
    const numbers = bytesOf(file, row);
    if (row.width > 1)
      packed.set(apart(row.width === 4 ? differences(numbers) : numbers, row), row.start);
  }
  return packed;
}

/** The data file that `packForArchive` was given. */
export function unpackFromArchive(packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const file = packed.slice();
  for (const row of rowsIn(packed)) {
    if (row.width === 1) continue;
    const numbers = together(bytesOf(packed, row), row);
    file.set(row.width === 4 ? sums(numbers) : numbers, row.start);
  }
  return file;
}

const bytesOf = (
  file: Uint8Array<ArrayBuffer>,
  { start, count, width }: PlacedRow,
): Uint8Array<ArrayBuffer> => file.slice(start, start + count * width);

function apart(numbers: Uint8Array, { count, width }: PlacedRow): Uint8Array {
  return Uint8Array.from(
    numbers,
    (_, at) => numbers[(at % count) * width + Math.floor(at / count)] ?? 0,
  );
}

function together(
  bytes: Uint8Array<ArrayBuffer>,
  { count, width }: PlacedRow,
): Uint8Array<ArrayBuffer> {
  const numbers = new Uint8Array(bytes.length);
  for (let place = 0; place < width; place++)
    for (let at = 0; at < count; at++) numbers[at * width + place] = bytes[place * count + at] ?? 0;
  return numbers;
}

function differences(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const numbers = new Uint32Array(bytes.buffer);
  return new Uint8Array(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)).buffer);
}

function sums(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const numbers = new Uint32Array(bytes.buffer);
  for (let at = 1; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
  return bytes;
}
