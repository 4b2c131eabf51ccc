import type { CssNode } from 'css-tree/parser';
import { parseCss } from '../../message/css/parser';

/** Functions that load nothing and run nothing. */
const keptFunctions = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp abs sign round ' +
    'linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient ' +
    'repeating-conic-gradient rect inset circle ellipse polygon var counter counters minmax repeat fit-content ' +
    'translate translatex translatey translate3d translatez rotate rotatex rotatey rotatez scale scalex scaley ' +
    'skew skewx skewy matrix perspective blur brightness contrast drop-shadow grayscale hue-rotate invert ' +
    'opacity saturate sepia'
  ).split(' '),
);

/** Longer values are left out. */
const longestValue = 4000;

/** Says which address may be loaded for one that a message names; nothing where none may. */
export type AllowedUrl = (url: string) => string | undefined;

/**
 * The value, put together anew from what it was parsed to; nothing where it holds what a preview
 * does not know. Addresses that may not be loaded become `none`.
 */
export function keptValue(value: string, allowedUrl: AllowedUrl): string | undefined {
  if (value.length > longestValue) return undefined;
  try {
    return printed(parseCss(value, { context: 'value' }), allowedUrl);
  } catch (error) {
    if (error instanceof Left || error instanceof SyntaxError || error instanceof RangeError)
      return undefined;
    throw error;
  }
}

/** Something in a value or selector that a preview leaves out. */
export class Left extends Error {}

const identifier = /^-{0,2}[a-z_\u0080-\uFFFF][\w\u0080-\uFFFF-]*$/i;
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const operator = /^\s*[-+*/,]\s*$/;

function printed(node: CssNode, allowedUrl: AllowedUrl): string {
  const children = [...(node.children ?? [])].map((child) => one(child, allowedUrl));
  return children.join(' ').replaceAll(' ,', ',');
}

function one(node: CssNode, allowedUrl: AllowedUrl): string {
  const text = typeof node.value === 'string' ? node.value : '';
  switch (node.type) {
    case 'Identifier':
      return matching(node.name ?? '', identifier);
    case 'Number':
      return matching(text, number);
    case 'Percentage':
      return `${matching(text, number)}%`;
    case 'Dimension':
      return matching(text, number) + matching(node.unit ?? '', /^[a-z]{1,10}$/i);
    case 'Hash':
      return `#${matching(text, /^[\da-f]{3,8}$/i)}`;
    case 'Operator':
      return matching(text, operator).trim();
    case 'String':
      return cssString(text);
    case 'Url':
      return url(text, allowedUrl);
    case 'Function':
      return `${functionName(node.name ?? '')}(${printed(node, allowedUrl)})`;
    case 'Parentheses':
      return `(${printed(node, allowedUrl)})`;
    case 'Brackets':
      return `[${printed(node, allowedUrl)}]`;
    default:
      throw new Left();
  }
}

function matching(text: string, pattern: RegExp): string {
  if (!pattern.test(text)) throw new Left();
  return text;
}

function functionName(name: string): string {
  if (!keptFunctions.has(name.toLowerCase())) throw new Left();
  return name;
}

function url(address: string, allowedUrl: AllowedUrl): string {
  const allowed = allowedUrl(address);
  return allowed === undefined ? 'none' : `url(${cssString(allowed)})`;
}

/** A string of CSS in which nothing but letters, digits and blanks stands as it is. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\w \u00A0-\uFFFF-]/g, (character) => `${escapedCharacter(character)}`)}"`;
}

/** A name of CSS with everything escaped that is no letter, digit or hyphen. */
export function cssName(name: string): string {
  return name.replace(/^-?\d|^-$|[^\w\u00A0-\uFFFF-]/g, escapedCharacter);
}

function escapedCharacter(characters: string): string {
  return [...characters]
    .map((character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)
    .join('');
}
