import { fstatSync, type Stats } from 'node:fs';
import { Readable } from 'node:stream';
import type { Environment } from './environment';

/** Standard input. Of a folder, which Node takes for an empty stream, reading fails. */
export function standardInput(): Environment['stdin'] {
  if (!statsOf(0)?.isDirectory()) return process.stdin;
  const error = Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  return new Readable({
    read() {
      this.destroy(error);
    },
  });
}

/** Whether nothing can come of it: the null device, which Node also opens where input is closed. */
export function isNullDevice({ fd, isTTY = false }: Environment['stdin']): boolean {
  return fd !== undefined && !isTTY && (statsOf(fd)?.isCharacterDevice() ?? false);
}

function statsOf(fd: number): Stats | undefined {
  try {
    return fstatSync(fd);
  } catch {
    return undefined;
  }
}
