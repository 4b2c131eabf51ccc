import type { Element } from '../html/element';
import { hasValue } from '../template/mask';

/** The roles of [WAI-ARIA 1.2](https://www.w3.org/TR/wai-aria-1.2/#role_definitions) and of its modules. */
const roles = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell
  group heading img image insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox
  menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup
  rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table
  tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`.split(/\s+/),
);

/** In UTF-16 units: as much of a list of roles as is read, since each child may ask for that of its parent. */
const longestRead = 200;

/**
 * The role that an element claims: the first one that there is, in lower case; nothing where it claims
 * none, so that a misspelt one says nothing. What a template prints is taken for a role.
 */
export function roleOf(element: Element): string | undefined {
  const claimed = element.keyword('role')?.slice(0, longestRead);
  if (!claimed || hasValue(claimed)) return claimed || undefined;
  return claimed.split(/\s+/).find((role) => roles.has(role));
}
