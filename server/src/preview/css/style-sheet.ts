import type { StyleRule } from '../../message/css/declaration';
import type { StyleSheet } from '../../message/css/style-sheet';
import { keptDeclarations } from './declarations';
import { keptSelector } from './selectors';
import type { AllowedUrl } from './values';

/** A condition that a page can take for another, since no browser lets it choose the scheme. */
const scheme = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi;

/**
 * The style sheets that a preview keeps, put together anew: rules for elements, with their `@media`.
 * Fonts, imports and animations are left out. What stands in it neither ends a `<style>` element
 * nor loads anything but what `allowedUrl` allows.
 */
export function keptStyleSheet(sheets: readonly StyleSheet[], allowedUrl: AllowedUrl): string {
  return sheets
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => keptRule(rule, allowedUrl) ?? [])
    .join('\n');
}

function keptRule(rule: StyleRule, allowedUrl: AllowedUrl): string | undefined {
  if (rule.atRule !== undefined) return undefined;
  const declarations = keptDeclarations(rule.declarations, allowedUrl);
  const selector = declarations === '' ? undefined : keptSelector(rule.selector);
  if (selector === undefined) return undefined;
  const media = rule.media.map(keptMedia);
  if (media.includes(undefined)) return undefined;
  return media.reduceRight<string>(
    (inner, condition) => `@media ${condition}{${inner}}`,
    `${selector}{${declarations}}`,
  );
}

/** The conditions of `@media`, where they hold nothing but words, numbers and comparisons. */
function keptMedia(condition: string): string | undefined {
  if (!/^[\w\s(),.:<>=/-]{1,500}$/.test(condition) || condition.includes('</')) return undefined;
  let depth = 0;
  for (const character of condition) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return undefined;
  }
  if (depth !== 0) return undefined;
  return condition.replace(
    scheme,
    (_, wanted: string) => `(prefers-color-scheme: ${wanted.toLowerCase()})`,
  );
}
