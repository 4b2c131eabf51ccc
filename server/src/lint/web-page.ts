import { locateHeader, longestHeader } from '../message/header/locate';
import type { Element } from '../message/html/element';
import { parseHtml } from '../message/html/parse';
import { mask, tagMask } from '../message/template/mask';
import { scanTemplate } from '../message/template/scan';

/** Keys of a message's header that no page generator uses in its front matter. */
const headerKey = /^(?:subject|purpose|marketplace|channel|send|attachments|brand)[ \t]{0,9}:/m;
/** What no page is without; most messages have none of it, and need not be parsed to see that. */
const pageElement = /<(?:script|link|app-root)[\s/>]/i;
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
  if (!pageElement.test(text) || hasMessageHeader(text)) return false;
  const { elements } = parseHtml(mask(text, tagMask(text, scanTemplate(text))));
  const hasScript = elements.some(({ name }) => name === 'script');
  return elements.some((element) => loadsApp(element) || (hasScript && isAppRoot(element)));
}

/** Front matter is also what page generators put on top of pages: a key of ours must be in it. */
function hasMessageHeader(text: string): boolean {
  const header = locateHeader(text);
  if (header?.form !== 'front matter') return header !== undefined;
  const { start, end } = header.yaml;
  return headerKey.test(text.slice(start, Math.min(end, start + longestHeader)));
}

function loadsApp(element: Element): boolean {
  switch (element.name) {
    case 'script':
      return element.attribute('src') !== undefined;
    case 'link':
      return isAppLink(element);
    // Angular's own; its scripts are put in when it is built.
    case 'app-root':
      return true;
    default:
      return false;
  }
}

function isAppLink(link: Element): boolean {
  const relations = (link.value('rel') ?? '').toLowerCase().split(/\s/);
  if (relations.some((relation) => appLinks.has(relation))) return true;
  const address = link.value('href') ?? '';
  return relations.includes('stylesheet') && address !== '' && !webFontHosts.test(address);
}

function isAppRoot(element: Element): boolean {
  return element.name === 'div' && appRootIds.has(element.value('id') ?? '');
}
