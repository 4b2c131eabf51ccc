import type { TemplateTag } from './tag';

/** The name of the partial that `{{#*inline "name"}}` makes; nothing for other tags. */
export function inlinePartialName({ kind, name, expression }: TemplateTag): string | undefined {
  if (kind !== 'block-open' || name !== 'inline') return undefined;
  const written = expression.slice('inline'.length).trimStart();
  return /^["']([^"']*)/.exec(written)?.[1] ?? /^\S*/.exec(written)?.[0];
}
