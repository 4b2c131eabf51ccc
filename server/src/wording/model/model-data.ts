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

/**
 * How many bits of a feature's hash are kept. Of 35,000 features none is missing for it but one or two,
 * and one in 7,000 unknown ones is taken for a known one; each bit more makes the data larger.
 */
export const keyBits = 28;

/** What a feature is found by, of its hash of 32 bits. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits);

/** A model with its features by their keys, in ascending order. */
export interface ModelData extends ModelHead {
  keys: Uint32Array;
  /** For each feature where its weights begin, and the end of the last one's. */
  places: Uint32Array;
  /** What each weight speaks for or against, and how much, in hundredths. */
  weightIntents: Uint8Array;
  weights: Int16Array;
}
