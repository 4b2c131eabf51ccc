import type { Declaration } from '../../message/css/declaration';
import { isKeptProperty } from './properties';
import { keptValue, type AllowedUrl } from './values';

/** The declarations that a preview keeps, as the text of a `style` attribute or a rule. */
export function keptDeclarations(
  declarations: readonly Declaration[],
  allowedUrl: AllowedUrl,
): string {
  return declarations
    .flatMap(({ property, value, important }) => {
      if (!isKeptProperty(property)) return [];
      const kept = keptValue(value, allowedUrl);
      if (kept === undefined || kept === '') return [];
      return [`${property}:${kept}${important ? '!important' : ''}`];
    })
    .join(';');
}
