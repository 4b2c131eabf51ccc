import type { Attribute, Element } from '../html/element';
import { Remembered } from '../../memory/remembered';
import { Declaration } from './declaration';

/** What an attribute means as CSS. */
interface Meaning {
  properties: readonly string[];
  /** The properties' value; empty where the attribute's value means nothing. */
  valueOf: (value: string) => string;
}

const same = (...properties: string[]): Meaning => ({ properties, valueOf: (value) => value });

/** Messages use few lengths many times. */
const knownLengths = new Remembered<string>(2000);

/** `600` and `600px` are 600 px, `80%` is 80 %. */
const length = (...properties: string[]): Meaning => ({
  properties,
  valueOf: (value) => knownLengths.of(value, readLength),
});

function readLength(value: string): string {
  const match = /^\+?(\d+(?:\.\d+)?)\s*(%?)/.exec(value);
  return match ? `${match[1]}${match[2] === '%' ? '%' : 'px'}` : value;
}

const fontSizes = ['10px', '13px', '16px', '18px', '24px', '32px', '48px'];

/** `<font size>`: 1 to 7, or relative to 3. */
function readFontSize(value: string): string {
  const match = /^([+-]?)(\d+)/.exec(value);
  if (!match) return '';
  const number = Number(match[2]) * (match[1] === '-' ? -1 : 1) + (match[1] ? 3 : 0);
  return fontSizes[Math.min(7, Math.max(1, number)) - 1] ?? '';
}

const color = same('color');
const align = same('text-align');
const background: Meaning = {
  properties: ['background-image'],
  valueOf: (value) => (value === '' ? '' : `url("${value}")`),
};

const box = { width: length('width'), bgcolor: same('background-color'), background };
const cell = { ...box, align };

const fonts = {
  color,
  face: same('font-family'),
  size: { properties: ['font-size'], valueOf: readFontSize },
};
const image = { width: length('width'), hspace: length('margin-left', 'margin-right') };
const body = {
  ...box,
  text: color,
  link: color,
  vlink: color,
  alink: color,
  leftmargin: length('margin-left'),
  rightmargin: length('margin-right'),
  marginwidth: length('margin-left', 'margin-right'),
};

const forEveryElement: Readonly<Record<string, Meaning>> = {
  dir: same('direction'),
  hidden: { properties: ['display'], valueOf: () => 'none' },
};

const toMap = (meanings: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> =>
  new Map(Object.entries({ ...forEveryElement, ...meanings }));

const meaningsOfOthers = toMap({});

/** The attributes of old HTML that mean what CSS says today, by element. */
const elementMeanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  font: fonts,
  basefont: fonts,
  body,
  table: {
    ...box,
    cellpadding: length('cell-padding'),
    cellspacing: length('border-spacing'),
  },
  thead: cell,
  tbody: cell,
  tfoot: cell,
  tr: cell,
  td: cell,
  th: cell,
  col: cell,
  colgroup: cell,
  p: { align },
  div: { align },
  h1: { align },
  h2: { align },
  h3: { align },
  h4: { align },
  h5: { align },
  h6: { align },
  img: image,
  input: image,
  object: image,
  video: image,
  canvas: image,
  svg: image,
  embed: image,
};

const meaningsByElement: ReadonlyMap<string, ReadonlyMap<string, Meaning>> = new Map(
  Object.entries(elementMeanings).map(([name, meanings]) => [name, toMap(meanings)]),
);

/** The attributes that colour links, not the text of their element. */
export const linkColorAttributes: ReadonlySet<string> = new Set(['link', 'vlink', 'alink']);

/** Adds what the element's own name and attributes say as declarations. */
export function addLegacyDeclarations(declarations: Declaration[], element: Element): void {
  const { name, attributes } = element;
  if (name === 'center') declarations.push(centerDeclaration(element));
  if (attributes.length === 0) return;
  const meanings = meaningsByElement.get(name) ?? meaningsOfOthers;
  for (const attribute of attributes) {
    const meaning = meanings.get(attribute.name);
    // Of attributes with the same name, browsers take the first.
    if (!meaning || element.attribute(attribute.name) !== attribute) continue;
    const value = meaning.valueOf(attribute.trimmed);
    if (value === '') continue;
    for (const property of meaning.properties)
      declarations.push(attributeDeclaration(element, attribute, property, value));
  }
}

function attributeDeclaration(
  element: Element,
  attribute: Attribute,
  property: string,
  value: string,
): Declaration {
  const { start, end, valueRange } = attribute;
  const source = { origin: 'attribute', important: false, valueRange, element, attribute } as const;
  return new Declaration(start, end, property, value, source);
}

function centerDeclaration(element: Element): Declaration {
  const valueRange = element.startTag;
  const source = { origin: 'element', important: false, valueRange, element } as const;
  return new Declaration(element.start, element.startTagEnd, 'text-align', 'center', source);
}
