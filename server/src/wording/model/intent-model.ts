import { hashOf } from '../../memory/text-hash';
import { Remembered } from '../../memory/remembered';
import { keyBits, keyOf, type ModelData } from './model-data';
import {
  eachFeature,
  eachFeatureOfContext,
  eachFeatureOfWord,
  wordFeature,
  type JudgedSentence,
  type TakeFeature,
} from './sentence-features';

/** What a sentence most likely means, and the first and the last word that decided. */
export interface LikelyIntent {
  intent: string;
  firstWord: number;
  lastWord: number;
}

/** Weights are stored as hundredths. */
const unit = 100;
/** How many words on either side tell what words mean. */
const surrounding = 5;
/** With so low a score words show no intent, whatever phrases they make up. */
const excluded = -3.5;
/** Fewer words are a heading, a button or a greeting: they tell too little. */
export const fewestWords = 5;

/** Numbers and single letters tell no more than blanks: `+1.5 or +2.0?`, `8 h à 12 h`. */
const saysEnough = ({ words }: JudgedSentence): boolean =>
  words.filter(({ text }) => !/^(?:\d|[a-zà]$)/.test(text)).length >= fewestWords;

/**
 * A sentence of which the model knows much less than of those that it has learnt from is of another
 * world, and there chance likenesses look like an intent: how much less it may know, of a hundred
 * words, and what each missing one adds to the threshold, in hundredths. With these figures three in
 * five of its alarms in sentences of newspapers and forums go, and one in three hundred of what it
 * finds rightly.
 */
const unknownBesides = 15;
const costOfUnknown = 10;

/** The part of the strongest word's weight from which on a word counts as deciding. */
const deciding = 0.35;

/** By so many leading bits of a key its feature is looked for. */
const leadingBits = 14;

/** What each feature of so many counts: the more there are, the more they repeat one another. */
export const shareOf = (features: number): number => Math.sqrt(40 / (features + 10));

/** Takes where the weights of a feature begin and end, and the words that show it. */
type UseKnownFeature = (place: number, end: number, firstWord?: number, endWord?: number) => void;

/** Judges sentences whose wording no phrase foresees. */
export class IntentModel {
  /** Where the features begin whose keys have the same leading bits. */
  private readonly begins: Uint32Array;
  /** What words tell by themselves: for each intent the sum of the weights, then how many features. */
  private readonly sumsOfWords = new Remembered<readonly number[]>(20_000);

  constructor(private readonly model: ModelData) {
    this.begins = beginsOf(model.keys);
  }

  /** The score of each intent, above zero where it is likelier than not. */
  private scores(sentence: JudgedSentence, before: JudgedSentence | undefined): readonly number[] {
    const { bias } = this.model;
    const sums = new Array<number>(bias.length + 1).fill(0);
    for (const { text } of sentence.words) {
      const sumsOfWord = this.sumsOfWords.of(wordFeature(text), this.sumWord);
      for (let at = 0; at < sums.length; at++)
        sums[at] = (sums[at] as number) + (sumsOfWord[at] as number);
    }
    eachFeatureOfContext(sentence, before, this.knownFeatures(this.addTo(sums)));
    const share = shareOf(sums[bias.length] as number);
    return bias.map((least, intent) => (least + (sums[intent] as number) * share) / unit);
  }

  private readonly sumWord = (word: string): readonly number[] => {
    const sums = new Array<number>(this.model.bias.length + 1).fill(0);
    eachFeatureOfWord(word, this.knownFeatures(this.addTo(sums)));
    return sums;
  };

  private addTo(sums: number[]): UseKnownFeature {
    const { weightIntents, weights, bias } = this.model;
    return (place, end) => {
      for (let at = place; at < end; at++) {
        const intent = weightIntents[at] as number;
        sums[intent] = (sums[intent] as number) + (weights[at] as number);
      }
      sums[bias.length] = (sums[bias.length] as number) + 1;
    };
  }

  /**
   * Whether words of the sentence show something else than the intent, both by themselves with the words
   * around them and in all that the sentence says.
   * @param firstWord the first of the words, counted in the sentence
   * @param lastWord the last one
   */
  rulesOut(
    intent: string,
    sentence: JudgedSentence,
    before: JudgedSentence | undefined,
    [firstWord, lastWord]: readonly [number, number],
  ): boolean {
    const index = this.model.intents.indexOf(intent);
    return (
      index >= 0 &&
      this.scoreAround(firstWord, lastWord, sentence, index) < excluded &&
      (this.scores(sentence, before)[index] as number) < excluded
    );
  }

