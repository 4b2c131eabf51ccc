import type { StyleRule } from './declaration';
import { environments, isDark, mediaApplies, type Environment } from './media';

/** The screens that a rule of a style sheet can be for. */
export const allScreens = Object.keys(environments) as Environment[];
/** For what is the same on all screens. */
export const oneScreen: readonly ['desktop'] = ['desktop'];

/** On what of a screen something depends. */
export interface Dependence {
  onWidth: boolean;
  onScheme: boolean;
}

export const independent: Dependence = { onWidth: false, onScheme: false };

/** The dependence of what depends on both. */
export const union = (one: Dependence, other: Dependence): Dependence => ({
  onWidth: one.onWidth || other.onWidth,
  onScheme: one.onScheme || other.onScheme,
});

const onWidth: readonly Environment[] = ['desktop', 'phone'];
const onScheme: readonly Environment[] = ['desktop', 'dark desktop'];

/** The screens on which something can differ that depends on this. */
export function screensBy(dependence: Dependence): readonly Environment[] {
  if (dependence.onWidth) return dependence.onScheme ? allScreens : onWidth;
  return dependence.onScheme ? onScheme : oneScreen;
}

/** The one of these screens on which it is as on this screen. */
export function screenLike(environment: Environment, dependence: Dependence): Environment {
  const isPhone = dependence.onWidth && isNarrow(environment);
  if (dependence.onScheme && isDark(environment)) return isPhone ? 'dark phone' : 'dark desktop';
  return isPhone ? 'phone' : 'desktop';
}

const isNarrow = (environment: Environment): boolean =>
  environments[environment].width === environments.phone.width;

/** On what of a screen it depends which values the rules give to properties; only those that do. */
export function readDependences(rules: readonly StyleRule[]): ReadonlyMap<string, Dependence> {
  const dependences = new Map<string, Dependence>();
  for (const { media, declarations } of rules) {
    if (media.length === 0) continue;
    const own = dependenceOf(media);
    if (!own.onWidth && !own.onScheme) continue;
    for (const { property } of declarations)
      dependences.set(property, union(dependences.get(property) ?? independent, own));
  }
  return dependences;
}

function dependenceOf(media: readonly string[]): Dependence {
  const differ = (one: Environment, other: Environment): boolean =>
    mediaApplies(media, one) !== mediaApplies(media, other);
  return {
    onWidth: differ('desktop', 'phone') || differ('dark desktop', 'dark phone'),
    onScheme: differ('desktop', 'dark desktop') || differ('phone', 'dark phone'),
  };
}
