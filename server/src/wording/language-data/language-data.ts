import { keyOf, type CompiledModel, type ModelData, type ModelHead } from '../model/model-data';
import { hashOf } from '../../memory/text-hash';
import { numberRow, type NumberRow } from '../phrases/number-row';
import type { CompiledPhrases, PhraseData } from '../phrases/phrase-data';
import { patternsOf } from '../phrases/word-classes';

/** What a language's files say. */
export interface CompiledLanguage {
  /** ISO 639-1. */
  code: string;
  /** What a word can begin with besides itself. */
  prefixes: string[];
  /** Whether what negates can follow what it negates. */
  negationFollows: boolean;
  /** A sentence that asks for a review as the policy permits. */
  neutralRequest?: string;
  phrases: CompiledPhrases;
  /** What judges sentences that no phrase foresees. */
  model?: CompiledModel;
}

/** A language as it is read from its data file. */
export interface LanguageData extends Omit<CompiledLanguage, 'phrases' | 'model'> {
  phrases: PhraseData;
  model?: ModelData;
}

/** What stands before the rows of numbers, as JSON. */
interface Head extends Omit<CompiledLanguage, 'phrases' | 'model'> {
  concepts: string[];
  /** Between line breaks: splitting one text is faster than reading many. */
  patterns: string;
  classCount: number;
  model?: ModelHead;
  rows: { type: RowType; length: number }[];
}

const rowTypes = { Uint8Array, Int16Array, Uint16Array, Uint32Array };
type RowType = keyof typeof rowTypes;
type Row = InstanceType<(typeof rowTypes)[RowType]>;

/** Every row begins at a multiple of this many bytes. */
const alignment = 4;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;
/** The first word of a file, which also tells a machine that orders bytes the other way. */
const signature = 0x324d5342;
/** The signature and the length of the head, in bytes. */
const prefixLength = 8;

/** Makes a file of a language that is read without looking at every number of it. */
export function packLanguage({
  phrases,
  model,
  ...rest
}: CompiledLanguage): Uint8Array<ArrayBuffer> {
  const { concepts, states } = phrases;
  const { patterns, places, classes, count } = patternsOf(phrases.classes);
  const rows: Row[] = [numberRow(states), places, classes];
  if (model) rows.push(...modelRows(model));
  const head: Head = {
    ...rest,
    concepts,
    patterns: patterns.join('\n'),
    classCount: count,
    ...(model && { model: headOf(model) }),
    rows: rows.map((row) => ({ type: row.constructor.name as RowType, length: row.length })),
  };
  return join(new TextEncoder().encode(JSON.stringify(head)), rows);
}

function join(head: Uint8Array, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  let at = prefixLength + aligned(head.length);
  const size = rows.reduce((sum, row) => sum + aligned(row.byteLength), at);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 2).set([signature, head.length]);
  bytes.set(head, prefixLength);
  for (const row of rows) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), at);
    at += aligned(row.byteLength);
  }
  return bytes;
}

const headOf = ({ intents, bias, thresholds, familiarity }: CompiledModel): ModelHead => ({
  intents,
  bias,
  thresholds,
  familiarity,
});

/** Features by hash; of two with the same one the first is kept. */
function modelRows({ features, weights }: CompiledModel): Row[] {
  const byKey = new Map<number, number[]>();
  let at = 0;
  for (const feature of features) {
    const end = at + 1 + 2 * (weights[at] ?? 0);
    const key = keyOf(hashOf(feature));
    if (!byKey.has(key)) byKey.set(key, weights.slice(at + 1, end));
    at = end;
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const pairs = sorted.flatMap(([, list]) => list);
  const places = [0];
  for (const [, list] of sorted) places.push((places.at(-1) ?? 0) + list.length / 2);
  return [
    Uint32Array.from(sorted, ([key]) => key),
    Uint32Array.from(places),
    Uint8Array.from(pairs.filter((_, index) => index % 2 === 0)),
    Int16Array.from(pairs.filter((_, index) => index % 2 === 1)),
  ];
}

/** Reads a file that `packLanguage` made. Throws where it is something else. */
export function unpackLanguage(file: Uint8Array<ArrayBuffer>): LanguageData {
  const bytes = file.byteOffset % alignment === 0 ? file : file.slice();
  const { buffer, byteOffset } = bytes;
  const { head, start } = readHead(bytes);
  const { concepts, patterns, classCount, model, rows, ...rest } = head;
  let at = byteOffset + start;
  const read = rows.map(({ type, length }) => {
    const row = new rowTypes[type](buffer, at, length);
    at += aligned(row.byteLength);
    return row;
  });
  const [states, patternPlaces, classes, keys, places, weightIntents, weights] = read;
  return {
    ...rest,
    phrases: {
      concepts,
      words: {
        patterns: patterns.split('\n'),
        places: patternPlaces as NumberRow,
        classes: classes as NumberRow,
        count: classCount,
      },
      states: states as NumberRow,
    },
    ...(model && {
      model: {
        ...model,
        keys: keys as Uint32Array,
        places: places as Uint32Array,
        weightIntents: weightIntents as Uint8Array,
        weights: weights as Int16Array,
      },
    }),
  };
}

/** Reads what stands before the rows, and where these begin. */
function readHead({ buffer, byteOffset }: Uint8Array<ArrayBuffer>): { head: Head; start: number } {
  const [sign, headLength = 0] = new Uint32Array(buffer, byteOffset, 2);
  if (sign !== signature) throw new Error('not the data of a language');
  const json = new TextDecoder().decode(
    new Uint8Array(buffer, byteOffset + prefixLength, headLength),
  );
  return { head: JSON.parse(json) as Head, start: prefixLength + aligned(headLength) };
}

/** Where a row of numbers stands in a file, in bytes. */
export interface PlacedRow {
  start: number;
  count: number;
  /** How many bytes a number has. */
  width: number;
}

/** The rows of a file, which begins at a multiple of four bytes. */
export function rowsIn(file: Uint8Array<ArrayBuffer>): PlacedRow[] {
  const { head, start } = readHead(file);
  let at = start;
  return head.rows.map(({ type, length }) => {
    const row = { start: at, count: length, width: rowTypes[type].BYTES_PER_ELEMENT };
    at += aligned(length * row.width);
    return row;
  });
}
