import { _compileUnsafe, type Options } from 'css-select';
import {
  AttributeAction,
  isTraversal,
  parse,
  SelectorType,
  type AttributeSelector,
  type Selector,
} from 'css-what';
import { Element } from '../html/element';
import { addUnder } from '../lists-by-key';
import { Remembered } from '../../memory/remembered';
import { lastBefore } from '../../ranges/sorted-offsets';
import { MatchedRules } from './matched-rules';
import type { StyleRule } from './declaration';
import { longestSelector } from './style-sheet';

/**
 * How many steps from element to element, and how many declarations, the matching may take for each
 * element and rule of the message. Real messages stay far below; it keeps hostile style sheets from
 * taking quadratic time.
 */
const stepsPerItem = 200;

/** css-select's search for what an element holds is quadratic in the depth of the elements. */
const mostElementsForHas = 5000;

let stepsLeft = 0;

class TooManySteps extends Error {}

function spend(steps: number): void {
  stepsLeft -= steps;
  if (stepsLeft < 0) throw new TooManySteps();
}

const options: Options<Element, Element> = {
  adapter: {
    isTag: (node): node is Element => {
      spend(1);
      return node instanceof Element;
    },
    getAttributeValue: (element, name) => element.attribute(name)?.value.text,
    getChildren: (element) => element.children as Element[],
    getName: (element) => element.name,
    getParent: (element) => {
      spend(1);
      return element.parent ?? null;
    },
    getSiblings: (element) => {
      const siblings = (element.parent?.children as Element[] | undefined) ?? [element];
      spend(siblings.length);
      return siblings;
    },
    getText: () => '',
    hasAttrib: (element, name) => element.attribute(name) !== undefined,
    prevElementSibling: previousSibling,
    removeSubsets: (elements) => elements,
  },
};

function previousSibling(element: Element): Element | null {
  const siblings = element.parent?.children ?? [];
  return lastBefore(siblings, ({ index }) => index >= element.index) ?? null;
}

/**
 * The rules that apply to each element, by its index; not all where that would take too long.
 * @param named the elements of a name
 */
