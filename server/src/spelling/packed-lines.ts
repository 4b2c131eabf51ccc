/**
 * Sorted lines, such as a dictionary's, in fewer bytes and in a form that compresses better: each
 * without what it begins with like the line before it. The form is: how many lines there are, in
 * four bytes; how many bytes each shares with the one before; what is left of them.
 */
const mostShared = 255;
const lineEnd = 0x0a;
const countLength = 4;

/** Packs a text; whatever its encoding, `unpackLines` gives the same bytes back. */
export function packLines(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const shared: number[] = [];
  const rests: Uint8Array[] = [];
  let before = text.subarray(0, 0);
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf(lineEnd, start);
    const end = found < 0 ? text.length : found;
    const line = text.subarray(start, end);
    const length = sharedLength(before, line);
    shared.push(length);
    rests.push(text.subarray(start + length, found < 0 ? end : end + 1));
    before = line;
    start = end + 1;
  }
  const restLength = rests.reduce((sum, rest) => sum + rest.length, 0);
  const packed = new Uint8Array(countLength + shared.length + restLength);
  new DataView(packed.buffer).setUint32(0, shared.length);
  packed.set(shared, countLength);
  let at = countLength + shared.length;
  for (const rest of rests) {
    packed.set(rest, at);
    at += rest.length;
  }
  return packed;
}

function sharedLength(before: Uint8Array, line: Uint8Array): number {
  const most = Math.min(before.length, line.length, mostShared);
  let length = 0;
  while (length < most && before[length] === line[length]) length++;
  return length;
}

/** The text that `packLines` has packed. */
export function unpackLines(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const shared = packed.subarray(countLength, countLength + count);
  const rests = packed.subarray(countLength + count);
  const text = new Uint8Array(shared.reduce((sum, length) => sum + length, rests.length));
  let [from, to, before] = [0, 0, 0];
  for (const length of shared) {
    const start = to;
    text.copyWithin(to, before, before + length);
    to += length;
    const found = rests.indexOf(lineEnd, from);
    const end = found < 0 ? rests.length : found + 1;
    text.set(rests.subarray(from, end), to);
    to += end - from;
    from = end;
    before = start;
  }
  return text;
}
