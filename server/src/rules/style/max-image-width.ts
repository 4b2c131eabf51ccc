import { defaultMessageWidth } from '../../message/css/length';
import type { Values } from '../../message/css/cascade';
import type { Element } from '../../message/html/element';
import { layoutProperties, tolerance } from '../../message/layout/layout';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import type { Declaration } from '../../message/css/declaration';
import { keepsShape } from '../fixes/narrowed-on-paths';
import { isWide, permittedIn, type Permitted } from '../../message/layout/permitted-width';
import { safeFix, suggestion } from '../fixes/fix-kinds';
import {
  mayBeWider,
  widthProperties,
  unappliedWidths,
  widestDeclared,
  type DeclaredWidth,
} from '../../message/layout/declared-width';
import { isGraphic, isGraphicName } from '../../message/layout/graphics';
import { defineRule, type Report } from '../rule';
import { addingWidth, narrowedImage } from '../fixes/narrowed-image';
import { imageFiles, naturalWidth, type SizedImage } from '../../message/layout/file-width';
import { narrowTo, shareOfWidth } from '../descriptions/share-of-width';

export const maxImageWidth = defineRule({
  id: 'max-image-width',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no images or graphics wider than 80 % of the maximum width.',
  remedy: 'Make it narrower.',
  details:
    'Computed from `width` attributes and the `width`, `min-width` and `max-width` of the CSS, within the ' +
    'containers that hold the image. The message’s width is that of the widest container with a fixed width ' +
    `that holds the body, else the \`messageWidth\` of the configuration (${defaultMessageWidth} px). ` +
    'Where nothing gives an image a ' +
    'width and it is a file of the workspace, its own width counts. A fix that could distort the image, on any path ' +
    'through the template, or has an image map or a selector of a style sheet miss it, is only offered.',
  fix: 'safe',
  options: {
    limit: {
      type: 'number',
      default: 80,
      minimum: 1,
      maximum: 100,
      description: 'How wide an image may be, in percent of the message’s width.',
    },
  },
  good: [
    { text: '<img src="{{logo}}" alt="Logo" width="480"><p>Which size?</p>' },
    {
      text: '<img src="{{logo}}" alt="Logo" style="width:100%;max-width:200px"><p>Which size?</p>',
    },
    {
      text: '<img src="{{logo}}" alt="Logo" width="{{logoWidth}}" style="height:100%"><p>Size?</p>',
    },
    {
      text: '<img src="{{logo}}" alt="Logo" style="width:100%;max-width:{{logoWidth}}px"><p>Size?</p>',
    },
    {
      text: '<b style="display:inline-block;width:90px"><img src="{{logo}}" alt="" width="100%"></b><p>S?</p>',
    },
    {
      text: '<table width="600"><tr><td width="100"><img src="{{logo}}" alt="" width="100%"></td><td>Size?</td></tr></table>',
    },
    {
      title: 'a wide file that is shown narrower',
      text: '<img src="logo.png" alt="Logo" width="200"><img src="logo.png" alt="Logo" height="30"><img src="logo.png" alt="Logo" style="max-width:{{width}}">',
      images: { 'logo.png': { width: 1200, height: 100 } },
    },
    {
      text: '<video width="480"></video><style>.x img { width: 480px } p { width: 600px }</style><p>S?</p>',
    },
    {
      text: '<video width="600" style="display:none"></video><div hidden><video width="600"></video></div><p>S?</p>',
    },
  ],
  bad: [
    {
      title: 'a width that is not for images alone is only offered',
      text: '<style>table, img { «width: 100%» }</style><table role="presentation"><tr><td>Which size?<img src="a.png" alt=""></td></tr></table>',
      suggested:
        '<style>table, img { width: 80% }</style><table role="presentation"><tr><td>Which size?<img src="a.png" alt=""></td></tr></table>',
    },
    {
      text: '<style>:root{--wide:90%} img{«width:var(--wide)»}</style><img src="a.png" alt="A">',
      fixed: '<style>:root{--wide:90%} img{width:80%}</style><img src="a.png" alt="A">',
    },
    {
      text: '<img src="{{logo}}" alt="Logo" «width="600"»><p>Which size?</p>',
      fixed: '<img src="{{logo}}" alt="Logo" width="480"><p>Which size?</p>',
      says: 'This image is 100 % of the message’s width (600 of 600 px). Make it 80 % or less.',
    },
    {
      text: '<style>.hero img { «WIDTH: 100% !important» }</style><div class="hero"><img src="{{logo}}" alt=""></div><p>Size?</p>',
      fixed:
        '<style>.hero img { WIDTH: 80% !important }</style><div class="hero"><img src="{{logo}}" alt=""></div><p>Size?</p>',
    },
    {
      text: '<table width="500"><tr><td style="padding:0 20px"><img src="{{logo}}" alt="" style="«width:calc(100% - 4px)»">Size?</td></tr></table>',
      fixed:
        '<table width="500"><tr><td style="padding:0 20px"><img src="{{logo}}" alt="" style="width:400px">Size?</td></tr></table>',
    },
    {
      title: 'in proportion',
      text: '<img src="{{logo}}" alt="" «width="600"» height="300"><img src="{{a}}" alt="" width="640" style="«width:640px»;height:96px"><p>S?</p>',
      fixed:
        '<img src="{{logo}}" alt="" width="480" height="240"><img src="{{a}}" alt="" width="480" style="width:480px;height:72px"><p>S?</p>',
    },
    {
      title: 'in proportion, also in a rule and for programs that know no CSS',
      text: '<style>.a{«width:600px»;height:3in!important}</style><img class="a" src="{{a}}" alt=""><img src="{{a}}" alt="" width="640" height="320" style="«width:600px»;height:300px"><img src="{{a}}" alt="" «width="600px"» height="300" style="height:auto"><p>S?</p>',
      fixed:
        '<style>.a{width:480px;height:2.4in!important}</style><img class="a" src="{{a}}" alt=""><img src="{{a}}" alt="" width="480" height="240" style="width:480px;height:240px"><img src="{{a}}" alt="" width="480" height="240" style="height:auto"><p>S?</p>',
    },
    {
      text: '<img src="{{a}}" alt="" width="200" height="100" style="«width:600px»;height:300px"><p>S?</p>',
      fixed:
        '<img src="{{a}}" alt="" width="200" height="100" style="width:480px;height:240px"><p>S?</p>',
    },
    {
      text: '<svg «width="95%"» viewBox="0 0 9 9"></svg><p>Which size?</p>',
      fixed: '<svg width="80%" viewBox="0 0 9 9"></svg><p>Which size?</p>',
    },
    {
      title: 'a style that no image has yet',
      text: '<style>.hero > img { «width: 100%» } .logo img { width: 100%; max-width: 90px }</style><p>Size?</p>',
      fixed:
        '<style>.hero > img { width: 80% } .logo img { width: 100%; max-width: 90px }</style><p>Size?</p>',
    },
    {
      text: '<video «width="600"»></video><object data="a.svg" «width="90%"»></object><p>Size?</p>',
      fixed: '<video width="480"></video><object data="a.svg" width="80%"></object><p>Size?</p>',
    },
    {
      text: '<img src="{{a}}" alt="" style="«width:7.5in»;height:1.25in"><p>S?</p>',
      fixed: '<img src="{{a}}" alt="" style="width:480px;height:0.83in"><p>S?</p>',
    },
    {
      title: 'by its own width',
      text: '<img src="«images/logo.png»" alt="Logo"><img src="«images/logo.png»" alt="Logo" style="max-width:100%;height:auto"><p>Size?</p>',
      suggested:
        '<img src="images/logo.png" width="480" alt="Logo"><img src="images/logo.png" alt="Logo" style="max-width:100%;height:auto"><p>Size?</p>',
      images: { 'images/logo.png': { width: 1200, height: 400 } },
    },
    {
      title: 'a width that keeps the image from getting narrower',
      text: '<img src="{{a}}" alt="" height="90" style="width:90px;«min-width:500px»"><p>Size?</p>',
      fixed: '<img src="{{a}}" alt="" height="90" style="width:90px;min-width:480px"><p>Size?</p>',
      says: 'This image is 83.3 % of the message’s width (500 of 600 px).',
    },
    {
      title: 'heights and widths that are left as they are',
      text: '<img src="{{a}}" alt="" «width="600"» height="50%"><img src="{{a}}" alt="" «width="600"» style="height:20em"><img src="{{a}}" alt="" width="100%" style="«width:600px»;height:auto"><p>Size?</p>',
      fixed:
        '<img src="{{a}}" alt="" width="480" height="50%"><img src="{{a}}" alt="" width="480" style="height:16em"><img src="{{a}}" alt="" width="100%" style="width:480px;height:auto"><p>Size?</p>',
    },
    {
      title: 'a height that cannot be scaled with it',
      text: '<style>img { height: 90px }</style><img src="{{a}}" alt="" «width="600"»><p>Which one?</p>',
      suggested:
        '<style>img { height: 90px }</style><img src="{{a}}" alt="" width="480"><p>Which one?</p>',
    },
    {
      text: '<img src="{{logo}}" alt="" «width="600"» height="{{logoHeight}}"><p>Which lamp?</p>',
      suggested:
        '<img src="{{logo}}" alt="" width="480" height="{{logoHeight}}"><p>Which lamp?</p>',
    },
    {
      title: 'a height that goes with other widths on other paths',
      text: '<img {{#if wide}}«width="600"»{{else}}width="300"{{/if}} height="90" src="a.png" alt="A"><p>S?</p>',
      suggested:
        '<img {{#if wide}}width="480"{{else}}width="300"{{/if}} height="72" src="a.png" alt="A"><p>S?</p>',
    },
    {
      text: '<img {{#unless narrow}}«width="600"»{{/unless}} height="90" src="a.png" alt="A"><p>S?</p>',
      suggested:
        '<img {{#unless narrow}}width="480"{{/unless}} height="72" src="a.png" alt="A"><p>S?</p>',
    },
    {
      text: '<img style="{{#if wide}}«width:600px»;{{else}}width:300px;{{/if}}height:90px" src="a.png" alt="A"><p>S?</p>',
      suggested:
        '<img style="{{#if wide}}width:480px;{{else}}width:300px;{{/if}}height:72px" src="a.png" alt="A"><p>S?</p>',
    },
    {
      text: '<img «width="600"» {{#if tall}}height="90"{{else}}height="50"{{/if}} src="a.png" alt="A"><p>S?</p>',
      suggested:
        '<img width="480" {{#if tall}}height="72"{{else}}height="50"{{/if}} src="a.png" alt="A"><p>S?</p>',
    },
    {
      title: 'on all paths alike',
      text: '<img {{#if frame}}border="1"{{/if}} «width="600"» height="90" src="a.png" alt="A"><img {{#if wide}}«width="600"»{{/if}} src="b.png" alt="B"><p>S?</p>',
      fixed:
        '<img {{#if frame}}border="1"{{/if}} width="480" height="72" src="a.png" alt="A"><img {{#if wide}}width="480"{{/if}} src="b.png" alt="B"><p>S?</p>',
    },
    {
      title: 'with an image map',
      text: '<img src="{{plan}}" alt="Plan" «width="600"» usemap="#p"><map name="p"><area coords="0,0,90,90" href="https://www.amazon.com" alt="Door"></map><p>S?</p>',
      suggested:
        '<img src="{{plan}}" alt="Plan" width="480" usemap="#p"><map name="p"><area coords="0,0,90,90" href="https://www.amazon.com" alt="Door"></map><p>S?</p>',
    },
    {
      title: 'by which a style sheet chooses it',
      text: '<style>@media (max-width:600px){img[width="600"]{width:70%!important}}</style><img src="{{a}}" alt="" «width="600"»><p>S?</p>',
      suggested:
        '<style>@media (max-width:600px){img[width="600"]{width:70%!important}}</style><img src="{{a}}" alt="" width="480"><p>S?</p>',
    },
    {
      text: '<style>td[width="600"], img[width], img:not([src="x"]) { border: 0 }</style><img src="{{a}}" alt="" «width="600"»><p>S?</p>',
      fixed:
        '<style>td[width="600"], img[width], img:not([src="x"]) { border: 0 }</style><img src="{{a}}" alt="" width="480"><p>S?</p>',
    },
    {
      text: '<img src="{{a}}" alt="" «width="600"» height="150.5"><img src="{{a}}" alt="" width="200" style="«width:600px»"><p>Size?</p>',
      fixed:
        '<img src="{{a}}" alt="" width="480" height="120"><img src="{{a}}" alt="" width="200" style="width:480px"><p>Size?</p>',
    },
    {
      text: '<object data="{{a}}" «width="600"»><img src="{{b}}" alt="" width="600"></object><p>S?</p>',
      fixed:
        '<object data="{{a}}" width="480"><img src="{{b}}" alt="" width="600"></object><p>S?</p>',
    },
    {
      text: '<img src="«wide.png»" alt="Logo" height="250.5"><img src="«wide.png»" alt="Logo" style="height:400px"><p>Size?</p>',
      images: { 'wide.png': { width: 1000, height: 500 } },
      says: '(501 of 600 px)',
    },
    {
      text: '<object data="«wide.png»"></object><embed src="{{a}}"><p>Size?</p>',
      images: { 'wide.png': { width: 1000, height: 500 } },
      suggested: '<object data="wide.png" width="480"></object><embed src="{{a}}"><p>Size?</p>',
    },
  ],
  check(message, report, { limit }) {
    const files = imageFiles(message);
    for (const reading of message.readings) {
      if (files.size === 0 && !reading.styles.declares(widthProperties)) continue;
      for (const environment of reading.styles.environments(layoutProperties)) {
        const permitted = permittedIn(reading, environment, limit);
        const { layout } = permitted;
        const reportIfWide = (declared: DeclaredWidth | undefined): boolean => {
          if (!declared || !isWide(declared, permitted)) return false;
          reportWide(message, declared, permitted, report);
          return true;
        };
        for (const element of reading.elements) {
          if (!isGraphic(element) || !isShown(reading, element)) continue;
          const values = reading.styles.cascade.declared(element, environment);
          const isDeclaredWide =
            mayBeWider(permitted.width, element, values, layout) &&
            reportIfWide(widestDeclared(reading, layout, element, environment));
          if (isDeclaredWide) continue;
          reportFile(files.get(element), values, permitted, report);
        }
        if (environment === 'desktop')
          unappliedWidths(reading, layout, isGraphicName).forEach(reportIfWide);
      }
    }
  },
});

