const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** The text as it stands in HTML, in an element or in the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\0\uFDD0\uFDD1]/g, '')
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

/** An attribute with a blank before it. */
export const attributeText = (name: string, value: string): string =>
  ` ${name}="${escapeHtml(value)}"`;
