import { computeLength, defaultFontSize } from '../css/length';
import type { Environment } from '../css/media';
import type { Element } from '../html/element';
import type { Range } from '../../ranges/range';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';
import { textChunks, isBlank } from '../visible-text/text-chunks';

const sizing = /^font(?:-size)?$/;

/** Absolute size keywords as browsers compute them from a default of 16 px (CSS Fonts 4, 2.5). */
const keywords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** What elements do to the size by themselves, as factors (HTML standard, rendering, 15.3). */
const elementFactors: ReadonlyMap<string, number> = new Map([
  ['h1', 2],
  ['h2', 1.5],
  ['h3', 1.17],
  ['h4', 1],
  ['h5', 0.83],
  ['h6', 0.67],
  ['small', 1 / 1.2],
  ['big', 1.2],
  ['sub', 1 / 1.2],
  ['sup', 1 / 1.2],
]);

/** The computed font size in px for each element of a reading; NaN where a placeholder decides. */
export function fontSizesOf(reading: Reading, environment: Environment): Float64Array {
  return reading.facts.about(environment, computeFontSizes);
}

function computeFontSizes(reading: Reading, environment: Environment): Float64Array {
  const like = reading.styles.environmentLike(environment, sizing);
  if (like !== environment) return fontSizesOf(reading, like);
  const { elements } = reading;
  const { cascade } = reading.styles;
  const isDeclared = reading.styles.declares(sizing);
  const sizes = new Float64Array(elements.length);
  let root = defaultFontSize;
  for (const element of elements) {
    const inherited = sizeOf(element.parent, sizes);
    const declared = isDeclared ? cascade.value(element, 'font-size', environment) : undefined;
    const computed =
      declared === undefined
        ? undefined
        : computeSize(declared, inherited, root, reading.defaultWidth);
    const size = computed ?? inherited * factorOf(element);
    sizes[element.index] = size;
    if (element.name === 'html' && size > 0) root = size;
  }
  return sizes;
}

/**
 * The size in px that a value of `font-size` gives to an element, or to text directly in the message;
 * nothing for values that are no size, or that are known only when the message is sent.
 */
export function sizeFor(
  value: string,
  reading: Reading,
  environment: Environment,
  element?: Element,
): number | undefined {
  const sizes = fontSizesOf(reading, environment);
  const [html] = reading.elementsNamed('html');
  const root = html && html !== element ? sizeOf(html, sizes) : defaultFontSize;
  const size = computeSize(
    value.toLowerCase(),
    sizeOf(element?.parent, sizes),
    root,
    reading.defaultWidth,
  );
  return Number.isNaN(size) ? undefined : size;
}

/** The size of an element, or of text directly in the message. */
const sizeOf = (element: Element | undefined, sizes: Float64Array): number =>
  (element && sizes[element.index]) ?? defaultFontSize;

const factorOf = ({ name }: Element): number => elementFactors.get(name) ?? 1;

/** Nothing for values that are no size, which a browser drops. */
function computeSize(
  value: string,
  inherited: number,
  root: number,
  viewportWidth: number,
): number | undefined {
  if (hasValue(value) || value.includes('var(')) return Number.NaN;
  if (Object.hasOwn(keywords, value)) return keywords[value];
  switch (value) {
    case 'smaller':
      return inherited / 1.2;
    case 'larger':
      return inherited * 1.2;
    case 'inherit':
    case 'unset':
      return inherited;
    case 'initial':
      return defaultFontSize;
    default: {
      const size = computeLength(value, {
        fontSize: inherited,
        percentBase: inherited,
        viewportWidth,
        rootFontSize: root,
      });
      return size !== undefined && size >= 0 ? size : undefined;
    }
  }
}

/** A stretch of visible text with its size, and what gives it that size. */
export interface SizedText extends Range {
  /** px, to a tenth. */
  size: number;
  reading: Reading;
  parent: Element | undefined;
}

/** The visible texts of a reading with their sizes, in order. */
export function sizedTexts(reading: Reading, environment: Environment): SizedText[] {
  const texts: SizedText[] = [];
  const fontSizes = fontSizesOf(reading, environment);
  for (const node of reading.texts) {
    const { parent } = node;
    const size = visibleSize(parent, fontSizes);
    if (size === 0 || !reading.isShown(parent, environment)) continue;
    for (const chunk of textChunks(reading.masked, node)) {
      if (isBlank(chunk.text)) continue;
      const { start, end } = chunk.trimmedRange();
      texts.push({ start, end, size, reading, parent });
    }
  }
  return texts;
}

/** The sizes that visible text of a reading has, blank text included. */
export function distinctSizes(reading: Reading, environment: Environment): Set<number> {
  const sizes = new Set<number>();
  const fontSizes = fontSizesOf(reading, environment);
  let last = 0;
  for (const { parent } of reading.texts) {
    const size = visibleSize(parent, fontSizes);
    if (size === last || size === 0 || !reading.isShown(parent, environment)) continue;
    sizes.add(size);
    last = size;
  }
  return sizes;
}

/** The size of text in px, to a tenth; 0 where it is too small to be seen, or a placeholder decides. */
function visibleSize(parent: Element | undefined, fontSizes: Float64Array): number {
  const size = Math.round(sizeOf(parent, fontSizes) * 10) / 10;
  return size > 0 ? size : 0;
}

/** The declaration or start tag that gives a text its size; the text itself where nothing does. */
export function sizePlace(text: SizedText, environment: Environment): Range {
  const { reading, parent } = text;
  for (const element of parent?.lineage() ?? []) {
    const declared = reading.styles.cascade.declared(element, environment).get('font-size');
    if (declared) return { start: declared.declaration.start, end: declared.declaration.end };
    if (factorOf(element) !== 1) return element.startTag;
  }
  return { start: text.start, end: text.end };
}
