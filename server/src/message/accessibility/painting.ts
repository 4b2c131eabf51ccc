import { noDeclarations, type Values } from '../css/cascade';
import { over, parseColor, parseLegacyColor, transparent, white, type Color } from '../css/color';
import { colorProperties } from '../css/color-properties';
import type { Declaration, DeclaredValue } from '../css/declaration';
import type { Environment } from '../css/media';
import { isDefaultKeyword } from '../css/value';
import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { elementsWithGround, usualColors, type UsualColors } from './usual-colors';

/** Whatever is drawn together: an element with an opacity, or the whole message. */
interface Group {
  /** What is behind; missing behind the message, which stands on white. */
  behind?: Group;
  opacity: number;
  /** What has been drawn so far; nothing where that is not known. */
  ground: Color | undefined;
}

/** How the text that stands directly in an element is painted. */
export interface Paint {
  /** Nothing where it is not known: a placeholder, an image, a shadow decides. */
  color: Color | undefined;
  /** What gives the text its colour; nothing where it is the usual one. */
  colorFrom: Declaration | undefined;
  group: Group;
  groundFrom: Declaration | undefined;
  /** What lets the ground show through. */
  fadedFrom: Declaration | undefined;
  /** The element's own background colour, which another one inherits where it asks for it. */
  ownGround: Color | undefined;
  isBold: boolean;
}

const pageOf = ({ text, page }: UsualColors): Paint => ({
  color: text,
  colorFrom: undefined,
  group: { opacity: 1, ground: page },
  groundFrom: undefined,
  fadedFrom: undefined,
  ownGround: transparent,
  isBold: false,
});

/** Of elements with an opacity inside of one another, so many are followed. */
const mostGroups = 20;

/** Effects that are not computed here, and their values that change nothing. */
const unknownEffects = [
  'text-shadow',
  'filter',
  'mix-blend-mode',
  '-webkit-background-clip',
  'background-clip',
];
const noEffect = /^(?:none|normal|initial|unset|border-box|padding-box|content-box)$/;

/** The properties that decide how text is painted. */
const painting = new Set([
  ...colorProperties,
  'background-image',
  'position',
  'font-weight',
  ...unknownEffects,
]);

const boldElements = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));

/** The elements that, besides links, change by themselves how text is painted. */
const paintedElements = new Set([...elementsWithGround, ...boldElements]);

/** How the text of a reading is painted on a screen. */
export interface Painting {
  /** By the element's index. */
  byElement: readonly Paint[];
  /** Each that differs from the one around it. */
  paints: readonly Paint[];
}

/**
 * For each element of a reading, how the text in it is painted on the screen.
 * @param leftOut declarations that are taken for not there
 */
export function paintElements(
  reading: Reading,
  environment: Environment,
  leftOut = noDeclarations,
): Painting {
  const byElement: Paint[] = [];
  const paints: Paint[] = [];
  const usual = usualColors(reading, environment);
  const page = pageOf(usual);
  const bodyLink = linkDeclaration(reading, leftOut);
  const { cascade: whole } = reading.styles;
  const cascade = leftOut.size > 0 ? whole.without(leftOut) : whole;
  for (const element of reading.elements) {
    const around = (element.parent && byElement[element.parent.index]) ?? page;
    const values = cascade.declared(element, environment);
    const paint = paintOf(element, around, values, { usual, bodyLink });
    byElement.push(paint);
    if (paint !== around) paints.push(paint);
  }
  return { byElement, paints };
}

/** What colours the elements that no style does. */
interface Defaults {
  usual: UsualColors;
  /** `<body link>`, which colours all links. */
  bodyLink: Declaration | undefined;
}

function linkDeclaration(
  reading: Reading,
  leftOut: ReadonlySet<Declaration>,
): Declaration | undefined {
  if (reading.elementsNamed('body').length === 0) return undefined;
  const found = reading.styles.declarations.find(
    ({ element, attribute }) => attribute?.name === 'link' && element?.name === 'body',
  );
  return found && leftOut.has(found) ? undefined : found;
}

function paintOf(
  element: Element,
  around: Paint,
  values: Values,
  { usual, bodyLink }: Defaults,
): Paint {
  const { name } = element;
  const isLink = name === 'a' && element.attribute('href') !== undefined;
  if (!isLink && !paintedElements.has(name) && !isPainted(values)) return around;
  const paint: Paint = {
    ...around,
    ownGround: transparent,
    isBold: isBold(name, values, around.isBold),
  };
  if (isLink) setColor(paint, bodyLink ? colorOf(bodyLink.value, bodyLink) : usual.link, bodyLink);
  if (elementsWithGround.has(name)) {
    setColor(paint, usual.text, undefined);
    if (!values.has('background-color'))
      paint.group = { ...around.group, ground: usual.grounds.get(name) };
  }
  const color = values.get('-webkit-text-fill-color') ?? values.get('color');
  if (color) applyColor(paint, color, around, { isLink, initial: usual.text });
  applyGround(paint, around, values);
  if (hasUnknownEffect(values)) paint.color = undefined;
  return paint;
}

