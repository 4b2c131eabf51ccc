import type { Element } from '../../message/html/element';
import { parseHtml } from '../../message/html/parse';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { isTrackingAddress } from '../../message/images/tracking-addresses';
import { tinyBackgrounds } from '../../message/images/tiny-backgrounds';
import type { Image } from '../../message/images/images';
import { removeAttribute } from '../fixes/attribute-removal';
import { removeDeclaration } from '../fixes/declaration-fixes';
import { isOffScreen, isTiny, isTracker, namesTracker } from '../../message/images/tracking-images';
import type { Range } from '../../ranges/range';
import { safeFix, wholeSuggestion } from '../fixes/fix-kinds';
import { removeMarkup } from '../fixes/leftovers';
import { defineRule, type Fix, type Report } from '../rule';

const imageElements = new Set(['img', 'image', 'v:image', 'v:imagedata']);
const isImage = (element: Element): boolean =>
  imageElements.has(element.name) ||
  (element.name === 'input' && element.keyword('type') === 'image');

/** What loads something as an image does. */
const embedding = ['iframe', 'object', 'embed'];
const isEmbedded = ({ name }: Element): boolean => embedding.includes(name);

/** What may be a tracking image, by its name. */
const loading = [...imageElements, 'input', ...embedding];

export const noTrackingPixel = defineRule({
  id: 'no-tracking-pixel',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no tracking pixels or tracking images.',
  remedy: 'Remove it.',
  details:
    'Reported are images, frames and backgrounds of at most 2 px in both dimensions, hidden images, and images from the hosts and ' +
    'paths under which mailing tools count opened messages.',
  fix: 'safe',
  good: [
    { text: '<img src="https://img.oakhill.de/icon.png" alt="Lamp" width="24" height="24">' },
    { text: '<img src="https://img.oakhill.de/line.png" alt="" width="400" height="1">' },
    { text: '<div style="display:none">Preview text</div><img src="{{logo}}" alt="Logo">' },
    { text: '<!-- <img src="https://a.de/i.png" width="1" height="1"> --><p>Which size?</p>' },
    {
      text: '<img src="https://img.oakhill.de/a.png" style="position:relative;left:-9px" alt="Lamp">',
    },
    { text: '<img src="https://img.oakhill.de/open-sign.png" alt="Open" width="80">' },
    { text: '<img src="https://t.oakhill.de/pixel/frame-oak.png" alt="The frame" width="80">' },
    { text: '<img src="https://img.oakhill.de/track.png" alt="The rail of the lamp" width="80">' },
    { text: '<img src="../brand/o.png" alt="Oakhill"><img src="/art/pixel.png" alt="Pixel art">' },
    { text: '<table><tr><td width="1" height="1"></td><td>Which size?</td></tr></table>' },
    {
      text: '<!-- <p>Old: <img src="https://a.de/i.png" width="1" height="1"></p> --><p>Which size?</p>',
    },
    {
      text: '<!--[if mso]><v:image src="https://a.de/lamp.png" style="width:200px;height:90px" /><![endif]--><p>Size?</p>',
    },
    { text: '<img alt="" style="display:none"><p>Size?</p>' },
    {
      title: 'a logo for dark mode',
      text: '<style>@media (prefers-color-scheme:dark){.l{display:none!important}.d{display:block!important}}</style><img class="l" src="https://a.com/l.png" alt="Oakhill"><img class="d" style="display:none" src="https://a.com/d.png" alt="Oakhill">',
    },
    {
      text: '<style>@media (prefers-color-scheme:dark) and (max-width:480px){.d{display:block!important;width:90px!important}}</style><img class="d" style="display:none;width:0;height:0" src="https://a.com/d.png" alt="Oakhill">',
    },
    {
      text: '<style>@media (prefers-color-scheme:light){.l{display:block!important}}</style><img class="l" style="display:none" src="https://a.com/l.png" alt="Oakhill">',
    },
    { text: '<input type="text" style="display:none" src="x.png"><p>Size?</p>' },
    {
      text: '<i style="background:url(https://a.de/oak.png);width:0;height:0;padding:9px"></i><table><tr><td background="https://a.de/oak.png" width="1" height="1">Size?</td></tr></table>',
    },
    {
      text: '<!--[if mso]><table><tr><td style="width:1px;height:1px"></td></tr></table><img src="a.png" width="200"><![endif]-->',
    },
    {
      text: '<img src="{{tracking_number}}.png" alt="Where it is"><img src="x{{pixel_width}}.png" alt="Lamp">',
    },
  ],
  bad: [
    {
      title: 'as a background',
      text: '<table role="presentation"><tr><td background="«https://a.de/x7.png»" width=1 height=1></td><td>Size?</td></tr></table>',
      fixed: '<table role="presentation"><tr><td width=1 height=1></td><td>Size?</td></tr></table>',
      says: 'This image is too small to be seen.',
    },
    {
      text: '<div style="background:url(«https://a.de/x7.png»);width:1px;height:1px"></div><p>Size?</p>',
      fixed: '<div style="width:1px;height:1px"></div><p>Size?</p>',
    },
    {
      text: '<style>.x, .y{background:url(«https://a.de/x7.png»)} .x{width:1px;height:1px}</style><div class="x">&nbsp;</div><p class="y">Size?</p>',
    },
    {
      text: '«<img src="https://a.de/counter.php?m=7" alt="">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      title: 'the address in a long tag',
      text: '<p>Size?</p><img src="«https://a.de/i.png»" width="1" height="1" border="0" alt="" style="width:1px !important;height:1px !important;border-width:0 !important;margin:0 !important;padding:0 !important">',
      fixed: '<p>Size?</p>',
    },
    {
      text: '<p>Which size?</p>«<img src="https://a.de/i.png" width=1 height="1" alt="">»',
      fixed: '<p>Which size?</p>',
      says: 'This image is too small to be seen.',
    },
    {
      text: '<p>Size?</p>«<img src="{{pixel}}" style="width:0;height:2px">»',
      fixed: '<p>Size?</p><img src="{{pixel}}" style="width:0;height:2px">',
      suggested: '<p>Size?</p>',
      says: 'This is a tracking image.',
    },
    {
      text: '<p>Size?</p>«<img src="https://a.de/i.png" style="width:.5px;height:1pt">»',
      fixed: '<p>Size?</p>',
    },
    {
      title: 'a hidden image',
      text: '<div style="display:none">«<img src="https://a.de/logo.png" alt="">»</div><p>Size?</p>',
      fixed: '<div style="display:none"><img src="https://a.de/logo.png" alt=""></div><p>Size?</p>',
      suggested: '<p>Size?</p>',
      says: 'This image is hidden.',
    },
    {
      text: '<style>@media (prefers-color-scheme:dark){.d{visibility:hidden}}</style>«<img class="d" style="display:none" src="https://a.com/d.png" alt="Oakhill">»<p>Size?</p>',
      says: 'This image is hidden.',
    },
    {
      title: 'an image out of sight',
      text: '«<img src="https://a.de/l.png" style="position:absolute;left:-9999px" alt="">»<p>Size?</p>',
      fixed:
        '<img src="https://a.de/l.png" style="position:absolute;left:-9999px" alt=""><p>Size?</p>',
    },
    {
      text: '«<img src="https://oak.us1.list-manage.com/track/open.php?u=1&amp;id=2" alt="">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
      says: 'This image reports that the message was opened.',
    },
    {
      text: '«<img src="https://t.oakhill.de/e/o.png" alt="">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '«<img src="https://a.de/zaehlpixel.png?id=7" alt="">»«<img src="https://email.mg.oakhill.de/o/eJwx" alt="">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '«<iframe src="https://a.de/o" width="0" height="0" title="x"></iframe>»<p>Size?</p>',
      suggested: '<p>Size?</p>',
      says: 'This is too small to be seen.',
    },
    {
      text: '«<img src="{{tracking_pixel}}" alt="">»<p>Size?</p>',
      fixed: '<img src="{{tracking_pixel}}" alt=""><p>Size?</p>',
    },
    {
      text: '<div style="background:url(«https://www.google-analytics.com/collect?v=1»)">Size?</div>',
      fixed:
        '<div style="background:url(https://www.google-analytics.com/collect?v=1)">Size?</div>',
    },
    {
      text: '<!--[if mso]>«<v:image src="https://a.de/i.png" style="width:1px;height:1px" />»<![endif]--><p>Size?</p>',
      fixed: '<!--[if mso]><![endif]--><p>Size?</p>',
      says: 'A tracking image for Outlook.',
    },
    {
      text: '«<input type="IMAGE" src="https://a.de/i.png" width="1" height="1">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '«<object data="https://a.de/o" width="0" height="0">x</object>»«<embed src="https://a.de/o" width="1" height="1">»<p>Size?</p>',
    },
    {
      text: '<!--[if mso]><img src="https://a.de/lamp.png" width="200"><![endif]-->«<img src="https://a.de/i.png" width="1" height="1">»',
      fixed: '<!--[if mso]><img src="https://a.de/lamp.png" width="200"><![endif]-->',
    },
    {
      text: '<!--[if mso]>«<img src="https://a.de/i.png" style="width:1px !important;height:1px/**/">»<![endif]--><p>Size?</p>',
      fixed: '<!--[if mso]><![endif]--><p>Size?</p>',
    },
    {
      text: '«<img src="{{tracking_image}}" alt="">»«<img src="{{openGif}}" alt="">»«<img src="{{tracker_img}}" alt="">»',
    },
    {
      text: '«<img src="https://a.de/l.png" style="POSITION:FIXED;top:-999px" alt="">»«<img src="https://a.de/l.png" style="position:absolute;right:-100.5px" alt="">»',
    },
    {
      title: 'with what would be left empty',
      text: '<p>Size?</p>\n<div>«<img src="https://a.de/o.png" width="1" height="1">»</div>\n<p>Oak</p>',
      fixed: '<p>Size?</p>\n<p>Oak</p>',
    },
    {
      text: '<p class="{{a}}">«<img src="https://a.de/o.png" width="1" height="1">»</p><p>Size?</p>',
      fixed: '<p class="{{a}}"></p><p>Size?</p>',
    },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      for (const element of reading.elementsNamedOneOf(loading)) {
        if (isEmbedded(element) && isTiny(element, reading))
          report(element, 'This is too small to be seen.', {
            // With what stands in place of it.
            fixes: [removal(message, element, 'Remove it')],
          });
        if (!isImage(element)) continue;
        const reason = trackingReason(message, element, reading);
        if (reason)
          report(placeOf(element), reason.what, {
            fixes: [removal(message, element.startTag, 'Remove the image', reason.isCertain)],
          });
      }
      for (const comment of reading.html.comments)
        for (const image of imagesOfConditionalComment(reading, comment))
          if (isTiny(image) || isTracker(image))
            report(image.startTag, 'A tracking image for Outlook.', {
              fixes: [removal(message, image.startTag, 'Remove the image', true)],
            });
    }
    reportBackgrounds(message, report);
    for (const image of message.images)
      if (isStyledTracker(image))
        report(image.source, 'This image reports that the message was opened.');
  },
});

