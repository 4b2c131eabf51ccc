import type { Readable } from 'node:stream';
import { decode } from '../workspace/files/decode';
import { fileError } from '../workspace/files/files';
import type { Sink } from './output';
import type { Session } from './session';

/**
 * Checks the message on standard input as if it were the file at `path`. With `--fix` the message
 * goes to `fixed`, also when there is nothing to fix.
 */
export async function checkStdin(
  stdin: Readable,
  path: string,
  name: string,
  session: Session,
  fixed: Sink | undefined,
): Promise<void> {
  let text: string;
  try {
    text = await readAll(stdin);
  } catch (error) {
    session.fail({ message: `standard input ${fileError('', error).reason}` });
    return;
  }
  const surroundings = session.around(path);
  if (surroundings.ignored) {
    session.tell(`${name} is left out: the configuration or .bsmignore says so`);
    fixed?.write(text);
    return;
  }
  const checked = await session.check({ text, path, surroundings });
  fixed?.write(checked.text);
  await session.add({ ...checked, path: name });
}

async function readAll(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin as AsyncIterable<Buffer | string>)
    chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
