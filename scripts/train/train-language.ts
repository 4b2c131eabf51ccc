import { intentOf, intents } from '../../server/src/wording/intents/intents';
import { fewestWords } from '../../server/src/wording/model/intent-model';
import type { CompiledModel } from '../../server/src/wording/model/model-data';
import { logisticRegression, scoreOf, type Sample } from './logistic-regression';
import type { LabelledSentence } from './samples';

const folds = 5;
/** A feature of fewer lines than this tells nothing. */
const fewestLines = 3;
/** Of the innocent sentences held back, at most this part may reach the threshold. */
const falseAlarms = 0.005;
/**
 * The least threshold, whatever the innocent sentences say. English, with banks four times as large as
 * those of others, is so sure of what it finds that a lower one brings alarms in texts by other hands,
 * and next to nothing that is rightly found.
 */
const leastScores: Readonly<Record<string, number>> = { en: 1.5 };
const leastScore = 0.7;
const uncertainWeight = 0.4;
const positiveWeight = 2;
/** Smaller weights, in hundredths, are chance: without them texts of other hands are judged as well. */
const leastWeight = 14;

export interface Training {
  model: CompiledModel;
  /** For each intent the part of held-back sentences that the model finds at its threshold. */
  recall: Record<string, number>;
}

/** Learns every intent of a language; thresholds come from sentences that were held back while learning. */
export function trainLanguage(language: string, sentences: readonly LabelledSentence[]): Training {
  const frequent = featureIds(sentences);
  // The model knows only what has a weight, and how many features it knows decides what each counts.
  const numbered = samplesOf(sentences, frequent);
  const columns = intentsIn(sentences).map((intent) => learn(numbered, intent, frequent.size));
  const telling = [...frequent].filter(([, id]) => columns.some((column) => hasWeight(column, id)));
  const ids = new Map(telling.map(([feature], id) => [feature, id]));
  return trainOn(sentences, ids, leastScores[language] ?? leastScore);
}

function trainOn(
  sentences: readonly LabelledSentence[],
  ids: ReadonlyMap<string, number>,
  least: number,
): Training {
  const model: CompiledModel = {
    intents: [],
    bias: [],
    thresholds: [],
    familiarity: familiarityOf(sentences, ids),
    features: [],
    weights: [],
  };
  const recall: Record<string, number> = {};
  const columns: Float64Array[] = [];
  const numbered = samplesOf(sentences, ids);
  for (const intent of intentsIn(sentences)) {
    const { threshold, found } = thresholdOf(numbered, intent, ids.size, least);
    const weights = learn(numbered, intent, ids.size);
    model.intents.push(intent);
    model.thresholds.push(hundredths(threshold));
    model.bias.push(hundredths(weights[ids.size] ?? 0));
    columns.push(weights);
    recall[intent] = found;
  }
  // Also what has lost its weight: it counts among the features that a sentence has.
  for (const [feature, id] of ids) {
    const pairs = columns.flatMap((column, intent) =>
      hasWeight(column, id) ? [intent, hundredths(column[id] ?? 0)] : [],
    );
    model.features.push(feature);
    model.weights.push(pairs.length / 2, ...pairs);
  }
  return { model, recall };
}

/** How many words of a sentence are known on average, of a hundred. */
function familiarityOf(
  sentences: readonly Pick<LabelledSentence, 'words'>[],
  known: { has(word: string): boolean },
): number {
  const parts = sentences
    .filter(({ words }) => words.length >= fewestWords)
    .map(({ words }) => words.filter((word) => known.has(word)).length / words.length);
  return Math.round((100 * parts.reduce((sum, part) => sum + part, 0)) / parts.length);
}

const hundredths = (weight: number): number => Math.round(weight * 100);
const hasWeight = (column: Float64Array, id: number): boolean =>
  Math.abs(hundredths(column[id] ?? 0)) >= leastWeight;

const intentsIn = (sentences: readonly LabelledSentence[]): string[] =>
  intents.map(({ rule }) => rule).filter((intent) => sentences.some(({ rule }) => rule === intent));

interface NumberedSentence extends LabelledSentence {
  numbers: number[];
  /** How much it counts: the variants of a line together more than one alone, but not many times as much. */
  variantWeight: number;
}

function samplesOf(
  sentences: readonly LabelledSentence[],
  ids: ReadonlyMap<string, number>,
): NumberedSentence[] {
  const inLine = new Map<number, number>();
  for (const { line } of sentences) inLine.set(line, (inLine.get(line) ?? 0) + 1);
  return sentences.map((sentence) => ({
    ...sentence,
    numbers: sentence.features.flatMap((feature) => ids.get(feature) ?? []),
    variantWeight: 2 / Math.sqrt(inLine.get(sentence.line) ?? 1),
  }));
}

/** Whether the sentence tells what shows the intent and what does not. */
const teaches = ({ rule, shown, features }: LabelledSentence, intent: string): boolean =>
  rule === undefined
    ? intentOf(intent)?.isInnocentWith?.some((concept) => features.includes(`@${concept}`)) !== true
    : rule === intent || !shown.includes(intent);

const learn = (
  sentences: readonly NumberedSentence[],
  intent: string,
  featureCount: number,
): Float64Array =>
  logisticRegression(
    shuffled(sentences.filter((sentence) => teaches(sentence, intent))).map(
      ({ numbers, rule, isCertain, variantWeight }): Sample => {
        const isPositive = rule === intent;
        const certainWeight = isPositive ? positiveWeight : 1;
        const weight = (isCertain ? certainWeight : uncertainWeight) * variantWeight;
        return { features: numbers, isPositive, weight };
      },
    ),
    featureCount,
  );

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
  sentences: readonly NumberedSentence[],
  intent: string,
  featureCount: number,
  least: number,
): { threshold: number; found: number } {
  const innocent: number[] = [];
  const meant: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ line }: { line: number }): boolean => line % folds === fold;
    const others = sentences.filter((sentence) => !isHeld(sentence));
    const weights = learn(others, intent, featureCount);
    for (const sentence of sentences.filter(isHeld)) {
      const { numbers, rule, isCertain } = sentence;
      if (rule === intent) meant.push(scoreOf(weights, numbers));
      // To take one intent for another costs little.
      else if (rule === undefined && isCertain && teaches(sentence, intent))
        innocent.push(scoreOf(weights, numbers));
    }
  }
  innocent.sort((a, b) => b - a);
  const limit = innocent[Math.floor(innocent.length * falseAlarms)] ?? 0;
  const threshold = Math.max(least, limit);
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
