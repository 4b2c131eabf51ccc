import type { CompiledModel } from '../../server/src/wording/intent-model';
import { logisticRegression, type Sample } from './logistic-regression';
import type { LabelledSentence } from './samples';

/** The intents that a model can learn; empty thanks are a matter of the whole message. */
const learnt = [
  'no-review-incentive',
  'no-positive-review-request',
  'no-conditional-review-request',
  'no-review-change-request',
  'no-repeat-request',
  'no-marketing',
  'no-cross-promotion',
  'no-cancellation-request',
  'no-confirmation-message',
  'no-proactive-support-message',
  'no-delay-message',
  'no-opt-out-link',
];

const folds = 5;
/** A feature of fewer lines than this tells nothing. */
const fewestLines = 2;
/** Of the innocent sentences held back, at most this part may reach the threshold. */
const falseAlarms = 0.005;
/** The least threshold, whatever the innocent sentences say. */
const leastScore = 1.5;
const uncertainWeight = 0.4;
const positiveWeight = 2;
/** Smaller weights, in hundredths, change nothing but the size of the model. */
const leastWeight = 5;

export interface Training {
  model: CompiledModel;
  /** For each intent the part of held-back sentences that the model finds at its threshold. */
  recall: Record<string, number>;
}

/** Learns every intent; thresholds come from sentences that were held back while learning. */
export function trainLanguage(sentences: readonly LabelledSentence[]): Training {
  const ids = featureIds(sentences);
  const numbered = sentences.map(({ features, ...sentence }) => ({
    ...sentence,
    numbers: [...new Set(features.flatMap((feature) => ids.get(feature) ?? []))],
  }));
  const model: CompiledModel = { intents: [], bias: [], thresholds: [], features: [], weights: [] };
  const recall: Record<string, number> = {};
  const columns: Float64Array[] = [];
  for (const intent of learnt) {
    const samples = numbered.map(({ numbers, rule, isCertain, line }): HeldSample => ({
      features: numbers,
      isPositive: rule === intent,
      isInnocent: rule === undefined && isCertain,
      weight: isCertain ? (rule === intent ? positiveWeight : 1) : uncertainWeight,
      line,
    }));
    if (!samples.some(({ isPositive }) => isPositive)) continue;
    const { threshold, found } = thresholdOf(samples, ids.size);
    const weights = logisticRegression(shuffled(samples), ids.size);
    model.intents.push(intent);
    model.thresholds.push(hundredths(threshold));
    model.bias.push(hundredths(weights[ids.size] ?? 0));
    columns.push(weights);
    recall[intent] = found;
  }
  for (const [feature, id] of ids) {
    const pairs = columns.flatMap((column, intent) => {
      const weight = hundredths(column[id] ?? 0);
      return Math.abs(weight) < leastWeight ? [] : [intent, weight];
    });
    if (pairs.length === 0) continue;
    model.features.push(feature);
    model.weights.push(pairs.length / 2, ...pairs);
  }
  return { model, recall };
}

interface HeldSample extends Sample {
  line: number;
  /** It shows no intent at all; to take one intent for another costs little. */
  isInnocent: boolean;
}

const hundredths = (weight: number): number => Math.round(weight * 100);

function featureIds(sentences: readonly LabelledSentence[]): Map<string, number> {
  const lines = new Map<string, Set<number>>();
  for (const { features, line } of sentences)
    for (const feature of features) {
      const known = lines.get(feature);
      if (known) known.add(line);
      else lines.set(feature, new Set([line]));
    }
  const ids = new Map<string, number>();
  for (const [feature, { size }] of lines) if (size >= fewestLines) ids.set(feature, ids.size);
  return ids;
}

/** The score that no more than the permitted part of the innocent sentences reaches. */
function thresholdOf(
  samples: readonly HeldSample[],
  featureCount: number,
): { threshold: number; found: number } {
  const innocent: number[] = [];
  const meant: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ line }: { line: number }): boolean => line % folds === fold;
    const weights = logisticRegression(
      shuffled(samples.filter((sample) => !isHeld(sample))),
      featureCount,
    );
    for (const sample of samples.filter(isHeld)) {
      const score = sample.features.reduce(
        (sum, feature) => sum + (weights[feature] ?? 0),
        weights[featureCount] ?? 0,
      );
      if (sample.isPositive) meant.push(score);
      else if (sample.isInnocent) innocent.push(score);
    }
  }
  innocent.sort((a, b) => b - a);
  const limit = innocent[Math.floor(innocent.length * falseAlarms)] ?? 0;
  const threshold = Math.max(leastScore, limit);
  return { threshold, found: meant.filter((score) => score >= threshold).length / meant.length };
}

/** In an order that depends on nothing but their number. */
function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items];
  let seed = 12345;
  for (let at = mixed.length - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const other = seed % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
