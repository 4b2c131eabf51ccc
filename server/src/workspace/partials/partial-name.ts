import { nameOf } from '../../config/paths';

/** What `footer`, `legal/footer`, `_footer.hbs` and `footer.html` have in common. */
export function partialName(path: string): string {
  const name = nameOf(path).replace(/\.[^.]*$/, '');
  return name.startsWith('_') ? name.slice(1) : name;
}
