import { shareOf } from '../../server/src/wording/model/intent-model';

/** A sentence as numbers of features, and whether it shows the intent. */
export interface Sample {
  features: readonly number[];
  isPositive: boolean;
  /** How much it counts. */
  weight: number;
}

/** How the weights are learnt: FTRL-Proximal (McMahan et al., KDD 2013), which leaves most at zero. */
const rate = 0.3;
const smoothing = 1;
const l1 = 2;
const l2 = 1;
const rounds = 12;

/** Weights of a logistic regression over binary features; the last one is the bias. */
export function logisticRegression(samples: readonly Sample[], featureCount: number): Float64Array {
  const sums = new Float64Array(featureCount + 1);
  const squares = new Float64Array(featureCount + 1);
  const weightOf = (at: number): number => {
    const sum = sums[at] ?? 0;
    const penalty = at === featureCount ? 0 : l1;
    if (Math.abs(sum) <= penalty) return 0;
    return (
      -(sum - Math.sign(sum) * penalty) / ((smoothing + Math.sqrt(squares[at] ?? 0)) / rate + l2)
    );
  };
  const learn = (at: number, gradient: number): void => {
    const square = squares[at] ?? 0;
    const sigma = (Math.sqrt(square + gradient * gradient) - Math.sqrt(square)) / rate;
    sums[at] = (sums[at] ?? 0) + gradient - sigma * weightOf(at);
    squares[at] = square + gradient * gradient;
  };
  for (let round = 0; round < rounds; round++)
    for (const { features, isPositive, weight } of samples) {
      let sum = 0;
      for (const feature of features) sum += weightOf(feature);
      const share = shareOf(features.length);
      const score = weightOf(featureCount) + sum * share;
      const gradient = (1 / (1 + Math.exp(-score)) - (isPositive ? 1 : 0)) * weight;
      if (Math.abs(gradient) < 1e-4) continue;
      for (const feature of features) learn(feature, gradient * share);
      learn(featureCount, gradient);
    }
  return Float64Array.from({ length: featureCount + 1 }, (_, at) => weightOf(at));
}

/** The score of a sentence by such weights. */
export function scoreOf(weights: Float64Array, features: readonly number[]): number {
  const sum = features.reduce((so, feature) => so + (weights[feature] ?? 0), 0);
  return (weights.at(-1) ?? 0) + sum * shareOf(features.length);
}
