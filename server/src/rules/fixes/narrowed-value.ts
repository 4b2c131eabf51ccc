import type { Declaration } from '../../message/css/declaration';
import { splitValue, type ValuePart } from '../../message/css/value';
import type { Message } from '../../message/message';
import { hasValue } from '../../message/template/mask';
import { isVerbatim } from './declaration-fixes';
import { tolerance } from '../../message/layout/layout';

/** What narrows a margin: how wide it may be, and how its lengths are computed, all in px. */
export interface Narrowing {
  allowed: number;
  percentBase: number;
  compute(length: string): number | undefined;
}

/**
 * The declaration's value with its left and right sides brought down to what is allowed; nothing
 * where the value cannot be written anew without what is known only when the message is sent, or
 * stands elsewhere, in a custom property.
 */
export function narrowedValue(
  message: Message,
  declaration: Declaration,
  narrowing: Narrowing,
): string | undefined {
  const { property, value, attribute, origin, valueRange } = declaration;
  const { allowed, percentBase } = narrowing;
  if (declaration.usesVariables) return undefined;
  if (origin === 'attribute')
    return value.endsWith('%') && attribute?.name !== 'cellpadding'
      ? percent(allowed, percentBase)
      : px(allowed);
  const isWritten = isVerbatim(message, declaration, value.length);
  if (!isWritten && hasValue(value)) return undefined;
  const text = isWritten ? message.text.slice(valueRange.start, valueRange.end) : value;
  const parts = splitValue(value);
  const [only] = parts;
  if ((property === 'margin' || property === 'padding') && parts.length === 1 && only)
    return `${text} ${shrunk(only.text, narrowing)}`;
  let result = '';
  let at = 0;
  for (const { text: length, start, end } of horizontalParts(property, parts, value)) {
    const narrower = shrunk(length, narrowing);
    if (narrower === length) continue;
    result += text.slice(at, start) + narrower;
    at = end;
  }
  return result + text.slice(at);
}

/** The parts of the value that stand for the left or the right. */
function horizontalParts(property: string, parts: ValuePart[], value: string): ValuePart[] {
  if (property === 'margin' || property === 'padding')
    return parts.filter((_, index) => index === 1 || index === 3);
  if (property === 'border-spacing') return parts.slice(0, 1);
  return property.endsWith('-inline') ? parts : [{ text: value, start: 0, end: value.length }];
}

function shrunk(length: string, { allowed, percentBase, compute }: Narrowing): string {
  const width = compute(length);
  if (width === undefined || width <= allowed + tolerance) return length;
  return /^[\d.]+%$/.test(length) ? percent(allowed, percentBase) : `${px(allowed)}px`;
}

const px = (width: number): string => String(Math.floor(width + tolerance));

const percent = (width: number, base: number): string =>
  `${Math.floor((width / base) * 100 + tolerance)}%`;
