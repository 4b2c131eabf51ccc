import { hasValue } from '../template/mask';
import { parseColor } from './color';
import { splitValue } from './value';

const image = /url\(|gradient\(|image-set\(|image\(|cross-fade\(|element\(|paint\(/i;

/** What the `background` shorthand sets of colour and image. */
export function backgroundParts(value: string): { color: string; image: string } {
  const isUnknown = (text: string): boolean => hasValue(text) || text.includes('var(');
  const parts = splitValue(value).map(({ text }) => text);
  const color = parts.findLast(
    (text) =>
      !image.test(text) && (isUnknown(text) || /^currentcolor$/i.test(text) || isColor(text)),
  );
  return { color: color ?? 'transparent', image: image.test(value) ? value : 'none' };
}

const isColor = (text: string): boolean =>
  parseColor(text) !== undefined || /^(?:ok)?l(?:ab|ch)\(|^color(?:-mix)?\(/i.test(text);
