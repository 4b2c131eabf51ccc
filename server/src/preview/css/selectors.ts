import {
  AttributeAction,
  parse,
  SelectorType,
  type AttributeSelector,
  type Selector,
} from 'css-what';
import { longestSelector } from '../../message/css/style-sheet';
import { cssName, cssString, Left } from './values';

const combinators: Partial<Record<SelectorType, string>> = {
  [SelectorType.Descendant]: ' ',
  [SelectorType.Child]: '>',
  [SelectorType.Adjacent]: '+',
  [SelectorType.Sibling]: '~',
};

const actions: Partial<Record<AttributeAction, string>> = {
  [AttributeAction.Equals]: '=',
  [AttributeAction.Element]: '~=',
  [AttributeAction.Start]: '^=',
  [AttributeAction.End]: '$=',
  [AttributeAction.Any]: '*=',
  [AttributeAction.Hyphen]: '|=',
};

const plainPseudoClasses = new Set(
  (
    'root empty link any-link visited hover active focus focus-within focus-visible target checked disabled enabled ' +
    'first-of-type last-of-type only-of-type'
  ).split(' '),
);
const pseudoElements = new Set('before after first-line first-letter marker selection'.split(' '));
const groups = new Set(['is', 'where', 'not', 'has', 'matches', '-webkit-any']);

/** Counts the message's own elements, not the marks that a preview puts between them. */
const counted = ' of :not(:where(bsm-mark))';
const positions: Readonly<Record<string, string>> = {
  'first-child': `:nth-child(1${counted})`,
  'last-child': `:nth-last-child(1${counted})`,
  'only-child': `:nth-child(1${counted}):nth-last-child(1${counted})`,
};

/** The selector, put together anew from what it was parsed to; nothing where a part is not known. */
export function keptSelector(selector: string): string | undefined {
  if (selector === '' || selector.length > longestSelector) return undefined;
  try {
    return printed(parse(selector));
  } catch {
    return undefined;
  }
}

const printed = (selectors: readonly Selector[][]): string =>
  selectors.map((parts) => parts.map((part) => one(part)).join('')).join(',');

function one(part: Selector): string {
  switch (part.type) {
    case SelectorType.Tag:
      if (part.namespace !== null) throw new Left();
      return cssName(part.name);
    case SelectorType.Universal:
      if (part.namespace !== null) throw new Left();
      return '*';
    case SelectorType.Attribute:
      return attribute(part);
    case SelectorType.Pseudo:
      return pseudoClass(part.name.toLowerCase(), part.data);
    case SelectorType.PseudoElement:
      if (part.data !== null || !pseudoElements.has(part.name)) throw new Left();
      return `::${part.name}`;
    default: {
      const combinator = combinators[part.type];
      if (combinator === undefined) throw new Left();
      return combinator;
    }
  }
}

function attribute({ name, action, value, namespace, ignoreCase }: AttributeSelector): string {
  if (namespace !== null) throw new Left();
  // `#name` and `.name`, which an attribute in brackets is not.
  if (ignoreCase === 'quirks' && name === 'id') return `#${cssName(value)}`;
  if (ignoreCase === 'quirks' && name === 'class') return `.${cssName(value)}`;
  if (action === AttributeAction.Exists) return `[${cssName(name)}]`;
  const sign = actions[action];
  if (sign === undefined) throw new Left();
  return `[${cssName(name)}${sign}${cssString(value)}${ignoreCase === true ? ' i' : ''}]`;
}

function pseudoClass(name: string, data: string | Selector[][] | null): string {
  if (Array.isArray(data)) {
    if (!groups.has(name)) throw new Left();
    return `:${name}(${printed(data)})`;
  }
  if (data === null) {
    const position = Object.hasOwn(positions, name) ? positions[name] : undefined;
    if (position === undefined && !plainPseudoClasses.has(name)) throw new Left();
    return position ?? `:${name}`;
  }
  if (name === 'lang' || name === 'dir') return `:${name}(${cssName(data.trim())})`;
  if (
    !/^nth-(?:last-)?(?:child|of-type)$/.test(name) ||
    !/^[\dn+\-\s]+$|^(?:odd|even)$/i.test(data)
  )
    throw new Left();
  return `:${name}(${data.trim()}${name.endsWith('child') ? counted : ''})`;
}
