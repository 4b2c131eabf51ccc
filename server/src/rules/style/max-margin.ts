import { defaultMessageWidth } from '../../message/css/length';
import type { Declaration } from '../../message/css/declaration';
import type { Environment } from '../../message/css/media';
import type { Message } from '../../message/message';
import { layoutOf, layoutProperties, tolerance, type Layout } from '../../message/layout/layout';
import type { Inset, Side } from '../../message/layout/insets';
import { insetProperties } from '../../message/layout/most-inset';
import type { Reading } from '../../message/reading';
import { safeFix } from '../fixes/fix-kinds';
import { wholeDeclaration } from '../fixes/whole-declaration';
import { defineRule, type Fix, type Report } from '../rule';
import { narrowedValue, type Narrowing } from '../fixes/narrowed-value';
import { narrowTo, shareOfWidth } from '../descriptions/share-of-width';

export const maxMargin = defineRule({
  id: 'max-margin',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no message margins over 20 % of the maximum width.',
  remedy: 'Make it narrower.',
  details:
    'The left and the right side count each by itself, on every element that holds text: margins, padding of ' +
    'containers and cells, `cellpadding`, `cellspacing` and empty spacer columns; nested ones add up. The width is that of ' +
    'the widest container with a fixed width that holds the body, else the `messageWidth` of the ' +
    `configuration (${defaultMessageWidth} px). ` +
    'Vertical margins, `auto` and the ordinary indents of lists are not reported.',
  fix: 'safe',
  options: {
    limit: {
      type: 'number',
      default: 20,
      minimum: 0,
      maximum: 100,
      description: 'How wide a margin may be, in percent of the message’s width.',
    },
  },
  good: [
    { text: '<div style="margin:200px 20%"><p>Which size?</p></div>' },
    {
      text: '<table width="500" align="center"><tr><td style="padding:0 100px">Size?</td></tr></table>',
    },
    { text: '<table width="600"><tr><td width="200">Size</td><td>Which one?</td></tr></table>' },
    {
      title: 'an empty cell of a column that holds something',
      text: '<table width="600"><tr><td width="200">Size</td><td>S</td></tr><tr><td></td><td>M</td></tr></table>',
    },
    {
      text: '<table width="600"><tr><td width="200">{{> logo}}</td><td>Size?</td></tr></table>',
    },
    {
      text: '<table width="600"><tr><td width="200"></td><td><img src="{{logo}}" alt="Logo"></td></tr></table><p>S?</p>',
    },
    {
      text: '<div style="width:600px;box-sizing:border-box;padding:0 60px"><p style="padding:0 12.5%">Size?</p></div>',
    },
    {
      text: '<table width="600" cellspacing="20"><tr><td style="padding:0 90px">Size?</td></tr></table><table cellspacing="200" style="border-collapse:collapse"><tr><td>S</td></tr></table>',
    },
    { text: '<ul><li>S</li></ul><p style="margin-left:{{indent}}px">Which size?</p>' },
    {
      text: '<div style="width:600px;margin:0 auto">Size?</div><img style="margin-left:300px" src="{{logo}}">',
    },
    {
      title: 'exactly the limit',
      text: '<p style="margin-left:20%">S</p><table width="600"><tr><td width="120"></td><td>M</td></tr></table><style>.x{margin:0 120px}</style>',
    },
  ],
  bad: [
    {
      title: 'a little over the limit',
      text: '<div style="«padding-left: 121px»"><p>Which size?</p></div>',
      fixed: '<div style="padding-left: 120px"><p>Which size?</p></div>',
      says: 'The left margin is 20.2 % of the message’s width (121 of 600 px).',
    },
    {
      text: '<div style="«margin-left: 40%»"><p>Which size?</p></div>',
      fixed: '<div style="margin-left: 20%"><p>Which size?</p></div>',
      says: 'The left margin is 40 % of the message’s width (240 of 600 px). Make it 20 % or less.',
    },
    {
      text: '<table width="500"><tr><td style="«padding:8px 150px»">Which size?</td></tr></table>',
      fixed: '<table width="500"><tr><td style="padding:8px 100px">Which size?</td></tr></table>',
    },
    {
      text: '<p style="«-webkit-margin-start: 10pc»">Which size?</p>',
      fixed: '<p style="-webkit-margin-start: 120px">Which size?</p>',
    },
    {
      text: '<style>:root { --inset: 30% } .body { «padding: 0 var(--inset)» }</style><div class="body">Which size?</div>',
    },
    {
      text: '<style>.body { «margin: 0 0 4px 12em» }</style><div class="body">Which size?</div>',
      fixed: '<style>.body { margin: 0 0 4px 120px }</style><div class="body">Which size?</div>',
    },
    {
      text: '<p style="«margin: 30%»">Which</p><p style="«margin:0 {{x}}px 0 200px»">size?</p>',
      fixed: '<p style="margin: 30% 20%">Which</p><p style="margin:0 {{x}}px 0 200px">size?</p>',
      suggested: '<p style="margin: 30%">Which</p><p style="margin:0 {{x}}px 0 120px">size?</p>',
    },
    {
      title: 'nested containers add up',
      text: '<div style="padding-left:90px"><p style="«margin-left:10%»">Which size?</p></div>',
      fixed: '<div style="padding-left:90px"><p style="margin-left:5%">Which size?</p></div>',
    },
    {
      title: 'an empty column',
      text: '<table width="600"><tr><td «width="180"»>&nbsp;</td><td>Which size?</td></tr></table>',
      fixed: '<table width="600"><tr><td width="120">&nbsp;</td><td>Which size?</td></tr></table>',
    },
    {
      text: '<table «cellpadding="130"»><tr><td>Which size?</td></tr></table>',
      fixed: '<table cellpadding="120"><tr><td>Which size?</td></tr></table>',
    },
    {
      text: '<table «cellspacing="150"»><tr><td>Which</td></tr></table><table style="«border-spacing:130px 4px»"><tr><td>size?</td></tr></table>',
      fixed:
        '<table cellspacing="120"><tr><td>Which</td></tr></table><table style="border-spacing:120px 4px"><tr><td>size?</td></tr></table>',
    },
    {
      title: 'an empty column whose width stands elsewhere',
      text: '<table width="600"><col «width="180"»><tr><td rowspan="2"></td><td>Which</td></tr><tr><td>size?</td></tr></table>',
      fixed:
        '<table width="600"><col width="120"><tr><td rowspan="2"></td><td>Which</td></tr><tr><td>size?</td></tr></table>',
    },
    {
      text: '<b style="display:inline-block;«padding-left:200px»">Which size?</b>',
      fixed: '<b style="display:inline-block;padding-left:120px">Which size?</b>',
    },
    {
      title: 'a style for other screens',
      text: '<style>@media print { p { «margin-left: 40%» } } .a { display: none; margin: 40% }</style><p>Size?</p>',
      fixed:
        '<style>@media print { p { margin-left: 20% } } .a { display: none; margin: 40% }</style><p>Size?</p>',
    },
    {
      title: 'a style that matches nothing yet',
      text: '<style>@media (min-width:600px) { .wide { «margin-inline: 25vw calc(10px + 1em)» } }</style><p>Size?</p>',
      fixed:
        '<style>@media (min-width:600px) { .wide { margin-inline: 120px calc(10px + 1em) } }</style><p>Size?</p>',
    },
    {
      title: 'inside what is too wide already',
      text: '<div style="«padding-left:200px»"><p style="margin-left:20px">Which</p><p style="«margin-left:130px»">size?</p></div>',
      fixed:
        '<div style="padding-left:120px"><p style="margin-left:0px">Which</p><p style="margin-left:0px">size?</p></div>',
      says: 'The left margin is 21.7 % of the message’s width (130 of 600 px).',
    },
    {
      title: 'only the sides are narrowed',
      text: '<p style="«margin:300px 150px 140px»">Which</p><p style="«padding:30%»">size</p><table style="«border-spacing:130px 140px»"><tr><td>do you want?</td></tr></table>',
      fixed:
        '<p style="margin:300px 120px 140px">Which</p><p style="padding:30% 20%">size</p><table style="border-spacing:120px 140px"><tr><td>do you want?</td></tr></table>',
      says: 'The left margin is 25 % of the message’s width (150 of 600 px).',
    },
    {
      text: '<table width="600"><tr><td «width="30%"»></td><td>Which size?</td></tr></table><p style="«margin-inline:150px»">S?</p>',
      fixed:
        '<table width="600"><tr><td width="20%"></td><td>Which size?</td></tr></table><p style="margin-inline:120px">S?</p>',
    },
    {
      text: '<p style="«margin-left:1e3px»">Which size?</p>',
      fixed: '<p style="margin-left:120px">Which size?</p>',
    },
    {
      text: '<style>.wide { «padding-right: 150px» }</style><p>Which size?</p>',
      fixed: '<style>.wide { padding-right: 120px }</style><p>Which size?</p>',
      says: 'The right margin is 25 % of the message’s width (150 of 600 px).',
    },
    {
      text: '<p style=«margin-left:200px»>A</p><p style="«margin:/* x */0 200px»">B</p><p style="«margin:0&#32;200px»">C</p>',
      fixed:
        '<p style=margin-left:120px>A</p><p style="margin:0 120px">B</p><p style="margin:0 120px">C</p>',
    },
    {
      text: '<p style=«margin:200px»>Which size?</p>',
      fixed: '<p style=margin:200px>Which size?</p>',
    },
    {
      text: '<p style="«margin:200px»{{#if a}} 0{{/if}}">Which size?</p>',
      fixed: '<p style="margin:200px{{#if a}} 0{{/if}}">Which size?</p>',
    },
  ],
  check(message, report, { limit }) {
    for (const reading of message.readings) {
      if (!reading.styles.declares(insetProperties)) continue;
      const environments = reading.styles.environments(layoutProperties);
      for (const environment of environments) {
        const layout = layoutOf(reading, environment);
        checkInsets(message, layout, limit / 100, report);
      }
      checkUnmatched(message, reading, environments, limit / 100, report);
    }
  },
});

