import type { Element } from '../html/element';
import type { Declaration } from './declaration';
import { linkColorAttributes } from './legacy-attributes';
import { mediaApplies, type Environment } from './media';
import type { MatchedRule } from './selectors';
import type { StyleRule } from './style-sheet';

/** The value that wins for a property, and where it was written. */
export interface DeclaredValue {
  value: string;
  declaration: Declaration;
}

/** The values that win for an element, by longhand property. */
export type Values = ReadonlyMap<string, DeclaredValue>;

const nothing: Values = new Map();

/** Which of the declarations for an element win, by importance, origin, specificity and order. */
export class Cascade {
  private properties: Set<string> | undefined;
  private byRule: Map<StyleRule, Element[]> | undefined;
  /** For elements that look alike on all screens, the same values stand under each of them. */
  private readonly cache: Record<Environment, Map<Element, Values>> = {
    desktop: new Map(),
    phone: new Map(),
  };

  constructor(
    private readonly matchedRules: ReadonlyMap<Element, MatchedRule[]>,
    private readonly ownDeclarations: ReadonlyMap<Element, readonly Declaration[]>,
  ) {}

  /** The declared values of the element by longhand property. */
  declared(element: Element, environment: Environment = 'desktop'): Values {
    const known = this.cache[environment].get(element);
    if (known) return known;
    const rules = this.matchedRules.get(element) ?? none;
    const own = this.ownDeclarations.get(element) ?? none;
    if (rules.length === 0 && own.length === 0) return nothing;
    const values = winners(rules, own, environment);
    this.cache[environment].set(element, values);
    if (rules.every(({ rule }) => rule.media.length === 0)) {
      this.cache.desktop.set(element, values);
      this.cache.phone.set(element, values);
    }
    return values;
  }

  /** Every property that is declared anywhere: most questions are for others. */
  private declaredProperties(): ReadonlySet<string> {
    if (this.properties) return this.properties;
    const properties = new Set<string>();
    const add = (declarations: readonly Declaration[]): void => {
      for (const { longhands } of declarations)
        for (const { property } of longhands) properties.add(property);
    };
    for (const declarations of this.ownDeclarations.values()) add(declarations);
    const rules = new Set([...this.matchedRules.values()].flat().map(({ rule }) => rule));
    for (const { declarations } of rules) add(declarations);
    return (this.properties = properties);
  }

  /** Whether the rule applies to any element. */
  hasMatch(rule: StyleRule): boolean {
    return this.elementsByRule().has(rule);
  }

  /** The elements that the rule applies to. */
  elementsOf(rule: StyleRule): readonly Element[] {
    return this.elementsByRule().get(rule) ?? none;
  }

  private elementsByRule(): Map<StyleRule, Element[]> {
    if (this.byRule) return this.byRule;
    this.byRule = new Map();
    for (const [element, rules] of this.matchedRules)
      for (const { rule } of rules) {
        const elements = this.byRule.get(rule);
        if (elements) elements.push(element);
        else this.byRule.set(rule, [element]);
      }
    return this.byRule;
  }

  /** The winning value of one property, lower case. */
  value(
    element: Element,
    property: string,
    environment: Environment = 'desktop',
  ): string | undefined {
    if (!this.declaredProperties().has(property)) return undefined;
    return this.declared(element, environment).get(property)?.value.toLowerCase();
  }
}

const none: readonly never[] = [];

function winners(
  rules: readonly MatchedRule[],
  own: readonly Declaration[],
  environment: Environment,
): Values {
  const values = new Map<string, DeclaredValue>();
  const sheets = rules.length === 0 ? none : applicable(rules, environment);
  for (const declaration of own) if (isHint(declaration)) set(values, declaration);
  for (const declaration of sheets) if (!declaration.important) set(values, declaration);
  for (const declaration of own) if (isInline(declaration, false)) set(values, declaration);
  for (const declaration of sheets) if (declaration.important) set(values, declaration);
  for (const declaration of own) if (isInline(declaration, true)) set(values, declaration);
  return values;
}

/** The declarations of the rules that hold on the screen, the strongest last. */
function applicable(rules: readonly MatchedRule[], environment: Environment): Declaration[] {
  return rules
    .filter(({ rule }) => rule.media.length === 0 || mediaApplies(rule.media, environment))
    .sort((a, b) => a.specificity - b.specificity || a.rule.order - b.rule.order)
    .flatMap(({ rule }) => rule.declarations);
}

const isInline = ({ origin, important }: Declaration, asImportant: boolean): boolean =>
  origin === 'style attribute' && important === asImportant;

const isHint = ({ origin, attribute }: Declaration): boolean =>
  origin !== 'style attribute' && !linkColorAttributes.has(attribute?.name ?? '');

function set(values: Map<string, DeclaredValue>, declaration: Declaration): void {
  for (const { property, value } of declaration.longhands)
    values.set(property, { value, declaration });
}
