import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parseHtml } from '../../server/src/message/html/parse';

/** What a text says: its words, and its elements with their attributes, in the order of the source. */
export interface Said {
  text: string;
  elements: string[];
}

/** What the linter reads. */
export function ours(html: string): Said {
  const { elements, texts } = parseHtml(html);
  return {
    text: plain(
      [...texts]
        .sort((a, b) => a.start - b.start)
        .map(({ source }) => source.text)
        .join(''),
    ),
    elements: elements.map(({ name, attributes }) =>
      described(
        name,
        attributes.map((attribute) => [attribute.name, attribute.value.text]),
      ),
    ),
  };
}

/** What parse5 reads, which passes html5lib's tests; nothing where it fails. */
export function theirs(html: string): Said | undefined {
  try {
    return read(html);
  } catch {
    return undefined;
  }
}

function read(html: string): Said {
  const nodes: { at: number; text?: string; element?: string }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const at = node.sourceCodeLocation?.startOffset;
    if (at !== undefined && 'value' in node) nodes.push({ at, text: node.value });
    if (at !== undefined && 'attrs' in node) {
      const attributes = node.attrs.map(({ name, prefix, value }): [string, string] => [
        prefix ? `${prefix}:${name}` : name,
        value,
      ]);
      nodes.push({ at, element: described(node.tagName, attributes) });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  nodes.sort((a, b) => a.at - b.at);
  return {
    text: plain(nodes.map(({ text = '' }) => text).join('')),
    elements: nodes.flatMap(({ element }) => (element === undefined ? [] : [element])),
  };
}

/** HTML's names do not mind case; parse5 corrects those of SVG and MathML. */
function described(name: string, attributes: readonly (readonly [string, string])[]): string {
  const first = new Map<string, string>();
  for (const [key, value] of attributes)
    if (!first.has(plain(key).toLowerCase())) first.set(plain(key).toLowerCase(), plain(value));
  const list = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${name.toLowerCase()} ${JSON.stringify(list)}`;
}

/** White space and NUL are treated in more than one way, none of which a reader sees. */
const plain = (text: string): string => text.replace(/[\s\0\uFFFD]+/g, ' ').trim();