/** Reports where text gets farther from the edge than the limit. */
function checkInsets(message: Message, layout: Layout, limit: number, report: Report): void {
  const widest = layout.messageWidth * limit;
  if (layout.mostInset <= widest) return;
  for (const inset of layout.insets) {
    const { before, width, element, percentBase } = inset;
    if (before + width <= widest + tolerance) continue;
    // Inside what is too wide already, only what is too wide by itself is reported as well.
    if (before > widest + tolerance && width <= widest + tolerance) continue;
    if (!layout.holdsText(element) && !isSpacer(inset)) continue;
    const total = before > widest ? width : before + width;
    const allowed = Math.max(0, before > widest ? widest : widest - before);
    const { declaration } = inset.declared;
    const compute = (length: string): number | undefined =>
      layout.length(length, element, percentBase);
    report(declaration, describe(inset.side, total, layout.messageWidth), {
      remedy: narrowTo(limit),
      fixes: narrow(message, declaration, { allowed, percentBase, compute }),
    });
  }
}

const isSpacer = ({ element, declared }: Inset): boolean =>
  declared.declaration.property === 'width' && element.name !== 'table';

const describe = (side: Side, width: number, messageWidth: number): string =>
  `The ${side} margin is ${shareOfWidth(width, messageWidth)}.`;