const isStyledTracker = ({ from, source }: Image): boolean =>
  from === 'css' && isTrackingAddress(source.url);

function reportBackgrounds(message: Message, report: Report): void {
  for (const reading of message.readings)
    for (const { image, isAllTiny } of tinyBackgrounds(reading))
      if (!isStyledTracker(image))
        report(image.source, 'This image is too small to be seen.', {
          fixes: isAllTiny ? removedBackground(message, image) : [],
        });
}

function removedBackground(message: Message, { element, attribute, declaration }: Image): Fix[] {
  if (declaration) return removeDeclaration(message, declaration);
  if (!attribute) return [];
  return [safeFix(message, 'Remove the image', removeAttribute(message, attribute, element))];
}

/** The whole image; of a long tag, its address. */
function placeOf(image: Element): Range {
  const source = image.attribute('src')?.valueRange;
  return source && source.end > source.start && image.startTagEnd - image.start > longestMarked
    ? source
    : image;
}
const longestMarked = 160;

interface TrackingReason {
  what: string;
  isCertain: boolean;
}

function trackingReason(
  message: Message,
  image: Element,
  reading: Reading,
): TrackingReason | undefined {
  if (isTracker(image))
    return { what: 'This image reports that the message was opened.', isCertain: true };
  const source = image.attribute('src')?.valueRange;
  if (source && message.tagsIn(source).some(({ name }) => namesTracker(name)))
    return { what: 'This is a tracking image.', isCertain: false };
  if (isTiny(image, reading))
    return { what: 'This image is too small to be seen.', isCertain: true };
  if (image.value('src') === undefined) return undefined;
  if (reading.isShown(image) && !isOffScreen(image, reading)) return undefined;
  return { what: 'This image is hidden.', isCertain: false };
}

function imagesOfConditionalComment({ masked }: Reading, { start, end }: Range): Element[] {
  if (!/^<!--\s*\[if/i.test(masked.slice(start, start + 30))) return [];
  const opening = masked.indexOf('>', start) + 1;
  const content = masked.slice(0, Math.max(opening, end - 3));
  if (!/<(?:img|v:image|v:imagedata|image)\b/i.test(content.slice(opening))) return [];
  return parseHtml(content, opening).elements.filter(({ name }) => imageElements.has(name));
}

function removal(message: Message, range: Range, title: string, isCertain = false): Fix {
  return isCertain
    ? safeFix(message, title, [removeMarkup(message, range)])
    : wholeSuggestion(message, title, [removeMarkup(message, range, 'remove')]);
}
