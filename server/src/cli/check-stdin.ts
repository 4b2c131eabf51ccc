import { decode } from '../workspace/files/decode';
import { fileError } from '../workspace/files/files';
import type { Environment } from './environment';
import type { Sink } from './output';
import type { Session } from './session';
import { isNullDevice } from './standard-input';

/** A message that comes on standard input. */
export interface StdinMessage {
  stdin: Environment['stdin'];
  /** The file that it is checked as. */
  path: string;
  /** What it is called in the report. */
  name: string;
  /** Where it goes with `--fix`, also when there is nothing to fix. */
  fixed: Sink | undefined;
}

/** Checks the message on standard input. */
export async function checkStdin(
  { stdin, path, name, fixed }: StdinMessage,
  session: Session,
): Promise<void> {
  let text: string;
  try {
    text = await readAll(stdin);
  } catch (error) {
    session.fail({ message: `standard input ${fileError('', error).reason}` });
    return;
  }
  if (text === '' && isNullDevice(stdin)) {
    session.fail({ message: 'standard input is closed, or the null device' });
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

async function readAll(stdin: Environment['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin as AsyncIterable<Buffer | string>)
    chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
