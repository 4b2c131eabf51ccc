import { accessibleName, labelOf } from '../../message/accessibility/accessible-name';
import { isExposed } from '../../message/accessibility/exposure';
import { roleOf } from '../../message/accessibility/role';
import { hasUnknownAttributes } from '../../message/accessibility/unknown-markup';
import type { Element } from '../../message/html/element';
import { isLogo } from '../../message/images/image-kinds';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { remembering } from '../../memory/remembered';
import { hasSpacerName } from '../../message/images/spacer-images';
import { isTiny, isTracker } from '../../message/images/tracking-images';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix } from '../rule';

export const imageAlt = defineRule({
  id: 'image-alt',
  section: 'accessibility',
  severity: 'error',
  policy: 'Amazon permits no known accessibility issues, and an image needs a text alternative.',
  remedy: 'Say in alt what the image shows; leave alt="" empty where it only decorates.',
  details:
    'Without a text alternative, a screen reader can only read the name of the file: ' +
    '[WCAG 2.2, 1.1.1 Non-text Content](https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html). ' +
    'Reported are images, image buttons and areas of image maps without one, and a file name or a word such as “image” in its place. An ' +
    'empty `alt` is right for decoration, `aria-label` and `aria-labelledby` are alternatives as well. A `title` alone is not: ' +
    'mail programs that do not load images show only what stands in `alt`. ' +
    'Hidden images and tracking images are for `no-tracking-pixel`.',
  fix: 'suggest',
  good: [
    {
      text: '<img src="https://img.oakhill.de/logo.png" alt="Oakhill"><img src="line.png" alt="">',
    },
    { text: '<img src="{{logo}}" alt="{{brand}}"><img src="a.png" alt>' },
    {
      text: '<img src="a.png" aria-label="Oakhill"><b id="a">Oakhill</b><img aria-labelledby="a">',
    },
    {
      text: '<img src="a.png" alt="Oak" title="The oak handle"><img src="a.png" role="presentation">',
    },
    { text: '<div aria-hidden="true"><img src="a.png"></div><svg><path d="M0 0"/></svg>' },
    { text: '<img {{#if logo}}src="{{logo}}" alt="Oakhill"{{else}}src="a.png" alt=""{{/if}}>' },
    { text: '<img {{{attributes}}}><img src="a.png" {{imageAttributes}}>' },
    { title: 'another rule’s', text: '<img src="https://a.de/i?id=7" width="1" height="1">' },
    { text: '<p>We engrave &lt;img src="x.png"&gt;.</p><!-- <img src="a.png"> -->' },
    { text: '<input type="image" src="send.png" alt="Send"><input type="text">' },
    { text: '<map name="m"><area href="https://www.amazon.de/x" alt="Help"><area></map>' },
  ],
  bad: [
    {
      text: '«<img src="https://img.oakhill.de/sofa.png" width="200">»',
      suggested: '<img alt="" src="https://img.oakhill.de/sofa.png" width="200">',
      says: 'This image has no text alternative.',
    },
    {
      text: '«<IMG SRC=sofa.png DATA-ALT=Sofa>»',
      suggested: '<IMG alt="" SRC=sofa.png DATA-ALT=Sofa>',
    },
    { text: '<a href="https://www.amazon.de/x">«<img src="orders.png">» Your orders</a>' },
    {
      title: 'a file name is no text',
      text: '<img src="a.png" «alt="IMG_2041.jpg"»>',
      suggested: '<img src="a.png" alt="">',
      says: 'The name of a file says nothing of what the image shows.',
    },
    {
      title: 'neither is the word that stands in it until somebody writes it',
      text: '<img src="a.png" «alt="image"»><img src="b.png" «alt="Alt text"»>',
      suggested: '<img src="a.png" alt=""><img src="b.png" alt="Alt text">',
      says: '“image” says nothing of what the image shows.',
    },
    {
      title: 'nor a blank',
      text: '<img src="a.png" «alt=" "»>',
      suggested: '<img src="a.png" alt="">',
      says: 'A blank is no text alternative.',
    },
    { text: '«<input type="image" src="send.png">» «<input type=image src=send.png alt="">»' },
    { text: '<map name="m">«<area href="https://www.amazon.de/x">»</map>' },
    {
      text: '«<img src="spacer.gif" width="1" height="1">»',
      suggested: '<img alt="" src="spacer.gif" width="1" height="1">',
    },
    {
      title: 'missing on one path',
      text: '«<img src="a.png" {{#if name}}alt="{{name}}"{{/if}}>»',
      suggested: '<img alt="" src="a.png" {{#if name}}alt="{{name}}"{{/if}}>',
    },
    { text: '«<div role="img" style="background:url(a.png)">»</div>' },
    {
      title: 'a title alone stands for no image that is not loaded',
      text: '«<img src="a.png" title="The &quot;oak&quot; handle">»',
      suggested:
        '<img alt="The &quot;oak&quot; handle" src="a.png" title="The &quot;oak&quot; handle">',
      says: 'A title shows only under a pointer',
    },
    {
      title: 'the logo of the brand',
      text: '---\nbrand: Oak "&" Hill\n---\n«<img src="logo.png">»',
      suggested:
        '---\nbrand: Oak "&" Hill\n---\n<img alt="Oak &quot;&amp;&quot; Hill" src="logo.png">',
    },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      for (const image of candidates(reading)) {
        if (!isExposed(reading, image.name === 'area' ? image.parent : image)) continue;
        const problem = problemOf(reading, image);
        if (!problem || hasUnknownAttributes(reading, image) || isTrackingImage(reading, image))
          continue;
        const alt = image.attribute('alt');
        const place = alt?.value.text && isImage(image) ? alt : image.startTag;
        report(place, problem, { fixes: fixes(message, image) });
      }
    }
  },
});

