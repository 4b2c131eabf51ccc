/**
 * Shows HTML in a page whose images stay, with what has been loaded or could not be: new ones of the
 * same address would be requested again at every key. Nothing loads where the HTML is read.
 */
export function showBody(page: Document, html: string): void {
  const { body: read } = page.implementation.createHTMLDocument('');
  read.innerHTML = html;
  const shown = imagesByAddress(page);
  const kept = new Map<Element, HTMLImageElement>();
  for (const image of read.querySelectorAll('img[src]')) {
    const same = shown.get(image.getAttribute('src'))?.pop();
    if (!same) continue;
    const place = page.createElement('bsm-box');
    image.replaceWith(place);
    takeAttributes(same, image);
    kept.set(place, same);
  }
  page.body.replaceChildren(...read.childNodes);
  for (const [place, image] of kept) place.replaceWith(image);
}

function imagesByAddress(page: Document): Map<string | null, HTMLImageElement[]> {
  const found = new Map<string | null, HTMLImageElement[]>();
  for (const image of page.images) {
    const address = image.getAttribute('src');
    const same = found.get(address);
    if (same) same.push(image);
    else found.set(address, [image]);
  }
  return found;
}

/** Those that differ: an address that is set again is requested again. */
function takeAttributes(target: Element, source: Element): void {
  for (const { name } of [...target.attributes])
    if (!source.hasAttribute(name)) target.removeAttribute(name);
  for (const { name, value } of source.attributes)
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
