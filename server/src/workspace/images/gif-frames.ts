const imageBlock = 0x2c;
const extensionBlock = 0x21;

/** Whether a GIF holds more than one picture, as far as its bytes are there. */
export function holdsSeveralFrames(bytes: Uint8Array): boolean {
  let frames = 0;
  let at = 13 + colorTableLength(bytes[10]);
  while (at < bytes.length) {
    if (bytes[at] === imageBlock) {
      frames++;
      if (frames > 1) return true;
      // The picture's place, its own colours, and one byte before its data.
      at = endOfData(bytes, at + 11 + colorTableLength(bytes[at + 9]));
    } else if (bytes[at] === extensionBlock) at = endOfData(bytes, at + 2);
    else return false;
  }
  return false;
}

/** The length of the colour table that the flags announce. */
function colorTableLength(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Data comes in pieces, each with its length before it; an empty one is the last. */
function endOfData(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
}
