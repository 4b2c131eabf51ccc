import { compareTexts } from '../message/compare-texts';
import type { Sequence, PlacedConfig } from './config';
import { oncePerList } from './globs';
import { takesMessage } from './message-files';
import { relativePath } from './paths';

/** A message of a sequence, and which of the sequence's globs takes it. */
export interface SequenceMember {
  path: string;
  place: number;
}

/** A message that goes out before another one of the same sequence. */
export interface EarlierMessage {
  path: string;
  /** The sequence's name. */
  sequence: string;
}

/** The messages of one of the configuration's sequences, in the order of sending. */
export type FindMembers = (config: PlacedConfig, sequence: Sequence) => readonly SequenceMember[];

/**
 * The messages that go out before the one at `path`, in the order of sending: of every sequence
 * that it is part of, those that an earlier glob takes, or the same glob and an earlier path.
 */
export function earlierMessages(
  path: string,
  configs: readonly PlacedConfig[],
  findMembers: FindMembers,
): EarlierMessage[] {
  const found = new Map<string, EarlierMessage>();
  for (const config of configs)
    for (const sequence of config.config.sequences ?? []) {
      const place = placeIn(sequence, relativePath(config.folder, path));
      if (place === undefined) continue;
      const own = { path, place };
      for (const member of findMembers(config, sequence)) {
        if (bySending(member, own) >= 0) break;
        if (!found.has(member.path))
          found.set(member.path, { path: member.path, sequence: sequence.name });
      }
    }
  return [...found.values()];
}

/** Those of the files that are part of the sequence, in the order of sending. */
export function membersAmong(
  paths: readonly string[],
  folder: string,
  sequence: Sequence,
): SequenceMember[] {
  return paths
    .flatMap((path) => {
      const place = placeIn(sequence, relativePath(folder, path));
      return place === undefined ? [] : [{ path, place }];
    })
    .sort(bySending);
}

/** Whether any of the configuration's sequences takes the file. */
export function isSequenced(path: string, { folder, config }: PlacedConfig): boolean {
  const relative = relativePath(folder, path);
  return config.sequences?.some(({ messages }) => takesMessage(messages, relative)) ?? false;
}

function bySending(a: SequenceMember, b: SequenceMember): number {
  return a.place - b.place || compareTexts(a.path, b.path);
}

/** Which of the sequence's globs takes the path, relative to the configuration's folder. */
function placeIn({ messages }: Sequence, path: string): number | undefined {
  if (!takesMessage(messages, path)) return undefined;
  const place = singly(messages).findIndex((glob) => takesMessage(glob, path));
  return place < 0 ? undefined : place;
}

/** Each glob as a list of its own; the same lists each time, since globs are compiled by list. */
const singly = oncePerList((globs) => globs.map((glob) => [glob]));
