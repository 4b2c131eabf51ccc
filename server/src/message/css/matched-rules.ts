import { mediaApplies, type Environment } from './media';
import type { StyleRule } from './declaration';

/** A rule as it applies to an element: with the specificity of the selector that matched. */
export interface MatchedRule {
  rule: StyleRule;
  specificity: number;
}

/** The rules that apply to an element; elements to which the same ones apply share them. */
export class MatchedRules {
  private longer: Map<MatchedRule, MatchedRules> | undefined;
  private lazyAll: readonly StyleRule[] | undefined;
  private readonly applied: Partial<Record<Environment, readonly StyleRule[]>> = {};

  /** Without arguments, those of an element that no rule has matched yet. */
  constructor(
    private readonly shorter?: MatchedRules,
    private readonly last?: MatchedRule,
  ) {}

  /** These and one more. */
  with(match: MatchedRule): MatchedRules {
    this.longer ??= new Map();
    let longer = this.longer.get(match);
    if (!longer) this.longer.set(match, (longer = new MatchedRules(this, match)));
    return longer;
  }

  /** The strongest last. */
  get all(): readonly StyleRule[] {
    return (this.lazyAll ??= this.list()
      .sort(byStrength)
      .map(({ rule }) => rule));
  }

  /** Those that apply on a screen, the strongest last; all where none depends on it. */
  on(environment: Environment): readonly StyleRule[] {
    return (this.applied[environment] ??= this.dependOnScreen
      ? this.all.filter(({ media }) => mediaApplies(media, environment))
      : this.all);
  }

  get dependOnScreen(): boolean {
    return this.all.some(({ media }) => media.length > 0);
  }

  /** In the order in which they matched. */
  private list(): MatchedRule[] {
    const found = this.last ? [this.last] : [];
    for (let { shorter } = this; shorter?.last; shorter = shorter.shorter) found.push(shorter.last);
    return found.reverse();
  }
}

const byStrength = (a: MatchedRule, b: MatchedRule): number =>
  a.specificity - b.specificity || a.rule.start - b.rule.start;