  /** The score of an intent by some words and the few around them. */
  private scoreAround(
    firstWord: number,
    lastWord: number,
    sentence: JudgedSentence,
    intent: number,
  ): number {
    const { bias, weightIntents, weights } = this.model;
    let sum = 0;
    let features = 0;
    const add: UseKnownFeature = (place, end, shownFrom, shownTo) => {
      if (shownFrom === undefined || shownTo === undefined) return;
      if (shownFrom < firstWord - surrounding || shownTo > lastWord + 1 + surrounding) return;
      features++;
      const at = weightIntents.subarray(place, end).indexOf(intent);
      if (at >= 0) sum += weights[place + at] as number;
    };
    eachFeature(sentence, undefined, this.knownFeatures(add));
    return ((bias[intent] ?? 0) + sum * shareOf(features)) / unit;
  }

  /** The likeliest intent of the sentence, where it says enough and that is likely enough. */
  judge(sentence: JudgedSentence, before: JudgedSentence | undefined): LikelyIntent | undefined {
    if (!saysEnough(sentence)) return undefined;
    const { thresholds } = this.model;
    const scores = this.scores(sentence, before);
    let best = -1;
    let margin = -Infinity;
    for (let intent = 0; intent < scores.length; intent++) {
      const above = (scores[intent] as number) - (thresholds[intent] ?? Infinity) / unit;
      if (above > margin) {
        best = intent;
        margin = above;
      }
    }
    if (margin < 0 || margin < this.doubtAbout(sentence)) return undefined;
    return {
      intent: this.model.intents[best] ?? '',
      ...this.decidingWords(sentence, before, best),
    };
  }

  /** By how much a score has to exceed the threshold, since words of the sentence are unknown. */
  private doubtAbout({ words }: JudgedSentence): number {
    const known = words.filter(({ text }) => this.find(hashOf(wordFeature(text))) >= 0).length;
    const missing = this.model.familiarity - unknownBesides - (100 * known) / words.length;
    return (missing * costOfUnknown) / unit;
  }

  private decidingWords(
    sentence: JudgedSentence,
    before: JudgedSentence | undefined,
    intent: number,
  ): { firstWord: number; lastWord: number } {
    const { weightIntents, weights } = this.model;
    const parts = new Float64Array(sentence.words.length);
    const add: UseKnownFeature = (place, end, firstWord, endWord) => {
      const at = weightIntents.subarray(place, end).indexOf(intent);
      if (at < 0 || firstWord === undefined || endWord === undefined) return;
      const part = (weights[place + at] as number) / (endWord - firstWord);
      for (let word = firstWord; word < endWord; word++) parts[word] = (parts[word] ?? 0) + part;
    };
    eachFeature(sentence, before, this.knownFeatures(add));
    const least = Math.max(...parts) * deciding;
    return {
      firstWord: parts.findIndex((part) => part >= least),
      lastWord: parts.findLastIndex((part) => part >= least),
    };
  }

  /** Takes features, and has those used that have weights. */
  private knownFeatures(use: UseKnownFeature): TakeFeature {
    const { places } = this.model;
    // Most features follow one that begins in the same way.
    let begun = '';
    let linked = '';
    let beginning = hashOf('');
    return (before, link, after, firstWord, endWord) => {
      if (before !== begun || link !== linked) {
        beginning = hashOf(link, hashOf(before));
        begun = before;
        linked = link;
      }
      const feature = this.find(hashOf(after, beginning));
      if (feature >= 0)
        use(places[feature] as number, places[feature + 1] as number, firstWord, endWord);
    };
  }

  private find(hash: number): number {
    const { keys } = this.model;
    const key = keyOf(hash);
    const leading = hash >>> (32 - leadingBits);
    const end = this.begins[leading + 1] as number;
    for (let at = this.begins[leading] as number; at < end; at++) if (keys[at] === key) return at;
    return -1;
  }
}

function beginsOf(keys: Uint32Array): Uint32Array {
  const begins = new Uint32Array((1 << leadingBits) + 1);
  let at = 0;
  for (let leading = 0; leading < begins.length; leading++) {
    while (at < keys.length && (keys[at] as number) >>> (keyBits - leadingBits) < leading) at++;
    begins[leading] = at;
  }
  return begins;
}
