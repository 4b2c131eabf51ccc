import { sentenceFeatures } from './sentence-features';
import type { Statement } from './statement';

/** A linear model of what sentences mean, trained from a language's bank; see `scripts/train.ts`. */
export interface CompiledModel {
  /** Ids of the rules whose intents it knows. */
  intents: string[];
  /** The score of a sentence without any feature, for each intent, in hundredths. */
  bias: number[];
  /** From which score on an intent counts, in hundredths. */
  thresholds: number[];
  features: string[];
  /** For each feature: how many intents it speaks for or against, then intent and weight of each. */
  weights: number[];
}

/** What a sentence most likely means, and the first and the last word that decided. */
export interface Judgement {
  intent: string;
  firstWord: number;
  lastWord: number;
}

/** How many sentences are kept in mind, which mostly stay the same between two keystrokes. */
const mostKnown = 2000;

/** Weights are stored as hundredths. */
const unit = 100;
/** The part of the strongest word's weight from which on a word counts as deciding. */
const deciding = 0.35;

/** Judges sentences whose wording no phrase foresees. */
export class IntentModel {
  /** For each feature its place in the weights. */
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, Judgement | undefined>();

  constructor(private readonly model: CompiledModel) {
    let at = 0;
    for (const feature of model.features) {
      this.places.set(feature, at);
      at += 1 + 2 * (model.weights[at] ?? 0);
    }
  }

  /** The score of each intent, above zero where it is likelier than not. */
  scores(statement: Statement, before: Statement | undefined): Float64Array {
    const scores = Float64Array.from(this.model.bias);
    for (const { key } of sentenceFeatures(statement, before))
      this.eachWeight(key, (intent, weight) => {
        scores[intent] = (scores[intent] ?? 0) + weight;
      });
    return scores.map((score) => score / unit);
  }

  /** The likeliest intent of the sentence, where it is likely enough. */
  judge(statement: Statement, before: Statement | undefined): Judgement | undefined {
    const mark = statement.isQuestion ? '?' : '.';
    const sentences = `${before?.wordText ?? ''}|${statement.wordText}${mark}`;
    if (!this.known.has(sentences)) {
      if (this.known.size >= mostKnown) this.known.clear();
      this.known.set(sentences, this.judgeUnknown(statement, before));
    }
    return this.known.get(sentences);
  }

  private judgeUnknown(statement: Statement, before: Statement | undefined): Judgement | undefined {
    const scores = this.scores(statement, before);
    const best = scores.indexOf(Math.max(...scores));
    const threshold = (this.model.thresholds[best] ?? Infinity) / unit;
    if ((scores[best] ?? -1) < threshold) return undefined;
    return {
      intent: this.model.intents[best] ?? '',
      ...this.decidingWords(statement, before, best),
    };
  }

  private decidingWords(
    statement: Statement,
    before: Statement | undefined,
    intent: number,
  ): { firstWord: number; lastWord: number } {
    const parts = new Float64Array(statement.wordCount);
    for (const { key, first, last } of sentenceFeatures(statement, before)) {
      if (first === undefined || last === undefined) continue;
      this.eachWeight(key, (each, weight) => {
        if (each === intent)
          for (let at = first; at < last; at++)
            parts[at] = (parts[at] ?? 0) + weight / (last - first);
      });
    }
    const least = Math.max(...parts) * deciding;
    return {
      firstWord: parts.findIndex((part) => part >= least),
      lastWord: parts.findLastIndex((part) => part >= least),
    };
  }

  private eachWeight(feature: string, use: (intent: number, weight: number) => void): void {
    const place = this.places.get(feature);
    if (place === undefined) return;
    const { weights } = this.model;
    const end = place + 1 + 2 * (weights[place] ?? 0);
    for (let at = place + 1; at < end; at += 2) use(weights[at] ?? 0, weights[at + 1] ?? 0);
  }
}
