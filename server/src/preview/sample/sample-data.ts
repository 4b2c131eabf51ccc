import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Range } from '../../ranges/range';
import { isRecord } from '../../config/record';

/** The values that the placeholders of a message get, from the file beside it. */
export interface SampleData {
  values: Record<string, unknown>;
  /** What is wrong with the file, one sentence; the values are then what could be read. */
  error?: Range & { message: string };
}

/** The path of the file with a template's sample data: `order.data.json` beside `order.hbs`. */
export function sampleDataPath(templatePath: string): string {
  return `${templatePath.replace(/\.[^./]*$/, '')}.data.json`;
}

/** Reads sample data: JSON, in which comments and trailing commas are forgiven. Never throws. */
export function readSampleData(text: string): SampleData {
  const errors: ParseError[] = [];
  const body = text.replace(/^\uFEFF/, ' ');
  const values = parsed(body, errors);
  const [first] = errors;
  if (first) {
    const { offset, length, error } = first;
    const message = `It is not valid JSON: ${explained(printParseErrorCode(error))}.`;
    return { values: asRecord(values), error: { start: offset, end: offset + length, message } };
  }
  if (isRecord(values)) return { values };
  const message = 'It must hold an object with the values by their names: `{ "name": "value" }`.';
  return { values: {}, error: { start: 0, end: text.length, message } };
}

/** The parser reads nested values by recursion. */
function parsed(text: string, errors: ParseError[]): unknown {
  try {
    return parse(text, errors, { allowTrailingComma: true }) as unknown;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `ValueExpected` in plain words: `value expected`. */
const explained = (code: string): string =>
  code.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
