import { hasValue } from '../template/mask';
import { Remembered } from '../../memory/remembered';

/** The size of text in px where nothing gives it another one. */
export const defaultFontSize = 16;

/** What a message is taken to be wide, in px, where nothing says it: the usual width of e-mails. */
export const defaultMessageWidth = 600;

/** What relative lengths are relative to, in px. */
export interface LengthContext {
  fontSize: number;
  /** What 100 % is; lengths in percent are unknown without it. */
  percentBase?: number | undefined;
  /** The width of the message, which is the viewport that its author thinks of. */
  viewportWidth: number;
  /** The font size of the document, where it is not the usual one. */
  rootFontSize?: number;
}

const pxPerUnit: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

const viewportUnits = new Set('vw svw lvw dvw vi svi lvi dvi vmin vmax cqw cqi'.split(' '));

const calcTokens = /[a-z][a-z-]*|[\d.]+(?:e[-+]?\d+)?[a-z%]*|[-+*/(),]/g;

const dimension = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)([a-z%]*)$/;

const deepestNesting = 20;

/**
 * Computes a CSS length in px, `calc()`, `min()`, `max()` and `clamp()` included.
 * Nothing for keywords, and where a part is known only when the message is sent.
 */
export function computeLength(value: string, context: LengthContext): number | undefined {
  const known = dimensionOf(value);
  if (known) return inPixels(known, context);
  if (value.length > 500 || !value.includes('(') || hasValue(value)) return undefined;
  const text = value.trim().toLowerCase();
  if (text.includes('var(')) return undefined;
  const reader = new CalcReader(text.match(calcTokens) ?? [], context);
  const result = reader.sum(0);
  return reader.isAtEnd && result !== undefined && Number.isFinite(result) ? result : undefined;
}

interface Dimension {
  number: number;
  unit: string;
}

/** Messages use few lengths many times. */
const dimensions = new Remembered<Dimension | null>(2000);

function dimensionOf(value: string): Dimension | null {
  return value.length > 100 ? null : dimensions.of(value, readDimension);
}

function readDimension(value: string): Dimension | null {
  const match = dimension.exec(value.trim().toLowerCase());
  return match && { number: Number(match[1]), unit: match[2] ?? '' };
}

function computeDimension(text: string, context: LengthContext): number | undefined {
  const parsed = dimensionOf(text);
  return parsed ? inPixels(parsed, context) : undefined;
}

/** Zero needs no unit. */
function inPixels({ number, unit }: Dimension, context: LengthContext): number | undefined {
  if (unit === '') return number === 0 ? 0 : undefined;
  const factor = pxPerUnit[unit];
  if (factor !== undefined) return number * factor;
  switch (unit) {
    case '%':
      return context.percentBase === undefined ? undefined : (number / 100) * context.percentBase;
    case 'em':
      return number * context.fontSize;
    case 'rem':
      return number * (context.rootFontSize ?? defaultFontSize);
    case 'ex':
    case 'ch':
      return (number * context.fontSize) / 2;
    default:
      return viewportUnits.has(unit) ? (number / 100) * context.viewportWidth : undefined;
  }
}

/** Computes the arithmetic of CSS; plain numbers and lengths are both numbers here. */
class CalcReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly context: LengthContext,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(depth: number): number | undefined {
    let left = this.product(depth);
    for (
      let sign = this.tokens[this.at];
      sign === '+' || sign === '-';
      sign = this.tokens[this.at]
    ) {
      this.at++;
      const right = this.product(depth);
      if (left === undefined || right === undefined) return undefined;
      left += sign === '+' ? right : -right;
    }
    return left;
  }

  private product(depth: number): number | undefined {
    let left = this.operand(depth);
    for (
      let sign = this.tokens[this.at];
      sign === '*' || sign === '/';
      sign = this.tokens[this.at]
    ) {
      this.at++;
      const right = this.operand(depth);
      if (left === undefined || right === undefined) return undefined;
      left = sign === '*' ? left * right : left / right;
    }
    return left;
  }

  private operand(depth: number): number | undefined {
    const token = this.tokens[this.at++];
    if (token === undefined || depth > deepestNesting) return undefined;
    if (token === '-') {
      const operand = this.operand(depth + 1);
      return operand === undefined ? undefined : -operand;
    }
    if (token === '(') return this.argumentsOf(depth)?.[0];
    if (/^[a-z-]/.test(token)) {
      if (this.tokens[this.at++] !== '(') return undefined;
      return applyFunction(token, this.argumentsOf(depth));
    }
    return /[a-z%]$/.test(token) ? computeDimension(token, this.context) : Number(token);
  }

  private argumentsOf(depth: number): number[] | undefined {
    const values: number[] = [];
    for (;;) {
      const value = this.sum(depth + 1);
      if (value === undefined) return undefined;
      values.push(value);
      const next = this.tokens[this.at++];
      if (next === ')') return values;
      if (next !== ',') return undefined;
    }
  }
}

function applyFunction(name: string, values: number[] | undefined): number | undefined {
  if (!values) return undefined;
  const [first, second, third] = values;
  if (name === 'min') return Math.min(...values);
  if (name === 'max') return Math.max(...values);
  if (name === 'calc' && values.length === 1) return first;
  if (name === 'clamp' && first !== undefined && second !== undefined && third !== undefined)
    return Math.max(first, Math.min(second, third));
  return undefined;
}
