import { existsSync, readFileSync } from 'node:fs';

/** What is published holds its largest data packed: `de.dic.packed` for `de.dic`. */
const packed = (path: string): string => `${path}.packed`;

/** Whether a file is there, as it is or packed. */
export function existsPackedOrNot(path: string): boolean {
  return existsSync(path) || existsSync(packed(path));
}

/** The bytes of a file that is there as it is or packed. Throws where it cannot be read. */
export function readPackedOrNot(path: string): {
  bytes: Uint8Array<ArrayBuffer>;
  isPacked: boolean;
} {
  const isPacked = !existsSync(path);
  return { bytes: ownBytes(readFileSync(isPacked ? packed(path) : path)), isPacked };
}

/** Small files share their memory with others, so that it cannot be handed to a thread. */
function ownBytes(file: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(file.length === file.buffer.byteLength ? file.buffer : file);
}
