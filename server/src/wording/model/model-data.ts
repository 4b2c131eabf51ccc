/** A linear model of what sentences mean, trained from a language's bank; see `scripts/train.ts`. */
export interface CompiledModel {
  /** Ids of the rules whose intents it knows. */
  intents: string[];
  /** The score of a sentence without any feature, for each intent, in hundredths. */
  bias: number[];
  /** From which score on an intent counts, in hundredths. */
  thresholds: number[];
  /** How many words of a sentence of its bank it knows, of a hundred. */
  familiarity: number;
  features: string[];
  /** For each feature: how many intents it speaks for or against, then intent and weight of each. */
  weights: number[];
}

/** What a model says besides its features. */
export type ModelHead = Omit<CompiledModel, 'features' | 'weights'>;

/** A model with its features by their hashes, in ascending order. */
export interface ModelData extends ModelHead {
  hashes: Uint32Array;
  /** For each feature where its weights begin, and the end of the last one's. */
  places: Uint32Array;
  /** What each weight speaks for or against, and how much, in hundredths. */
  weightIntents: Uint8Array;
  weights: Int16Array;
}
