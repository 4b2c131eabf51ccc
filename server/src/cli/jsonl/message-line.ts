import { isUtf8 } from 'node:buffer';
import { hasHeader, type GivenHeader } from '../../lint/given-header';
import type { Line } from './lines';
import { isRecord } from '../../config/record';

/** The longest line that is read, in bytes. */
export const longestLine = 8 * 1024 * 1024;

/** A message as a line gives it. */
export interface MessageLine {
  /** Whatever tells it from others; it comes back with the result. */
  id: unknown;
  text: string;
  /** The path that it would have, which the configuration is chosen by. */
  path?: string;
  header?: GivenHeader;
}

/** A line that holds no message; the id is what could be read of it. */
export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(
    message: string,
    readonly id: unknown = null,
  ) {
    super(message);
  }
}

/** Reads a line; nothing for a blank one. Throws a `LineError`. */
export function readMessageLine(line: Line): MessageLine | undefined {
  if (line === 'too long') throw new LineError(`The line is longer than ${longestLine >> 20} MB.`);
  if (!isUtf8(line)) throw new LineError('The line is not valid UTF-8.');
  const json = line.toString().replace(/^\uFEFF/, '');
  if (json.trim() === '') return undefined;
  const { id = null, text, path, header } = parse(json);
  if (typeof text !== 'string') throw new LineError('"text" must be a string.', id);
  return { id, text, ...givenPath(path, id), ...givenHeader(header, text, id) };
}

/** `null` is what databases have where nothing is said. */
const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

function givenPath(path: unknown, id: unknown): Pick<MessageLine, 'path'> {
  if (!isSaid(path)) return {};
  if (typeof path !== 'string' || path === '')
    throw new LineError('"path" must be the path of a file.', id);
  return { path };
}

function givenHeader(header: unknown, text: string, id: unknown): Pick<MessageLine, 'header'> {
  if (!isSaid(header)) return {};
  if (!isRecord(header)) throw new LineError('"header" must be an object.', id);
  if (hasHeader(text)) throw new LineError('"header" is given, and "text" has a header, too.', id);
  return { header };
}

function parse(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LineError(`The line is not JSON: ${reason}.`);
  }
  if (!isRecord(value)) throw new LineError('The line must be an object: { "id", "text" }.');
  return value;
}