/** What stands in place of a video or an object is hidden, the thing itself is not. */
function isShown(reading: Reading, element: Element): boolean {
  return element.name === 'img' || element.name === 'svg'
    ? reading.isShown(element)
    : reading.isShown(element.parent) &&
        reading.styles.cascade.value(element, 'display') !== 'none';
}

function reportFile(
  sized: SizedImage | undefined,
  values: Values,
  { layout, width: permitted }: Permitted,
  report: Report,
): void {
  const width = sized && naturalWidth(sized, values, layout);
  if (!sized || width === undefined || width <= permitted + tolerance) return;
  report(sized.image.source, description(width, layout.messageWidth), {
    remedy: narrowTo(permitted / layout.messageWidth),
    fixes: addingWidth(sized, values, Math.floor(permitted)),
  });
}

function reportWide(
  message: Message,
  wide: DeclaredWidth,
  permitted: Permitted,
  report: Report,
): void {
  const { element, width, declared } = wide;
  const { declaration } = declared;
  const { messageWidth } = permitted.layout;
  const narrowed = narrowedImage(wide, permitted);
  const { edits, text } = narrowed;
  const title = `Narrow it to ${text}`;
  const isSafe =
    !isSharedRule(message, declaration) &&
    (!element || keepsShape(message, narrowed, element, permitted));
  report(declaration, description(width, messageWidth), {
    remedy: narrowTo(permitted.width / messageWidth),
    fixes: [isSafe ? safeFix(message, title, edits) : suggestion(title, edits)],
  });
}

/**
 * Whether the declaration gives its width to other things than images as well, `table, img { … }`, or
 * to several images, whose heights may differ.
 */
const isSharedRule = ({ readings }: Message, { rule }: Declaration): boolean =>
  rule !== undefined &&
  readings.some(({ styles }) => {
    const elements = styles.cascade.elementsOf(rule);
    return elements.length > 1 || elements.some((element) => !isGraphic(element));
  });

const description = (width: number, messageWidth: number): string =>
  `This image is ${shareOfWidth(width, messageWidth)}.`;