/** Whether anything is declared that changes how text is painted. */
function isPainted(values: Values): boolean {
  if (values.size === 0) return false;
  for (const property of values.keys()) if (painting.has(property)) return true;
  return false;
}

function setColor(paint: Paint, color: Color | undefined, from: Declaration | undefined): void {
  paint.color = color;
  paint.colorFrom = from;
}

/** The colour that the declaration's value names; nothing for keywords and what is not known. */
export const colorOf = (value: string, { origin }: Declaration): Color | undefined =>
  origin === 'attribute' ? parseLegacyColor(value) : parseColor(value);

function applyColor(
  paint: Paint,
  { value, keyword, declaration }: DeclaredValue,
  around: Paint,
  { isLink, initial }: { isLink: boolean; initial: Color | undefined },
): void {
  if (keyword === 'inherit' || keyword === 'unset' || keyword === 'currentcolor')
    setColor(paint, around.color, around.colorFrom);
  else if (keyword === 'initial' || (keyword.startsWith('revert') && !isLink))
    setColor(paint, keyword === 'initial' ? initial : around.color, declaration);
  else if (!keyword.startsWith('revert')) setColor(paint, colorOf(value, declaration), declaration);
}

function applyGround(paint: Paint, around: Paint, values: Values): void {
  const opacity = opacityOf(values);
  if (opacity !== 1)
    paint.group = {
      behind: paint.group,
      opacity: opacity ?? 1,
      ground: opacity === undefined ? undefined : transparent,
    };
  const fading = opacity ? values.get('opacity')?.declaration : undefined;
  if (opacity !== 1 && fading) paint.fadedFrom = fading;
  // What lies behind an element that is taken out of the flow is not known.
  if (/^(?:absolute|fixed)$/i.test(values.get('position')?.value ?? ''))
    paint.group = { opacity: 1, ground: undefined };
  const image = values.get('background-image');
  const color = values.get('background-color');
  if (color) {
    const own = groundColor(color, paint, around);
    lay(paint, own, color.declaration);
    // What inherits `currentColor` takes its own colour, not this one.
    paint.ownGround = color.keyword === 'currentcolor' ? undefined : own;
  }
  if (image && !isDefaultKeyword(image.value) && image.keyword !== 'none')
    lay(paint, undefined, image.declaration);
}

function groundColor(
  { value, keyword, declaration }: DeclaredValue,
  paint: Paint,
  around: Paint,
): Color | undefined {
  if (keyword === 'inherit') return around.ownGround;
  if (keyword === 'currentcolor') return paint.color;
  if (isDefaultKeyword(keyword)) return transparent;
  const color = colorOf(value, declaration);
  // Browsers drop an attribute that names no colour.
  return color ?? (declaration.origin === 'attribute' ? transparent : undefined);
}

function lay(paint: Paint, color: Color | undefined, from: Declaration): void {
  if (color?.a === 0) return;
  const { ground } = paint.group;
  const isKnown = color && (color.a >= 1 || ground);
  paint.group = { ...paint.group, ground: isKnown ? over(color, ground ?? white) : undefined };
  paint.groundFrom = from;
}

function opacityOf(values: Values): number | undefined {
  const value = values.get('opacity')?.value.trim();
  if (value === undefined || isDefaultKeyword(value)) return 1;
  const match = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/.exec(value);
  if (!match) return undefined;
  return Math.min(1, Number(match[1]) / (match[2] === '%' ? 100 : 1));
}

function hasUnknownEffect(values: Values): boolean {
  return unknownEffects.some((property) => {
    const value = values.get(property)?.keyword;
    return value !== undefined && !noEffect.test(value);
  });
}

function isBold(name: string, values: Values, inherited: boolean): boolean {
  const weight = values.get('font-weight')?.keyword;
  if (weight === undefined) return inherited || boldElements.has(name);
  if (/^(?:inherit|unset)$/.test(weight)) return inherited;
  if (/^(?:normal|lighter|initial)$/.test(weight)) return false;
  // A weight that is not known may be a bold one.
  return !(Number(weight) < 700);
}

/** The colours of the text and of what is behind it, as they are seen. */
export function seenColors({ color, group }: Paint): { text: Color; ground: Color } | undefined {
  if (!color || color.a === 0) return undefined;
  let text: Color = color;
  let ground: Color = transparent;
  let depth = 0;
  for (let current: Group | undefined = group; current; current = current.behind) {
    if (!current.ground || depth++ > mostGroups) return undefined;
    text = faded(over(text, current.ground), current.opacity);
    ground = faded(over(ground, current.ground), current.opacity);
  }
  return text.a >= 0.999 ? { text, ground } : undefined;
}

const faded = (color: Color, opacity: number): Color =>
  opacity === 1 ? color : { ...color, a: color.a * opacity };
