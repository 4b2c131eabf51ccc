import type { TemplateTag } from './tag';

/** What a control tag does to the block that it opens, parts or ends, in the words of Handlebars. */
type ControlBlock = Pick<TemplateTag, 'kind' | 'name' | 'expression'>;

const opens = (name: string, expression: string): ControlBlock => ({
  kind: 'block-open',
  name,
  expression: `${name} ${expression}`,
});
const loop = (subject = '', ...items: string[]): ControlBlock =>
  opens('each', items.length > 0 ? `${subject} as |${items.join(' ')}|` : subject);

const otherwise: ControlBlock = { kind: 'else', name: 'else', expression: 'else' };
const closes: ControlBlock = { kind: 'block-close', name: '', expression: '' };
/** A block that Handlebars has no word for, and that yields what it holds. */
const yields: ControlBlock = { kind: 'block-open', name: '', expression: '' };

/** What is asked, and whether the opposite of it. */
const negated = /^(?:not\s+|!\s*)([\w.]+)$/;
const bracketed = /^\(([^()]*)\)$/;

function condition(keyword: string, written: string): ControlBlock {
  const asked = (bracketed.exec(written)?.[1] ?? written).trim();
  const opposite = negated.exec(asked)?.[1];
  if (opposite === undefined) return opens(keyword, asked);
  return opens(keyword === 'if' ? 'unless' : 'if', opposite);
}

/** How Liquid, Jinja and Twig, ERB and EJS write what Handlebars has tags for; the first that fits counts. */
const forms: readonly (readonly [RegExp, (...groups: string[]) => ControlBlock])[] = [
  [/^(?:end(?:if|unless|for|case)?|\}[\s);]*)$/, () => closes],
  [/^else$/, () => otherwise],
  [
    /^(?:elif|elsif|else\s?if)\b(.+)$/s,
    (asked = '') => ({
      ...otherwise,
      expression: `else ${condition('if', asked.trim()).expression}`,
    }),
  ],
  [/^(if|unless)\b(.+)$/s, (keyword = '', asked = '') => condition(keyword, asked.trim())],
  [/^for\s+(\w+)\s+in\s+([\w.]+)/, (item = '', subject) => loop(subject, item)],
  [
    /^for\s+(\w+)\s*,\s*(\w+)\s+in\s+([\w.]+)/,
    (key = '', item = '', list) => loop(list, item, key),
  ],
  [
    /^for\s*\((?:const|let|var)\s+(\w+)\s+of\s+([\w.]+)/,
    (item = '', subject) => loop(subject, item),
  ],
  [
    /^@?(\w+(?:\.\w+)*?)\.(?:each|forEach)\b\W{0,9}(?:do|function)?\b\W{0,9}(\w+)/,
    (list, item = '') => loop(list, item),
  ],
  [/^(?:case|switch|for|while)\b/, () => yields],
];

const opensOther = /(?:\{|\bdo(?:\s{0,9}\|[^|]{0,99}\|)?)$/;

/** The block tag that a control tag such as `{% if a %}` or `<% } else { %>` is in Handlebars, if it is one. */
export function controlBlock(written: string): ControlBlock | undefined {
  // A comment, or a whole statement of EJS.
  if (/^(?:#|[^}].*;$)/s.test(written)) return undefined;
  const withoutEnd = /^\}\s*else\b/.test(written) ? written.slice(1).trimStart() : written;
  const plain = withoutEnd.endsWith('{') ? withoutEnd.slice(0, -1).trimEnd() : withoutEnd;
  for (const [pattern, block] of forms) {
    const match = pattern.exec(plain);
    if (match) return block(...match.slice(1));
  }
  return opensOther.test(written) ? yields : undefined;
}
