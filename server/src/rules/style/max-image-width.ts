import type { DeclaredValue, Values } from '../../message/css/cascade';
import type { Environment } from '../../message/css/media';
import type { Element } from '../../message/html/element';
import { layoutProperties, type Layout } from '../../message/layout';
import { defaultMessageWidth, type Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { safeFix } from '../fixes';
import { defineRule, type Fix, type Report } from '../rule';
import { addingWidth, imageFiles, naturalWidth, type SizedImage } from './file-width';

const graphics = new Set(['img', 'svg', 'video', 'canvas', 'object', 'embed']);

export const maxImageWidth = defineRule({
  id: 'max-image-width',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no images or graphics wider than 80 % of the maximum width.',
  remedy: 'Make it narrower.',
  details:
    'Computed from `width` attributes and the `width`, `min-width` and `max-width` of the CSS, within the ' +
    "containers that hold the image. The message's width is that of the widest container with a fixed width " +
    'that holds the body, else the `messageWidth` of the configuration (600 px). Where nothing gives an image a ' +
    'width and it is a file of the workspace, its own width counts.',
  fix: 'safe',
  options: {
    limit: {
      type: 'number',
      default: 80,
      minimum: 1,
      maximum: 100,
      description: "How wide an image may be, in percent of the message's width.",
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
      text: '<table width="600"><tr><td width="100"><img src="{{logo}}" alt="" width="100%"></td><td>Size?</td></tr></table>',
    },
    {
      title: 'a wide file that is shown narrower',
      text: '<img src="logo.png" alt="Logo" width="200"><img src="logo.png" alt="Logo" height="30"><img src="logo.png" alt="Logo" style="max-width:{{width}}">',
      images: { 'logo.png': { width: 1200, height: 100 } },
    },
  ],
  bad: [
    {
      text: '<img src="{{logo}}" alt="Logo" «width="600"»><p>Which size?</p>',
      fixed: '<img src="{{logo}}" alt="Logo" width="480"><p>Which size?</p>',
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
      text: '<svg «width="95%"» viewBox="0 0 9 9"></svg><p>Which size?</p>',
      fixed: '<svg width="80%" viewBox="0 0 9 9"></svg><p>Which size?</p>',
    },
    {
      title: 'by its own width',
      text: '<img src="«images/logo.png»" alt="Logo"><img src="«images/logo.png»" alt="Logo" style="max-width:100%;height:auto"><p>Size?</p>',
      images: { 'images/logo.png': { width: 1200, height: 400 } },
    },
  ],
  check(message, report, { limit }) {
    const defaultWidth = message.context.messageWidth ?? defaultMessageWidth;
    const files = imageFiles(message);
    for (const reading of message.readings)
      for (const environment of reading.environments(layoutProperties)) {
        const layout = reading.layout(environment, defaultWidth);
        const permitted = layout.messageWidth * (limit / 100);
        for (const element of reading.elements) {
          if (!isGraphic(element) || !reading.isShown(element)) continue;
          const widest = widestDeclared(reading, layout, element, environment);
          if (widest && widest.width > permitted + tolerance)
            reportWide(message, layout, widest, permitted, report);
          const file = files.get(element);
          const values = reading.cascade.declared(element, environment);
          if (file) reportFile(file, element, values, layout, permitted, report);
        }
      }
  },
});

const tolerance = 0.01;

function isGraphic(element: Element): boolean {
  if (element.name === 'input') return element.value('type')?.toLowerCase() === 'image';
  return graphics.has(element.name);
}

function reportFile(
  { image, file }: SizedImage,
  element: Element,
  values: Values,
  layout: Layout,
  permitted: number,
  report: Report,
): void {
  const width = naturalWidth(file, element, values, layout);
  if (width === undefined || width <= permitted + tolerance) return;
  report(image.source, description(width, layout.messageWidth), {
    remedy: `Make it ${Math.round((permitted / layout.messageWidth) * 100)} % or less.`,
    fixes: addingWidth(image, element, values, Math.floor(permitted)),
  });
}

interface DeclaredWidth {
  element: Element;
  width: number;
  declared: DeclaredValue;
}

/** The width that the element gets, and the declaration that gives it. */
function widestDeclared(
  reading: Reading,
  layout: Layout,
  element: Element,
  environment: Environment,
): DeclaredWidth | undefined {
  const values = reading.cascade.declared(element, environment);
  const available = layout.availableWidth(element);
  const compute = (property: string): DeclaredWidth | undefined => {
    const declared = values.get(property);
    const width = declared && layout.length(declared.value, element, available);
    return declared && width !== undefined ? { element, width, declared } : undefined;
  };
  const most = compute('max-width')?.width ?? Infinity;
  const width = compute('width');
  const least = compute('min-width');
  if (least && least.width > Math.min(width?.width ?? 0, most)) return least;
  return width && { ...width, width: Math.min(width.width, most) };
}

function reportWide(
  message: Message,
  layout: Layout,
  { element, width, declared }: DeclaredWidth,
  permitted: number,
  report: Report,
): void {
  const { declaration, value } = declared;
  const { messageWidth } = layout;
  const available = layout.availableWidth(element);
  const text = /^[\d.]+%$/.test(value)
    ? `${Math.floor((permitted / available) * 100 + tolerance)}%`
    : `${Math.floor(permitted)}${declaration.origin === 'attribute' ? '' : 'px'}`;
  const remedy = `Make it ${Math.round((permitted / messageWidth) * 100)} % or less.`;
  report(declaration, description(width, messageWidth), { remedy, fixes: [narrow(message, declared, text)] });
}

function description(width: number, messageWidth: number): string {
  const percent = Math.round((width / messageWidth) * 100);
  return `This image is ${percent} % of the message's width (${Math.round(width)} of ${messageWidth} px).`;
}

function narrow(message: Message, { declaration }: DeclaredValue, text: string): Fix {
  const { start, end } = declaration.valueRange;
  return safeFix(message, `Narrow it to ${text}`, [{ start, end, text }]);
}
