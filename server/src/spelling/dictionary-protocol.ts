import type { Judgement } from '../message/context/word-judge';

/** What a worker with a dictionary is sent first: the dictionary. */
export interface DictionaryLoad {
  name: string;
  affixes: DictionaryFile;
  words: DictionaryFile;
}

/** A file as it is, or as `packLines` and gzip have packed it. */
export interface DictionaryFile {
  bytes: Uint8Array<ArrayBuffer>;
  isPacked: boolean;
}

/** What it can be asked then. */
export type DictionaryRequest =
  { judge: readonly string[] } | { search: readonly string[] } | { correct: string };

/** A request with a number, by which its answer is known. */
export type DictionaryQuestion = DictionaryRequest & { id: number };

/** What it answers; `failure` where the dictionary cannot be loaded. */
export interface DictionaryAnswer {
  id: number;
  judgements?: readonly Judgement[];
  found?: readonly string[];
  corrections?: readonly string[];
  failure?: string;
}
