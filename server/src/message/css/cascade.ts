import type { Element } from '../html/element';
import { addUnder } from '../lists-by-key';
import { CustomScope, isCustom, withCustomProperties } from './custom-properties';
import { DeclaredValue, type Declaration, type StyleRule } from './declaration';
import { linkColorAttributes } from './legacy-attributes';
import { longhands } from './longhands';
import type { MatchedRules } from './matched-rules';
import type { Environment } from './media';

/** The values that win for an element, by longhand property. */
export type Values = ReadonlyMap<string, DeclaredValue>;

/** Something for each element that has it, by the element's index. */
export type ByElement<Item> = readonly (Item | undefined)[];

const nothing: Values = new Map();
const none: readonly never[] = [];
export const noDeclarations: ReadonlySet<Declaration> = new Set();

/** Which of the declarations for an element win, by importance, origin, specificity and order. */
export class Cascade {
  private byRule: Map<StyleRule, Element[]> | undefined;
  /** Of elements that look alike on all screens. */
  private readonly alike: (Values | undefined)[];
  private readonly onScreen: Partial<Record<Environment, (Values | undefined)[]>> = {};
  private readonly scopes: Partial<Record<Environment, ByElement<CustomScope>>> = {};
  /** For elements without declarations of their own. */
  private readonly ofRules = new Map<readonly StyleRule[], Values>();

  /**
   * @param hasVariables whether any value of the message uses custom properties
   * @param leftOut declarations that do not compete
   */
  constructor(
    private readonly elements: readonly Element[],
    private readonly matchedRules: ByElement<MatchedRules>,
    private readonly ownDeclarations: ByElement<readonly Declaration[]>,
    private readonly hasVariables: boolean,
    private readonly leftOut = noDeclarations,
  ) {
    this.alike = new Array(elements.length);
  }

  /** The cascade as it would be without these declarations. */
  without(leftOut: ReadonlySet<Declaration>): Cascade {
    const { elements, matchedRules, ownDeclarations, hasVariables } = this;
    return new Cascade(elements, matchedRules, ownDeclarations, hasVariables, leftOut);
  }

  /** The declared values of the element by longhand property. */
  declared(element: Element, environment: Environment = 'desktop'): Values {
    const { index } = element;
    const known = this.alike[index] ?? this.onScreen[environment]?.[index];
    if (known) return known;
    const written = this.written(element, environment);
    const isResolved = this.hasVariables && usesVariables(written);
    const values = isResolved ? this.resolved(written, element, environment) : written;
    const dependsOnScreen = isResolved || this.matchedRules[index]?.dependOnScreen;
    if (dependsOnScreen) this.valuesOn(environment)[index] = values;
    else this.alike[index] = values;
    return values;
  }

  private valuesOn(environment: Environment): (Values | undefined)[] {
    return (this.onScreen[environment] ??= new Array(this.elements.length));
  }

  /** The declared values, with `var()` where that is written. */
  private written({ index }: Element, environment: Environment): Values {
    const rules = this.matchedRules[index]?.on(environment) ?? none;
    const own = this.ownDeclarations[index];
    return own ? winners(rules, own, this.leftOut) : this.valuesOf(rules);
  }

  /** The same with what the custom properties hold for the element. */
  private resolved(written: Values, { index }: Element, environment: Environment): Values {
    const scope = (this.scopes[environment] ??= this.readScopes(environment))[index];
    return new Map(
      Array.from(written, ([property, value]) => [property, withMeaning(value, scope)]),
    );
  }

  private readScopes(environment: Environment): ByElement<CustomScope> {
    const scopes: (CustomScope | undefined)[] = [];
    for (const element of this.elements) {
      const values = this.written(element, environment);
      const outer = element.parent && scopes[element.parent.index];
      const isOwn = [...values.keys()].some(isCustom);
      scopes[element.index] = isOwn ? new CustomScope(values, outer) : outer;
    }
    return scopes;
  }

  private valuesOf(rules: readonly StyleRule[]): Values {
    if (rules.length === 0) return nothing;
    let values = this.ofRules.get(rules);
    if (!values) this.ofRules.set(rules, (values = winners(rules, none, this.leftOut)));
    return values;
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
    for (const element of this.elements)
      for (const rule of this.matchedRules[element.index]?.all ?? none)
        addUnder(this.byRule, rule, element);
    return this.byRule;
  }

  /** The winning value of one property, lower case. */
  value(
    element: Element,
    property: string,
    environment: Environment = 'desktop',
  ): string | undefined {
    return this.declared(element, environment).get(property)?.keyword;
  }
}

function usesVariables(values: Values): boolean {
  for (const [property, { declaration }] of values)
    if (declaration.usesVariables && !isCustom(property)) return true;
  return false;
}

function withMeaning(written: DeclaredValue, scope: CustomScope | undefined): DeclaredValue {
  const { property, declaration } = written;
  if (!declaration.usesVariables || isCustom(property)) return written;
  const value = withCustomProperties(declaration.value, scope);
  const meant = longhands(declaration.property, value).find((each) => each.property === property);
  return meant ? new DeclaredValue(property, meant.value, declaration) : written;
}

function winners(
  rules: readonly StyleRule[],
  own: readonly Declaration[],
  leftOut: ReadonlySet<Declaration>,
): Values {
  const values = new Map<string, DeclaredValue>();
  const set = (declaration: Declaration): void => {
    if (leftOut.has(declaration)) return;
    for (const longhand of declaration.longhands) values.set(longhand.property, longhand);
  };
  const setOfRules = (asImportant: boolean): void => {
    for (const { declarations } of rules)
      for (const declaration of declarations)
        if (declaration.important === asImportant) set(declaration);
  };
  for (const declaration of own) if (isHint(declaration)) set(declaration);
  setOfRules(false);
  for (const declaration of own) if (isInline(declaration, false)) set(declaration);
  setOfRules(true);
  for (const declaration of own) if (isInline(declaration, true)) set(declaration);
  return values;
}

const isInline = ({ origin, important }: Declaration, asImportant: boolean): boolean =>
  origin === 'style attribute' && important === asImportant;

const isHint = ({ origin, attribute }: Declaration): boolean =>
  origin !== 'style attribute' && !linkColorAttributes.has(attribute?.name ?? '');
