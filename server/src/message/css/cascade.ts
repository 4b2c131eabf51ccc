import type { Element } from '../html/element';
import type { Declaration } from './declaration';
import { linkColorAttributes } from './legacy-attributes';
import { longhands } from './longhands';
import { mediaApplies, type Environment } from './media';
import type { MatchedRule } from './selectors';
import type { StyleRule } from './style-sheet';

/** The value that wins for a property, and where it was written. */
export interface DeclaredValue {
  value: string;
  declaration: Declaration;
}

const nothing: ReadonlyMap<string, DeclaredValue> = new Map();

/** Which of the declarations for an element win, by importance, origin, specificity and order. */
export class Cascade {
  private matching: Set<StyleRule> | undefined;
  private readonly cache = new Map<Environment, Map<Element, ReadonlyMap<string, DeclaredValue>>>();

  constructor(
    private readonly matchedRules: ReadonlyMap<Element, MatchedRule[]>,
    private readonly ownDeclarations: ReadonlyMap<Element, readonly Declaration[]>,
  ) {}

  /** The declared values of the element by longhand property. */
  declared(
    element: Element,
    environment: Environment = 'desktop',
  ): ReadonlyMap<string, DeclaredValue> {
    const rules = this.matchedRules.get(element);
    const own = this.ownDeclarations.get(element);
    if (!rules && !own) return nothing;
    let byElement = this.cache.get(environment);
    if (!byElement) this.cache.set(environment, (byElement = new Map()));
    let values = byElement.get(element);
    if (!values) byElement.set(element, (values = winners(rules ?? [], own ?? [], environment)));
    return values;
  }

  /** Whether the rule applies to any element. */
  hasMatch(rule: StyleRule): boolean {
    this.matching ??= new Set([...this.matchedRules.values()].flat().map((match) => match.rule));
    return this.matching.has(rule);
  }

  /** The winning value of one property, lower case. */
  value(
    element: Element,
    property: string,
    environment: Environment = 'desktop',
  ): string | undefined {
    return this.declared(element, environment).get(property)?.value.toLowerCase();
  }
}

function winners(
  rules: readonly MatchedRule[],
  own: readonly Declaration[],
  environment: Environment,
): Map<string, DeclaredValue> {
  const applicable = rules
    .filter(({ rule }) => rule.media.length === 0 || mediaApplies(rule.media, environment))
    .sort((a, b) => a.specificity - b.specificity || a.rule.order - b.rule.order)
    .flatMap(({ rule }) => rule.declarations);
  const isInline = (declaration: Declaration): boolean => declaration.origin === 'style attribute';
  const hints = own.filter(
    (declaration) =>
      !isInline(declaration) && !linkColorAttributes.has(declaration.attribute?.name ?? ''),
  );
  const inline = own.filter(isInline);
  const values = new Map<string, DeclaredValue>();
  const apply = (declarations: readonly Declaration[], important: boolean): void => {
    for (const declaration of declarations) {
      if (declaration.important !== important) continue;
      for (const [property, value] of longhands(declaration.property, declaration.value))
        values.set(property, { value, declaration });
    }
  };
  apply(hints, false);
  apply(applicable, false);
  apply(inline, false);
  apply(applicable, true);
  apply(inline, true);
  return values;
}
