/** Bytes that are no UTF-8; the message is to be read after the file's name. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes, a byte-order mark kept as a character. Throws an `EncodingError`. */
export function decode(bytes: Uint8Array): string {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (isUtf16 || looksLikeUtf16(bytes))
    throw new EncodingError('is encoded in UTF-16, not in UTF-8');
  try {
    return strict.decode(bytes);
  } catch {
    throw new EncodingError(`is not valid UTF-8 (line ${lineOfFirstInvalidByte(bytes)})`);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** So many NULs may get into any text. */
const fewNulls = 8;

/** Whether it is UTF-16 without a byte-order mark: one of the two bytes of an ASCII character is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const most = Math.max(even, odd);
  return most > fewNulls && most > bytes.length / 8 && Math.min(even, odd) < most / 10;
}

function lineOfFirstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isStartOfUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return bytes.subarray(0, valid).reduce((line, byte) => line + (byte === 0x0a ? 1 : 0), 1);
}

/** Whether the bytes are valid, but for a character that they may cut off at their end. */
function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
