import type { Range } from '../../ranges/range';
import type { Declaration } from './declaration';

/** In UTF-16 units, nested rules put together; longer selectors match nothing, and a preview leaves them out. */
export const longestSelector = 2000;

/** A rule of a style sheet, or an at-rule with descriptors. */
export interface StyleRule extends Range {
  /** As written; empty for at-rules. */
  selector: string;
  /** The conditions of the `@media` rules around it, outermost first. */
  media: readonly string[];
  declarations: Declaration[];
  /** `font-face`, `keyframes`, `page` … where the declarations style no element. */
  atRule?: string;
}

/** What one `<style>` element says. */
export interface StyleSheet {
  rules: StyleRule[];
  declarations: Declaration[];
  imports: (Range & { url: string })[];
}
