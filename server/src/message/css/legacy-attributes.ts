import type { Attribute, Element } from '../html/element';
import { Declaration } from './declaration';

/** What an attribute's value means as CSS; nothing where it means nothing. */
type Meaning = (value: string) => { property: string; value: string }[];

const same =
  (...properties: string[]): Meaning =>
  (value) =>
    value === '' ? [] : properties.map((property) => ({ property, value }));

/** `600` and `600px` are 600 px, `80%` is 80 %. */
const length =
  (...properties: string[]): Meaning =>
  (value) => {
    const match = /^\+?(\d+(?:\.\d+)?)\s*(%?)/.exec(value);
    const css = match ? `${match[1]}${match[2] === '%' ? '%' : 'px'}` : value;
    return css === '' ? [] : properties.map((property) => ({ property, value: css }));
  };

const fontSizes = ['10px', '13px', '16px', '18px', '24px', '32px', '48px'];

/** `<font size>`: 1 to 7, or relative to 3. */
const fontSize: Meaning = (value) => {
  const match = /^([+-]?)(\d+)/.exec(value);
  if (!match) return [];
  const number = Number(match[2]) * (match[1] === '-' ? -1 : 1) + (match[1] ? 3 : 0);
  const size = fontSizes[Math.min(7, Math.max(1, number)) - 1];
  return size === undefined ? [] : [{ property: 'font-size', value: size }];
};

const color = same('color');
const align = same('text-align');
const background: Meaning = (value) =>
  value === '' ? [] : [{ property: 'background-image', value: `url("${value}")` }];

const box = { width: length('width'), bgcolor: same('background-color'), background };
const cell = { ...box, align };

const fonts = { color, face: same('font-family'), size: fontSize };
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
  hidden: () => [{ property: 'display', value: 'none' }],
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

/** What the element's own name and attributes say as declarations. */
export function legacyDeclarations(element: Element): Declaration[] {
  const declarations: Declaration[] = [];
  if (element.name === 'center') declarations.push(centerDeclaration(element));
  if (element.attributes.length === 0) return declarations;
  const meanings = meaningsByElement.get(element.name) ?? meaningsOfOthers;
  const seen: string[] = [];
  for (const attribute of element.attributes) {
    const meaning = meanings.get(attribute.name);
    // Of attributes with the same name, browsers take the first.
    if (!meaning || seen.includes(attribute.name)) continue;
    seen.push(attribute.name);
    for (const { property, value } of meaning(attribute.value.text.trim()))
      declarations.push(attributeDeclaration(element, attribute, property, value));
  }
  return declarations;
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
