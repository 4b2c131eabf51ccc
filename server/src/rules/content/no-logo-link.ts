import { isAmazonHost } from '../../message/links/amazon';
import type { Element } from '../../message/html/element';
import { isLogo, logoElements } from '../../message/images/image-kinds';
import { findBareLinks } from '../../message/links/bare-links';
import { leadsOutside } from '../../message/links/leads-outside';
import type { Link } from '../../message/links/link';
import type { Reading } from '../../message/reading';
import { isSpoken } from '../../message/visible-text/spoken-attributes';
import { unlink } from '../fixes/link-fixes';
import { defineRule, type Report } from '../rule';

export const noLogoLink = defineRule({
  id: 'no-logo-link',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no logos that contain or display a link to your web site.',
  remedy: 'Show the logo without the address and without the link.',
  fix: 'suggest',
  good: [
    { text: '<img src="https://img.oakhill.de/logo.png" alt="Oakhill logo">' },
    {
      text: '<a href="https://www.amazon.de/stores/oakhill"><img src="logo.png" alt="Oakhill"></a>',
    },
    { text: '<a href="https://www.oakhill.de"><img src="arrow.png" alt="Next"></a>' },
    { text: '<a href="{{order_link}}"><img src="{{brand_logo}}" alt="Oakhill"></a>' },
    { text: '<a href="https://oakhill.de"><img src="catalogo.png" alt="Catalogo"></a>' },
    {
      text: '<div class="logo-row"><img src="logo.png" alt=""><a href="https://oakhill.de"><img src="arrow.png" alt=""></a></div>',
    },
    {
      text: '<img src="logo.png" alt="Oakhill" usemap="#l"><map name="l"><area href="https://www.amazon.de/" alt="Amazon"></map>',
    },
    {
      text: '<a href="mailto:{{shop_email}}"><img src="logo.png" alt="Our logo on www.amazon.de"></a>',
    },
    {
      text: '---\nbrand: Oakhill\n---\n<a href="https://oakhill.de"><img src="a.png" alt="Lamp"><img src="a.png" alt=""></a>',
    },
    {
      text: '<a href="https://oakhill.de"><img src="img/logo/arrow.png" alt="Next"><img src="http://a.de/logo/b.png?logo" alt="Next"></a>',
    },
  ],
  bad: [
    {
      text: '<a href="«https://oakhill.de»"><img src="https://img.oakhill.de/Oakhill-Logo_2x.png" alt="Oakhill"></a>',
      suggested: '<img src="https://img.oakhill.de/Oakhill-Logo_2x.png" alt="Oakhill">',
      says: 'This logo links to your web site.',
    },
    {
      text: '<a href="«{{company_website}}»"><b><img src="{{brand_logo}}" alt="Oakhill"></b></a>',
      suggested: '<b><img src="{{brand_logo}}" alt="Oakhill"></b>',
    },
    {
      text: '<img src="https://img.oakhill.de/logo.png" alt="Logo of «www.oakhill.de»">',
      says: 'This logo shows the address of a web site.',
    },
    { text: '<svg class="logo" role="img" aria-label="«oakhill.de»"></svg>' },
    { text: '<a href="«https://oakhill.de»"><img src="a.png" alt="Unser Firmenlogo"></a>' },
    { text: '<td class="logo"><a href="«https://oakhill.de»"><img src="a.png" alt=""></a></td>' },
    {
      text: '<img src="logo.png" alt="Oakhill" usemap="#l"><map name="l">«<area href="https://oakhill.de" alt="Oakhill">»</map>',
    },
    {
      title: 'an image that stands for the brand',
      text: '---\nbrand: Oakhill\n---\n<a href="«https://oakhill.de»"><img src="a.png" alt="Oakhill"></a>',
    },
    {
      text: '<img src="logo.png" title="«oakhill.de»" usemap="#l"><map id="l">«<area href="https://oakhill.de" alt="Left">»«<area href="https://oakhill.de" alt="Right">»</map>',
    },
    { text: '<a href="«{{company_website}}/{{path}}»"><img src="logo.png" alt="Oakhill"></a>' },
    {
      text: '---\nbrand: [Hill, Oakhill]\n---\n<a href="«https://oakhill.de»"><img src="a.png" alt="OAKHILL"></a>',
    },
    {
      text: '<a href="«https://oakhill.de»"><img src="a.png" alt="See the logo. Oakhill"></a><p class="top logo"><a href="«https://oakhill.de»"><img src="a.png" alt=""></a></p>',
    },
  ],
  check(message, report) {
    let links: LinksAround | undefined;
    for (const reading of message.readings) {
      const logos = reading
        .elementsNamedOneOf(logoElements)
        .filter((element) => isLogo(message, element) && reading.isShown(element));
      if (logos.length === 0) continue;
      links ??= new LinksAround(message.links);
      for (const logo of logos) {
        const link = links.of(logo);
        if (link && leadsOutside(message, link))
          report(link, 'This logo links to your web site.', { fixes: unlink(message, link) });
        reportShownAddress(logo, report);
      }
      for (const area of mappedAreas(reading, logos)) {
        const link = links.of(area);
        if (link && leadsOutside(message, link)) report(area, 'This logo links to your web site.');
      }
    }
  },
});

/** The areas of the image maps that are laid over the images. */
function mappedAreas(reading: Reading, images: readonly Element[]): Element[] {
  const maps = new Set(images.flatMap((image) => image.value('usemap')?.replace(/^#/, '') || []));
  const isLaidOver = (map: Element): boolean =>
    ['name', 'id'].some((name) => maps.has(map.value(name) ?? ''));
  return reading.elementsNamed('area').filter(({ parent }) => parent && isLaidOver(parent));
}

/** The innermost link that an element is or lies in. */
class LinksAround {
  private readonly known = new Map<Element, Link | undefined>();

  constructor(links: readonly Link[]) {
    for (const link of links) if (link.element) this.known.set(link.element, link);
  }

  of(element: Element): Link | undefined {
    const asked: Element[] = [];
    let at: Element | undefined = element;
    for (; at && !this.known.has(at); at = at.parent) asked.push(at);
    const link = at && this.known.get(at);
    for (const each of asked) this.known.set(each, link);
    return link;
  }
}

/** The text of a logo that gives the address of the site. */
function reportShownAddress(image: Element, report: Report): void {
  for (const { value } of image.attributes.filter(isSpoken))
    for (const link of findBareLinks(value))
      if (!isAmazonHost(link.address.host ?? ''))
        report(link, 'This logo shows the address of a web site.');
}