const isImage = ({ name }: Element): boolean => name === 'img';

/** The elements of a reading that need a text alternative. */
function candidates(reading: Reading): readonly Element[] {
  const images = reading.elementsNamed('img');
  const buttons = reading
    .elementsNamed('input')
    .filter((element) => element.keyword('type') === 'image');
  const areas = reading.elementsNamed('area').filter((area) => area.value('href') !== undefined);
  const drawn = reading
    .elementsWith('role')
    .filter((element) => !isImage(element) && roleOf(element) === 'img');
  return buttons.length + areas.length + drawn.length === 0
    ? images
    : [...images, ...buttons, ...areas, ...drawn];
}

const fileName =
  /^[\w()%-]{1,80}\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$|^(?:IMG|DSC|DSCN)[_-]?\d{3,8}$/i;

/** What tools and templates write where the text alternative belongs. */
const standIn =
  /^(?:images?|img|pictures?|graphics?|untitled|alt|alt[ -]?text|alternative text|(?:image|image |alt )?placeholder|spacer|bild|grafik|alternativtext|imagen|immagine|afbeelding|obraz|obrazek|imagem|görsel|画像|صورة)$/iu;

function problemOf(reading: Reading, image: Element): string | undefined {
  if (!isImage(image))
    return accessibleName(reading, image) === ''
      ? 'This image has no text alternative.'
      : undefined;
  const role = roleOf(image);
  if (role === 'presentation' || role === 'none') return undefined;
  const alt = image.attribute('alt')?.value.text;
  if (alt === '' || labelOf(reading, image) !== '') return undefined;
  if (alt !== undefined) return problemOfText(alt);
  return image.value('title')
    ? 'A title shows only under a pointer, and where images are not loaded, nothing stands for this one.'
    : 'This image has no text alternative.';
}

const problemOfText = remembering(2000, (alt) => {
  const text = alt.trim();
  if (fileName.test(text)) return 'The name of a file says nothing of what the image shows.';
  if (standIn.test(text)) return `“${text}” says nothing of what the image shows.`;
  return text === '' ? 'A blank is no text alternative.' : undefined;
});

/** Those are for another rule to report; an image that only keeps a distance is none. */
function isTrackingImage(reading: Reading, image: Element): boolean {
  return isTracker(image) || (isTiny(image, reading) && !hasSpacerName(image));
}

function fixes(message: Message, image: Element): Fix[] {
  const alt = image.attribute('alt');
  const place = alt ?? { start: image.nameEnd, end: image.nameEnd };
  const fix = (title: string, value: string): Fix =>
    suggestion(title, [
      { start: place.start, end: place.end, text: `${alt ? '' : ' '}alt="${value}"` },
    ]);
  const title = alt ? undefined : writtenTitle(message, image);
  if (title !== undefined) return [fix('Say it in alt as well', title)];
  const brand = isLogo(message, image) ? brandName(message) : undefined;
  const named = brand === undefined ? [] : [fix(`Say that it shows ${brand}`, escaped(brand))];
  const isDecoration = isImage(image) && !isOnlyContentOfLink(image);
  return isDecoration ? [...named, fix('Mark it as decoration: alt=""', '')] : named;
}

/** The title as it is written, where it can be written once more between double quotes. */
function writtenTitle({ text }: Message, image: Element): string | undefined {
  const { start, end } = image.attribute('title')?.valueRange ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  return written.trim() === '' || written.includes('"') ? undefined : written;
}

function brandName({ header, context }: Message): string | undefined {
  return header.brand[0]?.value ?? context.brand?.[0];
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An image that a link cannot do without. */
function isOnlyContentOfLink({ parent }: Element): boolean {
  return parent?.name === 'a' && parent.children.length === 1;
}