/** A style that no element has yet still says how the message will look. */
function checkUnmatched(
  message: Message,
  reading: Reading,
  environments: readonly Environment[],
  limit: number,
  report: Report,
): void {
  const [environment] = environments;
  const layout = environment && layoutOf(reading, environment);
  if (!layout) return;
  const { messageWidth } = layout;
  for (const declaration of reading.visibility.unappliedRules.flatMap(
    (rule) => rule.declarations,
  )) {
    for (const { property, value } of declaration.longhands) {
      const side = /^(?:margin|padding)-(left|right)$/.exec(property)?.[1] as Side | undefined;
      const width = side && layout.rootLength(value);
      if (!side || width === undefined || width <= messageWidth * limit + tolerance) continue;
      report(declaration, describe(side, width, messageWidth), {
        remedy: narrowTo(limit),
        fixes: narrow(message, declaration, {
          allowed: messageWidth * limit,
          percentBase: messageWidth,
          compute: (length) => layout.rootLength(length),
        }),
      });
    }
  }
}

function narrow(message: Message, declaration: Declaration, narrowing: Narrowing): Fix[] {
  const text = narrowedValue(message, declaration, narrowing);
  const { valueRange, attribute, origin } = declaration;
  // White space would end a value without quotes.
  if (text === undefined || (attribute?.quote === '' && /[\s"'<>]/.test(text))) return [];
  const goesOn =
    origin !== 'attribute' && wholeDeclaration(message, declaration)?.end !== declaration.end;
  if (goesOn && !message.hasTemplateTag(valueRange)) return [];
  const { start, end } = valueRange;
  return [safeFix(message, `Narrow it to ${text}`, [{ start, end, text }])];
}
