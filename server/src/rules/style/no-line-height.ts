import { fontShorthand } from '../../message/css/longhands';
import { isDefaultStyle } from '../../message/css/value';
import { removeDeclaration } from '../fixes/declaration-fixes';
import { defineRule } from '../rule';
import { removeLineHeight } from '../fixes/font-shorthand';

export const noLineHeight = defineRule({
  id: 'no-line-height',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no overrides of its default line height.',
  remedy: 'Let the text keep its default line height.',
  details: 'Counted are `line-height` and the line height of the `font` shorthand.',
  fix: 'safe',
  good: [
    { text: '<p style="line-height:normal">Which size?</p>' },
    { text: '<p style="font: 14px inherit" title="line-height:2">Which size?</p>' },
    { text: '<style>p { /* line-height: 2 */ mso-line-height-rule: exactly }</style><p>Size?</p>' },
  ],
  bad: [
    {
      text: '<p style="«line-height:1.5»">Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This overrides the default line height.',
    },
    {
      text: '<style>td, p {\n  margin: 0;\n  «line-height: 24px»;\n}</style><p>Size?</p>',
      fixed: '<style>td, p {\n  margin: 0;\n}</style><p>Size?</p>',
    },
    {
      text: '<p style="«font: bold 14px / 1.5 inherit»">Which size?</p>',
      fixed: '<p style="font: bold 14px inherit">Which size?</p>',
    },
    {
      text: '<p style=\'«font:14px/2 &quot;Open Sans&quot;»\'>Which <b style="«font: 9px/2 {{family}}»">size</b>?</p>',
      fixed:
        '<p style=\'font:14px &quot;Open Sans&quot;\'>Which <b style="font: 9px {{family}}">size</b>?</p>',
    },
    {
      text: '<p style="«line-height:{{height}}»">Which size?</p>',
      fixed: '<p style="line-height:{{height}}">Which size?</p>',
      suggested: '<p>Which size?</p>',
    },
  ],
  check(message, report) {
    const what = 'This overrides the default line height.';
    for (const declaration of message.declarations) {
      const { property, value } = declaration;
      if (property === 'line-height') {
        if (value === '' || isDefaultStyle(value)) continue;
        report(declaration, what, { fixes: removeDeclaration(message, declaration) });
      } else if (property === 'font') {
        const lineHeight = fontShorthand(value)?.lineHeight?.text;
        if (lineHeight === undefined || isDefaultStyle(lineHeight)) continue;
        report(declaration, what, { fixes: removeLineHeight(message, declaration) });
      }
    }
  },
});
