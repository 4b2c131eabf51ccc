import { neededColors } from '../../message/accessibility/needed-colors';
import { textColorProperties } from '../../message/css/color-properties';
import type { Declaration } from '../../message/css/declaration';
import { isDefaultStyle } from '../../message/css/value';
import { removeDeclaration } from '../fixes/declaration-fixes';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix } from '../rule';

export const noFontColor = defineRule({
  id: 'no-font-color',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no overrides of its default font colour.',
  remedy: 'Let the text keep its default colour.',
  details:
    'Counted are `color`, `<font color>` and the `text`, `link`, `vlink` and `alink` attributes of `<body>`. ' +
    'Colours of backgrounds and borders are no font colour. Where the background would make the default colour ' +
    'hard to read (WCAG asks for a contrast of 4.5 to 1), the removal is only offered.',
  fix: 'safe',
  good: [
    { text: '<p style="background-color:#eee;border-color:red">Which size?</p>' },
    { text: '<p style="color:inherit">Which <span style="color:currentColor">size</span>?</p>' },
    { text: '<style>:root { --accent: #c00 }</style><p>Which colour: red or blue?</p>' },
    { text: '<div style="display:none;color:#fff">Two questions</div><p>Which size?</p>' },
    {
      text: '<div style="max-height:0px;overflow:hidden;color:#fff">Two</div><p style="opacity:0;color:red">S?</p>',
    },
    { text: '<style>.a { display: none; & b { color: red } }</style><p class="a"><b>S?</b></p>' },
  ],
  bad: [
    {
      text: '<p style="«color:#333»">Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This overrides the default font colour.',
    },
    {
      text: '<p style="«color: rgb(0, 0, 0)»; margin: 0">Which size?</p>',
      fixed: '<p style="margin: 0">Which size?</p>',
    },
    {
      text: '<style>\n  p { «color: red» }\n  @media print {\n    b { «color: #000» }\n  }\n</style>\n<p>Which <font «color=red»>size</font>?</p>',
      fixed: '<p>Which size?</p>',
    },
    {
      text: '<style>.btn{«color:#fff»;{{#if tint}}background:{{tint}};{{/if}}margin:0}</style><p class="btn">Which size?</p>',
      fixed:
        '<style>.btn{ {{#if tint}}background:{{tint}};{{/if}}margin:0}</style><p class="btn">Which size?</p>',
    },
    {
      text: '<style>a { «color: red» } b { margin: 0; «color: red»;; }</style><p {{#if a}}style="«color:red»"{{/if}}>S?</p>',
      fixed: '<style>b { margin: 0; }</style><p {{#if a}}{{/if}}>S?</p>',
    },
    {
      title: 'hidden on one path, on one screen, or in part',
      text: '<div {{#unless a}}hidden{{/unless}}><b style="«color:red»">S</b></div><i style="visibility:hidden">M<b style="visibility:visible;«color:red»">L</b></i>',
      fixed:
        '<div {{#unless a}}hidden{{/unless}}><b>S</b></div><i style="visibility:hidden">M<b style="visibility:visible">L</b></i>',
    },
    {
      title: 'nested rules and escapes',
      text: '<style>.a { margin: 0; &:hover { «color: red» } @media print { «c\\6f lor: red» } }</style><p>S?</p>',
      fixed: '<style>.a { margin: 0; }</style><p>S?</p>',
    },
    {
      text: '<font «color=red» size="3">Which size?</font>',
      fixed: '<font size="3">Which size?</font>',
    },
    {
      text: '<body «text="#222"» «link="#00f"»><p>Which size?</p></body>',
      fixed: '<body><p>Which size?</p></body>',
    },
    {
      text: '<style>a { «color: {{brandColour}} !important» }</style><a href="{{url}}">Your order</a>',
      fixed:
        '<style>a { color: {{brandColour}} !important }</style><a href="{{url}}">Your order</a>',
      suggested: '<style>a { }</style><a href="{{url}}">Your order</a>',
    },
    {
      text: '<p style="«color:{{#if a}}red»{{/if}}">Size?</p>',
      suggested: '<p>Size?</p>',
    },
    {
      text: '{{#if a}}<p style="«color:{{#if b}}red»{{/if}}">Size?</p>{{/if}}{{#if c}}Oak{{/if}}',
      suggested: '{{#if a}}<p>Size?</p>{{/if}}{{#if c}}Oak{{/if}}',
    },
    {
      text: '{{#if a}}<font «color="red"»>{{else}}<font «color="blue"»>{{/if}}Size</font> <font «color="red"»>{{#if b}}A{{/if}}?</font>',
      fixed: '{{#if a}}<font>{{else}}<font>{{/if}}Size</font> {{#if b}}A{{/if}}?',
    },
    {
      text: '<style>\r\n\tp { «color: red» }\t\r\n\ta { margin: 0 }\r\n</style><p class="x"style="«color:red»"id="a">Size?</p>',
      fixed: '<style>\r\n\ta { margin: 0 }\r\n</style><p class="x"id="a">Size?</p>',
    },
    {
      text: '<style>p{margin:0;«color:red»}b{«color:red»;;margin:0}@media print{i{«color:red»}}u{«color:red»</style><p>Size?</p>',
      fixed: '<style>p{margin:0;}b{margin:0}u{</style><p>Size?</p>',
    },
    {
      text: '<p style=«color:red»{{#if a}};margin:0{{/if}} class=a>Which size?</p>',
      suggested: '<p style={{#if a}};margin:0{{/if}} class=a>Which size?</p>',
    },
    {
      title: 'on a dark ground, the removal is only offered',
      text: '<table bgcolor="#222222"><tr><td style="«color:#ffffff»">Which size for {{order_id}}?</td></tr></table>',
      suggested: '<table bgcolor="#222222"><tr><td>Which size for {{order_id}}?</td></tr></table>',
    },
    {
      text: '<style>@media (prefers-color-scheme:dark){p{«color:#eee!important»;background:#000}}</style><p>Size?</p>',
      suggested:
        '<style>@media (prefers-color-scheme:dark){p{background:#000}}</style><p>Size?</p>',
    },
    {
      text: '<p style="background:#036;«color:#333»"><a href="{{url}}" style="«color:#fff»">S?</a></p><b style="«color:red»">M</b>',
      fixed: '<p style="background:#036"><a href="{{url}}" style="color:#fff">S?</a></p><b>M</b>',
    },
    {
      text: '<p style="background:#777"><b style="font-size:30px;«color:white»">Which size?</b></p>',
      fixed: '<p style="background:#777"><b style="font-size:30px">Which size?</b></p>',
    },
    {
      title: 'what would take on a colour that is needed keeps its own',
      text: '<div style="background:#000;«color:#fff»">Size?<p style="background:#fff;«color:#000»">S or M?</p></div>',
    },
    {
      text: '<style>.a{«color:#fff»}.b{background:#000}</style><p class="a b">Size?</p><p class="a" style="«color:#000»">S?</p>',
    },
  ],
  check(message, report) {
    const overrides = message.declarations.filter(overridesColor);
    const needed = neededColors(message.readings, overrides);
    for (const declaration of overrides) {
      const removals = removeDeclaration(message, declaration);
      const fixes = needed.has(declaration.start) ? removals.map(offered) : removals;
      report(declaration, 'This overrides the default font colour.', { fixes });
    }
  },
});

const overridesColor = ({ property, value }: Declaration): boolean =>
  textColorProperties.has(property) && value !== '' && !isDefaultStyle(value);

const offered = ({ title, edits }: Fix): Fix => suggestion(title, edits);
