/** What XML 1.0 cannot hold, not even escaped. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element's start tag with these attributes, those without a value left out. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element without content. */
export function emptyTag(...tag: Parameters<typeof startTag>): string {
  return startTag(...tag).replace(/>$/, '/>');
}

/** Text between tags. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

function escaped(text: string, special: RegExp): string {
  return text
    .replace(impossible, '\uFFFD')
    .replace(special, (character) => escapes[character] ?? character);
}
