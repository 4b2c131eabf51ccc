import type { Declaration } from '../../message/css/declaration';
import { isDefaultKeyword } from '../../message/css/value';
import { declaredLanguage } from '../../message/declared';
import {
  languageDirection,
  textDirection,
  type Direction,
} from '../../message/visible-text/direction';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { removeDeclaration } from '../fixes/declaration-fixes';
import { defineRule } from '../rule';

const aligning = new Set(['text-align', 'text-align-all', 'text-align-last']);

/** What a browser takes for an alignment, besides the start of the line, or what a placeholder says. */
const overriding =
  /^(?:left|right|center|middle|justify|justify-all|end|-(?:webkit|moz|khtml)-[a-z]{1,20})$|\uFDD0|var\(/;

export const noTextAlign = defineRule({
  id: 'no-text-align',
  section: 'style',
  severity: 'error',
  policy:
    'Amazon permits no message bodies that are centred or otherwise override the default text alignment.',
  remedy: 'Let the text keep its default alignment.',
  details:
    'Centring a table or a container (`<table align="center">`, `margin: 0 auto`) moves the box, not its ' +
    'text, and is not reported. In right-to-left text, `right` is the default.',
  fix: 'safe',
  good: [
    { text: '<p style="text-align:left">Which size?</p>' },
    { text: '<table align="center"><tr><td>Which size?</td></tr></table>' },
    { text: '<div style="margin:0 auto;vertical-align:middle">Which size?</div>' },
    { text: '<p dir="rtl" style="text-align:right">ما هو المقاس الذي تريده؟</p>' },
    { text: '<style>p { text-align: inherit }</style><p>Which size?</p>' },
    {
      text: '<p style="text-align:bogus">Which <span style="text-align:">size</span>?</p><td align="top">S</td>',
    },
    { text: '<p>ما هو المقاس الذي تريده؟ <b dir="ltr">123-1234567-1234567</b></p>' },
    { text: '<p dir="rtl">ما هو المقاس الذي تريده؟ Oakhill Deluxe Armchair, Oak</p>' },
    { text: '<div dir="rtl" style="text-align:right">{{{body}}}</div>' },
    { text: '<div style="display:none;text-align:center">Which size?</div>' },
  ],
  bad: [
    {
      title: 'an attribute by which a style sheet chooses',
      text: '<style>td[align="center"] { padding: 0 }</style><table role="presentation"><tr><td «align="center"»>Which lid?</td></tr></table>',
      suggested:
        '<style>td[align="center"] { padding: 0 }</style><table role="presentation"><tr><td>Which lid?</td></tr></table>',
    },
    {
      text: '<style>p[style*="margin"] { padding: 0 }</style><p style="margin:0;«text-align:center»">Which lid?</p>',
      fixed: '<style>p[style*="margin"] { padding: 0 }</style><p style="margin:0">Which lid?</p>',
    },
    {
      text: '<style>p[style^="text-al"] { padding: 0 }</style><p style="«text-align:center»;margin:0">Which lid?</p>',
      suggested:
        '<style>p[style^="text-al"] { padding: 0 }</style><p style="margin:0">Which lid?</p>',
    },
    {
      text: '«<center>»Which size?</center>',
      fixed: '<div>Which size?</div>',
      says: 'This text is centred.',
    },
    {
      text: '<td «align="center"»><img src="{{logo}}" alt="Oakhill"></td>',
      fixed: '<td><img src="{{logo}}" alt="Oakhill"></td>',
      says: 'This is centred.',
    },
    {
      text: '<p «align="right"»>Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This overrides the default text alignment.',
    },
    {
      text: '<td style="color:red; «text-align : CENTER !important»">Which size?</td>',
      fixed: '<td style="color:red">Which size?</td>',
    },
    {
      text: '<style>\n  h1 {\n    «text-align: justify»;\n    margin: 0;\n  }\n</style><h1>Size</h1>',
      fixed: '<style>\n  h1 {\n    margin: 0;\n  }\n</style><h1>Size</h1>',
    },
    {
      text: '<p «dir="rtl"»>Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This turns the direction of the text, and with it the alignment.',
    },
    {
      title: 'A fix that would delete an expression is only offered',
      text: '<p style="«text-align:{{alignment}}»">Which size?</p>',
      fixed: '<p style="text-align:{{alignment}}">Which size?</p>',
      suggested: '<p>Which size?</p>',
    },
    {
      text: '<p {{#if a}}«align=center»{{else}}title="x"{{/if}}>Which size?</p>',
      fixed: '<p {{#if a}}{{else}}title="x"{{/if}}>Which size?</p>',
    },
    {
      text: '<p {{#if a}}style=«text-align:center»{{/if}} class=note>Which size?</p>',
      fixed: '<p {{#if a}}{{/if}} class=note>Which size?</p>',
    },
    {
      text: '<p style="«text-align:{{#if a}}center»{{else}}left{{/if}};padding:0">Which size?</p>',
      suggested: '<p style="padding:0">Which size?</p>',
    },
    {
      title: 'end tags in both branches',
      text: '«<center class="x">»{{#if a}}Size?</center>{{else}}Which size?</center>{{/if}}',
      fixed: '<div class="x">{{#if a}}Size?</div>{{else}}Which size?</div>{{/if}}',
    },
    {
      title: 'start tags in both branches',
      text: '{{#if a}}«<CENTER>»{{else}}«<center class="x">»{{/if}}Size?</Center> «<center>»S</center>',
      fixed: '{{#if a}}<div>{{else}}<div class="x">{{/if}}Size?</div> <div>S</div>',
    },
    {
      title: 'a div would not keep the inner item from ending the outer one',
      text: '<ul><li>«<center>»<li>Size?</center></li></ul>',
      suggested: '<ul><li><div><li>Size?</center></li></ul>',
    },
    {
      text: '«<cen{{! old }}ter>»Which size?</center>',
    },
    {
      title: 'an attribute that would count if the first were gone',
      text: '<p «align=center» align="right">Which</p><p style="«text-align:center»" style="font-size:40px">size?</p>',
      fixed: '<p align="" align="right">Which</p><p style="" style="font-size:40px">size?</p>',
    },
    {
      text: '<p {{#if a}}«align="center"»{{/if}} «align="{{b}}"»>Which</p><p «align="right"» {{#if a}}align="end"{{/if}}>size?</p>',
      fixed:
        '<p {{#if a}}align=""{{/if}} align="{{b}}">Which</p><p align="" {{#if a}}align="end"{{/if}}>size?</p>',
    },
  ],
  check(message, report) {
    for (const declaration of message.declarations) {
      const what = overridden(message, declaration);
      if (what) report(declaration, what, { fixes: removeDeclaration(message, declaration) });
    }
  },
});

/** What the declaration does to the default alignment, if it overrides it. */
function overridden(message: Message, declaration: Declaration): string | undefined {
  const isDirection = declaration.property === 'direction';
  if (!isDirection && !aligning.has(declaration.property)) return undefined;
  const value = declaration.value.toLowerCase();
  if (isDefaultKeyword(value)) return undefined;
  return isDirection ? turned(message, declaration, value) : aligned(message, declaration, value);
}

function aligned(message: Message, declaration: Declaration, value: string): string | undefined {
  if (!overriding.test(value)) return undefined;
  const defaultSide = directionOf(message, declaration) === 'rtl' ? 'right' : 'left';
  if (value === defaultSide) return undefined;
  if (value !== 'center' && value !== 'middle') return 'This overrides the default text alignment.';
  const { element } = declaration;
  return !element || hasLetters(message, element) ? 'This text is centred.' : 'This is centred.';
}

function turned(message: Message, declaration: Declaration, value: string): string | undefined {
  if (value !== 'ltr' && value !== 'rtl') return undefined;
  // Numbers run from the left in right-to-left text as well.
  if (value === 'ltr' && declaration.element && !hasLetters(message, declaration.element))
    return undefined;
  return directionOf(message, declaration) === value
    ? undefined
    : 'This turns the direction of the text, and with it the alignment.';
}

const hasLetters = ({ readings }: Message, range: Range): boolean =>
  readings.some((reading) => textDirection(reading, range) !== undefined);

/** The direction of the text that the declaration is for. */
function directionOf(message: Message, { element }: Declaration): Direction {
  const whole = { start: 0, end: message.text.length };
  for (const range of element ? [element, whole] : [whole])
    for (const reading of message.readings) {
      const direction = textDirection(reading, range);
      if (direction) return direction;
    }
  // Nothing but placeholders is written.
  return message.facts.get(directionByLanguage);
}

/** What the header, the configuration, `lang` or `dir` say. */
function directionByLanguage(message: Message): Direction {
  const language = declaredLanguage(message);
  if (language) return languageDirection(language);
  const elements = message.readings[0]?.elements ?? [];
  const marked = elements.find((element) => element.attribute('lang') ?? element.attribute('dir'));
  const isFromRight = marked?.keyword('dir') === 'rtl';
  return isFromRight ? 'rtl' : languageDirection(marked?.value('lang'));
}
