import {
  largeText,
  leastContrast,
  lowContrastTexts,
  type ContrastedText,
} from '../../message/accessibility/text-contrast';
import { hexColor } from '../../message/css/color';
import type { Declaration } from '../../message/css/declaration';
import { defineRule, type RelatedPlace } from '../rule';

export const colorContrast = defineRule({
  id: 'color-contrast',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and text has to stand out from what is behind it.',
  remedy: 'Leave text and background their default colours, or take a darker and a lighter one.',
  details:
    'Buyers with low vision cannot read pale text: ' +
    '[WCAG 2.2, 1.4.3 Contrast](https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html). Computed are ' +
    'the colours that the message sets, inherited ones, transparency and old attributes such as `bgcolor` ' +
    'included; where nothing is set, black text, blue links and a white ground are assumed; what the ground is in ' +
    'dark mode where nothing sets it, nobody knows. Over images, and where ' +
    `a placeholder decides, nothing is reported. Large text is ${largeText.size} px, or ${largeText.boldSize} px in bold. Of several texts ` +
    'with the same colours from the same places, the first is reported.',
  fix: 'none',
  options: {
    minimum: {
      type: 'number',
      default: leastContrast.ofText,
      minimum: 1,
      maximum: 21,
      description: 'The least contrast of text, to 1.',
    },
    minimumLarge: {
      type: 'number',
      default: leastContrast.ofLargeText,
      minimum: 1,
      maximum: 21,
      description: 'The least contrast of large text, to 1.',
    },
  },
  good: [
    { text: '<p>Which size?</p><p style="color:#595959">Which?</p>' },
    {
      text: '<p style="background:#003366;color:#fff">S? <a style="color:#ffd" href="#a">M?</a></p>',
    },
    {
      title: 'large text',
      text: '<h1 style="color:#949494">Size</h1><b style="font-size:19px;color:#949494">S</b>',
    },
    { text: '<div style="background:#003366 url(a.png);color:#234">Size?</div>' },
    { text: '<td background="a.png" style="color:#eee">Size?</td>' },
    {
      title: 'what is not known',
      text: '<p style="color:{{a}};background:#fff">S?</p><p style="background:{{b}};color:#fff">S?</p>',
    },
    {
      text: '<div style="background:linear-gradient(#000,#333)"><b style="color:#fff">S?</b></div>',
    },
    {
      text: '<p style="display:none;color:#fff">Preview</p><p style="color:#fff;font-size:1px">Preview</p>',
    },
    { text: '<p style="opacity:0">Preview</p><p style="opacity:.8">Which size?</p>' },
    { text: '<p style="color:#ccc">•</p><p style="color:transparent">Preview</p>' },
    { text: '<p style="color:#fff"><span style="color:initial">Size?</span></p>' },
    {
      text: '<p style="color:rgba(0,0,0,.7)">Size?</p><p style="background:rgba(0,0,0,0);color:#333">S</p>',
    },
    { text: '<style>.a{color:#fff}.a{color:#000}</style><p class="a">Size?</p>' },
    { text: '<div style="background-color:#000;background:none">Size?</div>' },
    {
      text: '<body bgcolor="#003366" text="white" link="#ff0"><p>Size? <a href="#a">Sizes</a></p></body>',
    },
    { text: '<p style="{{#if dark}}background:#000;color:#fff{{/if}}">Which size?</p>' },
    { text: '<div style="background:#000"><p style="position:absolute">Size?</p></div>' },
    { text: '<style media="print">p{color:#ccc}</style><p>Which size?</p>' },
    {
      title: 'in dark mode',
      text: '<style>@media (prefers-color-scheme:dark){.b{background:#000;color:#fff}}</style><p class="b">Which size?</p>',
    },
    {
      title: 'what nothing sets in dark mode',
      text: '<style>@media (prefers-color-scheme:dark){p{color:#fff}}</style><p>Which size?</p><button>S</button>',
    },
    {
      text: '<meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme:dark){p{background:#000}}</style><p>Which size? <a href="#a">Sizes</a></p>',
    },
    {
      text: '<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){p{background:#000}b{color:initial}}</style><p>Which <b>size</b>?</p>',
    },
    {
      text: '<p style="font-size:24px;color:#949494">S</p><b style="font-size:18.66px;color:#949494">S</b>',
    },
  ],
  bad: [
    {
      text: '<p style="color:#aaa">«Which size?»</p>',
      says: 'The contrast of this text, #aaaaaa on #ffffff, is 2.32:1, less than 4.5:1.',
    },
    {
      text: '<p>Size: <span style="color:#fff;background:#ff9900">«S or M?»</span></p>',
      says: 'The contrast of this text, #ffffff on #ff9900, is 2.14:1, less than 4.5:1.',
    },
    { text: '<table bgcolor=#003366><tr><td>«Which size?»</td></tr></table>' },
    {
      title: 'a link has its own colour',
      text: '<div style="background:#036;color:#fff">S? <a href="{{url}}">«Sizes»</a></div>',
    },
    {
      text: '<div style="background:#eee"><font color="#999999">«Which» <b>size?</b></font></div>',
    },
    { text: '<p style="color:rgba(0,0,0,.4)">«Which size?»</p>' },
    { text: '<p style="color:#000;opacity:.4">«Which size?»</p>' },
    { text: '<p style="color:#ccc">«Which size?»</p><p style="opacity:40%">«Which wood?»</p>' },
    {
      text: '<div style="background:#000"><p style="background:rgb(255 255 255 / 40%)">«Size?»</p></div>',
    },
    {
      title: 'not quite large',
      text: '<p style="font:bold 18px Arial;color:#949494">«Which size?»</p>',
    },
    {
      title: 'once for the same colours',
      text: '<style>p{color:#bbb}</style><p>«Which size?»</p><p>{{question}}</p>',
    },
    { text: '<style media="(max-width:480px)">p{color:#ccc}</style><p>«Size?»</p>' },
    { text: '<style media="{{medium}}">p{color:#ccc}</style><p>«Size?»</p>' },
    {
      title: 'on the phone',
      text: '<style>@media (max-width:480px){p{color:#ccc}}</style><p>«Size?»</p>',
    },
    {
      title: 'shown on the phone alone',
      text: '<style>p{display:none}@media (max-width:480px){p{display:block}}</style><p style="color:#ccc">«S?»</p>',
    },
    { text: '<p style="color:white">«{{question}}»</p>' },
    {
      title: 'on one path',
      text: '<p style="color:#eee;{{#if dark}}background:#000{{/if}}">«Which size?»</p>',
    },
    {
      text: '<p style="color:#333">M?</p><p style="color:#707070">«S?»</p>',
      options: { minimum: 5 },
    },
    { text: '<p style="font-size:3px;color:#949494">«Size?»</p>' },
    {
      title: 'in dark mode',
      text: '<style>@media (prefers-color-scheme:dark){.b{background:#000!important}}</style><p class="b">«Which size?»</p>',
      says: 'The contrast of this text in dark mode, #000000 on #000000, is 1:1, less than 4.5:1.',
    },
    {
      text: '<style>@media (prefers-color-scheme:dark) and (max-width:480px){.b{background:#000;color:#333}}</style><p class="b">«Size?»</p>',
    },
    {
      text: '<style>@media (max-width:480px){p{color:#fff}}@media (prefers-color-scheme:dark){p{background:#777}}</style><div style="background:#000"><p>«Size?»</p></div>',
    },
  ],
  check(message, report, { minimum, minimumLarge }) {
    const seen = new Set<string>();
    for (const reading of message.readings)
      for (const text of lowContrastTexts(reading, Math.max(minimum, minimumLarge))) {
        const least = text.isLarge ? minimumLarge : minimum;
        if (text.contrast >= least) continue;
        const { start, end } = text;
        const cause = causeOf(text);
        if (seen.has(cause)) continue;
        seen.add(cause);
        const colors = `${hexColor(text.color)} on ${hexColor(text.ground)}`;
        const where = text.isDark ? ' in dark mode' : '';
        report(
          { start, end },
          `The contrast of this text${where}, ${colors}, is ${text.contrast}:1, less than ${least}:1.`,
          { related: relatedPlaces(text) },
        );
      }
  },
});

/** What two texts have in common that have the same problem for the same reason. */
const causeOf = (text: ContrastedText): string => {
  const { colorFrom, groundFrom, fadedFrom, color, ground, isLarge } = text;
  const places = [colorFrom, groundFrom, fadedFrom].map((from) => from?.start);
  return [...places, hexColor(color), hexColor(ground), isLarge].join(' ');
};

function relatedPlaces({ colorFrom, groundFrom, fadedFrom }: ContrastedText): RelatedPlace[] {
  const place = (declaration: Declaration | undefined, message: string): RelatedPlace[] =>
    declaration ? [{ start: declaration.start, end: declaration.end, message }] : [];
  return [
    ...place(colorFrom, 'The colour of the text.'),
    ...place(groundFrom, 'The colour behind it.'),
    ...place(fadedFrom, 'What lets shine through what is behind it.'),
  ];
}
