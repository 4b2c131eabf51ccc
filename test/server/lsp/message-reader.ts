import type { Readable } from 'node:stream';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';

/**
 * Reads messages without the timer that tells of unfinished ones: where a connection is gone before
 * the rest of a message has come, that goes on for ever and keeps the process from ending.
 */
export function messageReader(stream: Readable): StreamMessageReader {
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 0;
  return reader;
}
