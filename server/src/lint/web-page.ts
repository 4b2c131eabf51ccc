import { locateHeader, longestHeader } from '../message/header/locate';

/** Keys of a message's header that no page generator uses in its front matter. */
const headerKey = /^(?:subject|purpose|marketplace|channel|send|attachments|brand)[ \t]{0,9}:/m;
const appRootIds = new Set(['root', 'app', '__next', '__nuxt', '___gatsby', 'svelte']);
const appLinks = new Set(['manifest', 'modulepreload']);
const webFontHosts =
  /^(?:https?:)?\/\/(?:fonts\.|[a-z]{1,9}\.typekit\.net|fast\.fonts\.net|cloud\.typography\.com)/i;

/**
 * Whether an HTML or Handlebars file is a page of a web site or an app rather than a message: it
 * loads a script or a style sheet (web fonts do not count, messages have them too) or has an app's
 * root. A bsm header says that the file is a message, whatever else it holds.
 */
export function isWebPage(text: string): boolean {
  if (hasHeader(text)) return false;
  let hasScript = false;
  let hasAppRoot = false;
  for (const tag of startTags(text)) {
    if (tag.name === 'app-root') return true;
    if (tag.name === 'link' && isAppLink(attributes(tag.source))) return true;
    if (tag.name === 'script') {
      if (attributes(tag.source).has('src')) return true;
      hasScript = true;
    }
    if (tag.name === 'div' && appRootIds.has(attributes(tag.source).get('id') ?? ''))
      hasAppRoot = true;
    if (hasScript && hasAppRoot) return true;
  }
  return false;
}

/** Front matter is also what page generators put on top of their pages: a key of ours must be in it. */
function hasHeader(text: string): boolean {
  const header = locateHeader(text);
  if (!header) return false;
  return (
    header.form !== 'front matter' ||
    headerKey.test(
      text.slice(header.yaml.start, Math.min(header.yaml.end, header.yaml.start + longestHeader)),
    )
  );
}

function isAppLink(link: Map<string, string>): boolean {
  const relations = (link.get('rel') ?? '').toLowerCase().split(/\s/);
  if (relations.some((relation) => appLinks.has(relation))) return true;
  const address = link.get('href') ?? '';
  return relations.includes('stylesheet') && address !== '' && !webFontHosts.test(address);
}

/** The start tags outside comments; tolerant, and linear in the text. */
function* startTags(text: string): Generator<{ name: string; source: string }> {
  const name = /[a-z][a-z0-9-]{0,30}/iy;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open)) {
    const isComment = text.startsWith('<!--', open);
    const end = text.indexOf(isComment ? '-->' : '>', open);
    if (end < 0) return;
    name.lastIndex = open + 1;
    const match = isComment ? null : name.exec(text);
    if (match) yield { name: match[0].toLowerCase(), source: text.slice(name.lastIndex, end) };
    open = end;
  }
}

function attributes(source: string): Map<string, string> {
  const attribute = /([a-z-]{1,40})\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'<>]{1,2000})/gi;
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(attribute))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), value.replace(/^["']|["']$/g, '').trim());
  return found;
}
