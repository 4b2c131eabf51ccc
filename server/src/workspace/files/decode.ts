/** Bytes that are no UTF-8; the message is to be read after the file's name. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes, a byte-order mark kept as a character. Throws an `EncodingError`. */
export function decode(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    // What is wrong with them is told below.
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    throw new EncodingError('is encoded in UTF-16, not in UTF-8');
  throw new EncodingError(`is not valid UTF-8 (line ${lineOfFirstInvalidByte(bytes)})`);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
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
