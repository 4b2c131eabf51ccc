import type { Range } from '../../ranges/range';
import type { Declaration, StyleRule } from './declaration';

/** In UTF-16 units, nested rules put together; longer selectors match nothing, and a preview leaves them out. */
export const longestSelector = 2000;

/** What one `<style>` element says. */
export interface StyleSheet {
  rules: StyleRule[];
  declarations: Declaration[];
  imports: (Range & { url: string })[];
}
