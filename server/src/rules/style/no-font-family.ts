import type { Declaration, StyleRule } from '../../message/css/declaration';
import { fontShorthand } from '../../message/css/longhands';
import { isDefaultStyle } from '../../message/css/value';
import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import type { StyleSheet } from '../../message/css/style-sheet';
import type { Range } from '../../ranges/range';
import { removeDeclaration, removeFromSheet } from '../fixes/declaration-fixes';
import { safeFix } from '../fixes/fix-kinds';
import { defineRule, type Fix, type Report } from '../rule';
import { wholeLine } from '../fixes/whole-line';
import { removeFamily } from '../fixes/font-shorthand';

/** Hosts and file types that serve fonts and nothing else. */
const fontAddress =
  /(?:use|p)\.typekit\.net|cloud\.typography\.com|webfont|font-?face|(?:^|[^a-z])fonts?(?:[^a-z]|$)|\.(?:woff2?|ttf|otf|eot)\b/i;

/** Single keywords of the `font` shorthand that set a system font. */
const systemFont =
  /^(?:caption|icon|menu|message-box|small-caption|status-bar|-apple-system-[a-z-]{1,40})$/i;

export const noFontFamily = defineRule({
  id: 'no-font-family',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no overrides of its default font family.',
  remedy: 'Let the text keep its default font.',
  details:
    'Counted are `font-family`, the family of the `font` shorthand, `<font face>`, `@font-face`, and `@import` ' +
    'and `<link>` that load fonts.',
  fix: 'safe',
  good: [
    { text: '<p style="font:Arial 14px">Which size?</p>' },
    { text: '<p style="font-weight:bold;font-style:italic;font-family:inherit">Which size?</p>' },
    { text: '<link rel="icon" href="https://a.com/icon.png"><p>Which size?</p>' },
    { text: '<link rel="preconnect" href="https://fonts.gstatic.com"><p>Which size?</p>' },
    { text: '<style>/* p { font-family: Arial } */</style><p>Engraved in the font Arial?</p>' },
  ],
  bad: [
    {
      text: '<p style="«font-family:Arial, sans-serif»">Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This overrides the default font family.',
    },
    {
      text: '<p style="«font: italic bold 14px/1.2 \'Open Sans\', serif»">Which size?</p>',
      fixed:
        '<p style="font-style: italic; font-weight: bold; font-size: 14px; line-height: 1.2">Which size?</p>',
    },
    {
      text: '<p style="«font:{{font}}»">Which <b style="«font: -apple-system-body»">size</b>?</p>',
      fixed: '<p style="font:{{font}}">Which <b>size</b>?</p>',
      suggested: '<p>Which <b style="font: -apple-system-body">size</b>?</p>',
    },
    { text: '<font «face=Verdana»>Which size?</font>', fixed: 'Which size?' },
    {
      text: '<style>«@font-face { font-family: House; src: url(house.woff2) }» p { margin: 0 }</style><p>Size?</p>',
      fixed: '<style>p { margin: 0 }</style><p>Size?</p>',
      says: 'This brings a font of its own.',
    },
    {
      title: 'the beginning of a long rule',
      text: '<style>«@font-face { font-family: House»; font-weight: 400; src: url(house.woff2) format("woff2"), url(house.woff) format("woff") }</style><p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '<style>«@import url("https://fonts.googleapis.com/css2?family=Inter");» p { margin: 0 }</style><p>Size?</p>',
      fixed: '<style>p { margin: 0 }</style><p>Size?</p>',
      says: 'This loads a font.',
    },
    {
      text: '<style>«@import "https://a.com/house-fonts.css";»</style><p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '«<link href="https://fonts.googleapis.com/css?family=Inter" rel="stylesheet">»<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '<style>:root { --text: 14px Arial } p { «font: var(--text)» }</style><p>Which size?</p>',
      fixed: '<style>:root { --text: 14px Arial } </style><p>Which size?</p>',
    },
    {
      text: '<p style="«font: oblique 10deg 700 14px Arial»">Which size?</p>',
      fixed:
        '<p style="font-style: oblique 10deg; font-weight: 700; font-size: 14px">Which size?</p>',
    },
    {
      text: '<h1 style="«font:normal 20px Arial»">Which size?</h1>',
      fixed: '<h1 style="font-weight: normal; font-size: 20px">Which size?</h1>',
    },
    {
      text: '<p style="««font-family:Arial»{{#if a}}, &quot;Noto Sans&quot;»{{/if}}">Which size?</p>',
      fixed: '<p style="font-family:Arial{{#if a}}, &quot;Noto Sans&quot;{{/if}}">Which size?</p>',
      suggested: '<p>Which size?</p>',
    },
    {
      text: '<p style="««font-family:Arial»{{#if serif}}, serif»{{/if}}">Which size?</p>',
      fixed: '<p style="font-family:Arial{{#if serif}}, serif{{/if}}">Which size?</p>',
      suggested: '<p>Which size?</p>',
    },
  ],
  check(message, report) {
    for (const declaration of message.declarations) checkDeclaration(message, declaration, report);
    for (const reading of message.readings) {
      for (const sheet of reading.styles.sheets) checkSheet(message, sheet, report);
      for (const element of reading.elements) checkLink(message, element, report);
    }
  },
});

function checkSheet(message: Message, { rules, imports }: StyleSheet, report: Report): void {
  const fix = (range: Range): Fix[] => [removeFromSheet(message, 'Remove the font', range)];
  for (const rule of rules)
    if (rule.atRule === 'font-face')
      report(placeOfFace(rule), 'This brings a font of its own.', { fixes: fix(rule) });
  for (const address of imports)
    if (fontAddress.test(address.url))
      report(address, 'This loads a font.', { fixes: fix(address) });
}

/** The whole rule; of one that says much, its beginning. */
function placeOfFace({ start, end, declarations }: StyleRule): Range {
  const [first] = declarations;
  return { start, end: first && declarations.length > 2 ? first.end : end };
}

function checkDeclaration(message: Message, declaration: Declaration, report: Report): void {
  const { property, value, rule } = declaration;
  const what = 'This overrides the default font family.';
  if (property === 'font-family') {
    if (value === '' || isDefaultStyle(value) || rule?.atRule === 'font-face') return;
    report(declaration, what, { fixes: removeDeclaration(message, declaration) });
  } else if (property === 'font') {
    const family = fontShorthand(value)?.family?.text ?? '';
    // What stands for all of the shorthand names a family as well: it has to.
    if (systemFont.test(value) || /^(?:\uFDD0+|var\([^()]*\))$/i.test(value)) {
      report(declaration, what, { fixes: removeDeclaration(message, declaration) });
      return;
    }
    if (family === '' || isDefaultStyle(family)) return;
    report(declaration, what, { fixes: removeFamily(message, declaration) });
  }
}

function checkLink(message: Message, element: Element, report: Report): void {
  if (element.name !== 'link') return;
  const href = element.value('href') ?? '';
  const isFont =
    element.keyword('as') === 'font' ||
    (/\bstylesheet\b/i.test(element.value('rel') ?? '') && fontAddress.test(href));
  if (!isFont) return;
  const edit = { ...wholeLine(message.text, element.startTag), text: '' };
  report(element.startTag, 'This loads a font.', {
    fixes: [safeFix(message, 'Remove the font', [edit])],
  });
}
