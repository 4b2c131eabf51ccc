import type { Judgement } from '../message/word-judge';

/** What a thread with a dictionary is asked. */
export type DictionaryQuestion = { id: number } & (
  { judge: readonly string[] } | { search: readonly string[] } | { correct: string }
);

/** What it answers; `failure` where the dictionary cannot be loaded. */
export interface DictionaryAnswer {
  id: number;
  judgements?: readonly Judgement[];
  found?: readonly string[];
  corrections?: readonly string[];
  failure?: string;
}