export function matchRules(
  elements: readonly Element[],
  rules: readonly StyleRule[],
  named: (name: string) => readonly Element[],
): (MatchedRules | undefined)[] {
  const matched = new Array<MatchedRules | undefined>(elements.length);
  stepsLeft = stepsPerItem * (elements.length + rules.length);
  try {
    const index = new ElementIndex(elements, named);
    const none = new MatchedRules();
    for (const rule of rules) matchRule(rule, index, matched, none);
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  return matched;
}

function matchRule(
  rule: StyleRule,
  index: ElementIndex,
  matched: (MatchedRules | undefined)[],
  none: MatchedRules,
): void {
  if (index.size > mostElementsForHas && rule.selector.includes(':has(')) return;
  for (const { parts, specificity, chooses } of selectorsOf(rule)) {
    const candidates = index.candidates(parts);
    spend(candidates.length);
    const match = { rule, specificity };
    for (const element of candidates) {
      if (!chooses(element)) continue;
      // Each of them is gone through again for each of the elements.
      spend(rule.declarations.length);
      matched[element.index] = (matched[element.index] ?? none).with(match);
    }
  }
}

interface CompiledSelector {
  parts: readonly Selector[];
  specificity: number;
  chooses: (element: Element) => boolean;
}

/** The selectors that were compiled lately: readings share them, and so do most messages. */
const compiled = new Remembered<CompiledSelector[]>(200_000);

function selectorsOf({ selector }: StyleRule): CompiledSelector[] {
  if (selector.length > longestSelector) return [];
  return compiled.of(selector, readSelectors, selector.length);
}

const readSelectors = (selector: string): CompiledSelector[] =>
  parseSelector(selector).map((parts) => ({
    parts,
    specificity: specificityOf(parts),
    chooses: isFoundByIndex(parts) ? () => true : compileSelector(parts),
  }));

/** Whether the index finds just the elements that the selector chooses: those of a name or a class. */
function isFoundByIndex([part, ...others]: readonly Selector[]): boolean {
  if (!part || others.length > 0) return false;
  if (part.type === SelectorType.Tag) return part.namespace === null;
  return isClass(part) && part.namespace === null;
}

const isClass = (part: Selector): part is AttributeSelector =>
  part.type === SelectorType.Attribute && part.action === 'element' && part.name === 'class';

/** The parts of each selector of a list; none where it is too long, or no selector. */
export function parseSelector(selector: string): Selector[][] {
  if (selector === '' || selector.length > longestSelector) return [];
  try {
    return parse(selector);
  } catch {
    return [];
  }
}

function compileSelector(selector: Selector[]): (element: Element) => boolean {
  try {
    return _compileUnsafe([selector], options);
  } catch {
    // Pseudo-elements and pseudo-classes of states match nothing that a buyer reads.
    return () => false;
  }
}

/** The names of elements that the selector can choose, as far as it tells them. */
export function chosenNames(selector: string): Set<string> {
  const names = new Set<string>();
  for (const parts of parseSelector(selector)) {
    const combinator = parts.findLastIndex((part) => isTraversal(part));
    for (const part of parts.slice(combinator + 1))
      if (part.type === SelectorType.Tag) names.add(part.name.toLowerCase());
  }
  return names;
}

/** Elements by what the last part of a selector asks for, so that few have to be tried. */
class ElementIndex {
  private readonly byClass = new Map<string, Element[]>();
  private readonly byId = new Map<string, Element[]>();

  constructor(
    private readonly elements: readonly Element[],
    private readonly named: (name: string) => readonly Element[],
  ) {
    for (const element of elements) {
      if (element.attributes.length === 0) continue;
      const id = element.value('id');
      if (id) addUnder(this.byId, id, element);
      const classes = element.value('class');
      if (!classes) continue;
      if (!/\s/.test(classes)) addUnder(this.byClass, classes, element);
      else for (const name of new Set(classes.split(/\s+/))) addUnder(this.byClass, name, element);
    }
  }

  get size(): number {
    return this.elements.length;
  }

  candidates(selector: readonly Selector[]): readonly Element[] {
    let best: readonly Element[] = this.elements;
    for (let at = selector.length - 1; at >= 0; at--) {
      const found = this.lookUp(selector[at]);
      if (found === 'combinator') break;
      if (found && found.length < best.length) best = found;
    }
    return best;
  }

  private lookUp(part: Selector | undefined): readonly Element[] | 'combinator' | undefined {
    switch (part?.type) {
      case SelectorType.Tag:
        return this.named(part.name.toLowerCase());
      case SelectorType.Attribute:
        if (part.action === 'equals' && part.name === 'id') return this.byId.get(part.value) ?? [];
        return isClass(part) ? (this.byClass.get(part.value) ?? []) : undefined;
      case SelectorType.Descendant:
      case SelectorType.Child:
      case SelectorType.Adjacent:
      case SelectorType.Sibling:
      case SelectorType.Parent:
        return 'combinator';
      default:
        return undefined;
    }
  }
}

/** Identifiers weigh 10,000, classes, attributes and pseudo-classes 100, names 1. */
const specificityOf = (selector: readonly Selector[]): number =>
  selector.reduce((sum, part) => sum + weightOf(part), 0);

function weightOf(part: Selector): number {
  switch (part.type) {
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return 1;
    case SelectorType.Attribute:
      return isIdentifier(part) ? 10_000 : 100;
    case SelectorType.Pseudo:
      if (part.name === 'where') return 0;
      // `:is()`, `:not()` and `:has()` weigh as much as the heaviest in them.
      return Array.isArray(part.data) ? Math.max(0, ...part.data.map(specificityOf)) : 100;
    default:
      return 0;
  }
}

/** `#size`, which is more than `[id=size]`. */
const isIdentifier = ({ name, action, ignoreCase }: AttributeSelector): boolean =>
  name === 'id' && action === AttributeAction.Equals && ignoreCase === 'quirks';
