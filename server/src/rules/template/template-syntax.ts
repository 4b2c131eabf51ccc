import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { TemplateError } from '../../message/template/blocks';
import { defineRule, type Report } from '../rule';
import { htmlObjections, templateObjections, type Objection } from '../descriptions/syntax-errors';

export const templateSyntax = defineRule({
  id: 'template-syntax',
  section: 'template',
  severity: 'error',
  policy: 'A broken template reaches the buyer broken, or not at all.',
  remedy: 'Correct the markup.',
  details:
    'Reported are Handlebars and HTML errors: tags, blocks, elements, quotes and comments without an end, and ' +
    'ends that close something else. End tags that HTML lets you leave out (`</p>`, `</li>`, `</td>` …) may be ' +
    'left out. Elements that a block opens and another closes under the same condition are fine.',
  fix: 'suggest',
  good: [
    { text: '<ul><li>S<li>M</ul><p>Which size?<p>Which colour?<br><img src="{{logo}}" alt="">' },
    { text: '{{#if a}}<div class="a">{{else}}<div>{{/if}}Which size?</div>' },
    { text: '{{#if a}}<b>{{/if}}Which size?{{#if a}}</b>{{/if}}' },
    {
      text: '{{~#each sizes as |size|~}}{{size}}{{else if none}}-{{^}}?{{~/each~}} \\{{literal}} {{t "}} {{"}}',
    },
    { text: '<style>@media print{p{margin:0}}</style><p>{{!-- {{#if}} --}}Which size?</p>' },
    { text: '{{> header}}<p>Which size?</p></td></tr></table>' },
    { text: '{{#> layout}}<p>Which size?</p></td></tr>{{/layout}}' },
    { text: '<table><tr><td>Size<o:p/></td></tr></tbody></table></body></html>' },
    {
      text: "{{#if a}}S{{/if}}{{^if a}}M{{/if}} {{size | upper}} {{buyer's size}}",
      path: 'message.html',
    },
    {
      text: '<style>p{margin:{{margin}}}</style>{{sizes[0]}} {{order.size()}} {{.size}} {{sizes.0}}?',
      path: 'message.html',
    },
    { text: '<style>p{margin:{{margin}} }</style>{{sizes.[0]}} {{sizes.0.name}} {{{size}}}?' },
    { text: '<p>{{=[ ]=}}[size] [={{ }}=] {{size}}?</p>', path: 'message.mustache' },
    { text: '<table><tr><td>', path: 'partials/header.hbs' },
  ],
  bad: [
    {
      text: '«{{#if a}}»<p>Which size?</p>',
      suggested: '{{#if a}}<p>Which size?</p>{{/if}}',
      says: 'The block `if` is not closed. Add {{/if}} where it ends.',
    },
    {
      text: '{{#if a}}Which{{else if b}}What{{else}}size«{{else}}»colour{{/if}}?',
      says: 'The block has an `{{else}}` already. Remove one of them, or give it a condition.',
    },
    {
      text: '{{#each sizes}}<p>{{this}}</p>«{{/if}}»',
      suggested: '{{#each sizes}}<p>{{this}}</p>{{/each}}',
      says: 'This closes `if`, but `each` is open. Close it with {{/each}}.',
    },
    {
      text: '<p>«{{}}» «{{size (eq a b}}» «{{t a=}}» {{t "a\\"b" c=(d e=1)}}</p>',
      says: 'This template tag is empty.',
    },
    {
      text: '<p>«{{t "Size}}»</p><p>Which?</p>',
      says: 'A string in this template tag has no closing quote.',
    },
    {
      text: '«{{#if size == "S"}}»Which?{{/if}}',
      says: 'A parameter in this template tag has no value.',
    },
    {
      text: '«{{#if}}»Which size?{{/if}}«{{#each}}»{{this}}{{/each}}',
      says: 'This block needs a value to decide by.',
    },
    {
      text: '<style>p{margin:«{{margin}}}»</style><p>Which size?</p>',
      suggested: '<style>p{margin:{{margin}} }</style><p>Which size?</p>',
      says: 'Handlebars takes the brace behind this template tag for a part of it. Put a blank',
    },
    {
      text: '<style>p«{{{{css}}}»;margin:0}</style><p>Which size?</p>',
      suggested: '<style>p{ {{{css}}};margin:0}</style><p>Which size?</p>',
    },
    {
      text: '<p>«{{{sizes~}}}»</p>',
      suggested: '<p>{{{sizes}~}}</p>',
      says: 'Handlebars cannot read a `~` before three braces. Put it before the last two braces.',
    },
    {
      text: '<p>«{{sizes[0].name}}» «{{sizes.0}}»</p>',
      says: 'Handlebars cannot read this place in a list: it is written like `items.[0]`.',
    },
    {
      text: '<p>«{{buyer.getName()}}»</p>',
      says: 'Handlebars cannot read this call: what a helper is given stands behind it, without brackets.',
    },
    {
      text: '<p>«{{size = b}}» «{{(upper size)}}» «{{t size=a b}}» «{{.size}}» {{#if a}}S«{{/if a}}»</p>',
      says: 'This template tag, or a bracket in it, begins with no name of a helper or value.',
    },
    {
      text: '<p>\\\\«{{#if a}}»Which size?</p>',
      suggested: '<p>\\\\{{#if a}}Which size?</p>{{/if}}',
    },
    {
      text: '<p>Which size?</p>«{{/if}}»',
      suggested: '<p>Which size?</p>',
      says: '`if` stands outside of any block. Open the block, or remove the tag.',
    },
    {
      text: '<p>Which size?«{{^}}»</p>',
      suggested: '<p>Which size?</p>',
      says: '`{{^}}` stands outside of any block.',
    },
    {
      text: '{{#if a}}<p>Which size?</p>«{{/}}»',
      suggested: '{{#if a}}<p>Which size?</p>{{/if}}',
      says: 'This names no block, but `if` is open. Close it with {{/if}}.',
    },
    {
      text: '<p>Hello «{{name}», which <b>size</b>?</p>',
      says: 'This template tag is not closed. Close it with its braces.',
    },
    { text: '<p style="color:«{{c}»;padding:0">Which {{x}} size?</p>' },
    { text: '<p class="«{{c»">Which size?</p>' },
    {
      text: '«{{{{raw}}}}» <p>{{size}}</p>',
      suggested: '{{{{raw}}}} <p>{{size}}</p>{{{{/raw}}}}',
      says: 'The block `raw` is not closed. Add {{{{/raw}}}} where it ends.',
    },
    {
      text: '{{{{raw}}}}<p>{{size}}</p>«{{/if}}»',
      suggested: '{{{{raw}}}}<p>{{size}}</p>{{{{/raw}}}}',
    },
    {
      text: '<p>Which size?«</p»\n<p>Which colour?</p>',
      suggested: '<p>Which size?</p>\n<p>Which colour?</p>',
      says: 'This tag has no end. Close it with >.',
    },
    {
      text: '<p>Which size?</p>«<br class=»\n<p>Which colour?</p>',
    },
    {
      text: '«{{! a note»\n<p>Which size for {{order_id}}?</p>',
      says: 'This template tag is not closed. Close it with its braces.',
    },
    {
      text: '<p>Which «<strong>»size?</p>',
      says: '`<strong>` is not closed. Add </strong> where it ends.',
    },
    {
      text: '<p>Which size?</p>«</div>»',
      suggested: '<p>Which size?</p>',
      says: '`</div>` closes nothing. Remove it, or open the element.',
    },
    {
      text: '<p>Which size?</p>«<!-- the footer»\n<p>Oakhill</p>\n',
      suggested: '<p>Which size?</p><!-- the footer -->\n<p>Oakhill</p>\n',
      says: 'This comment has no end: it hides all that follows. Close it with -->.',
    },
    {
      title: 'the end tag of the div may be in it',
      text: '<div><p>Which size?</p>«<!-- the footer»\n<p>Oakhill</p></div>\n',
    },
    {
      text: '<p>Which size?</p>«<p class="end"»\n',
      suggested: '<p>Which size?</p><p class="end">\n',
      says: 'This tag has no end. Close it with >.',
    },
    {
      text: '<p «class="big»>Which size?</p><p class="small">Which colour?</p>',
      suggested: '<p class="big">Which size?</p><p class="small">Which colour?</p>',
      says: 'The value of this attribute has no closing quote. Add the quote.',
    },
    {
      text: '<img «src="logo.png» alt="Logo"><img «src=logo.png"» alt="">',
      suggested: '<img src="logo.png" alt="Logo"><img src=logo.png" alt="">',
    },
    {
      text: '<p><a «href="{{url}}»>Order</a></p>\n<p>Which size?</p>',
      suggested: '<p><a href="{{url}}">Order</a></p>\n<p>Which size?</p>',
    },
    {
      text: '«<div class="a"» <p>Which size?</p></div>',
      suggested: '<div class="a"> <p>Which size?</p></div>',
    },
    {
      text: '<p>«<a href="{{url}}">»Order <a href="{{review}}">Review</a></p>',
      says: '`<a>` is not closed. Add </a> where it ends.',
    },
    {
      title: 'the quote that is left open is closed, too',
      text: '<p>Which size?</p>«<p class=\'a"b»',
      suggested: "<p>Which size?</p><p class='a\"b'>",
    },
    {
      text: "<img src=logo.png «alt='Logo»><p>Which size?</p>",
      suggested: "<img src=logo.png alt='Logo'><p>Which size?</p>",
    },
    {
      text: '«<a href="x" title=\'a"b\'» <p>Size?</p></a>',
      suggested: '<a href="x" title=\'a"b\'> <p>Size?</p></a>',
    },
    {
      text: '<p>Which size?</p>«<!-- the footer»',
      suggested: '<p>Which size?</p><!-- the footer -->',
    },
  ],
  check(message, report) {
    for (const error of message.templateErrors)
      if (isWrongHere(message, error))
        tell(report, error, templateObjections[error.code](error, message));
    for (const error of message.htmlErrors)
      tell(report, error, htmlObjections[error.code](error, message));
  },
});

/** Other engines, whose templates are HTML files, read more than Handlebars does. */
const isWrongHere = ({ context, text }: Message, error: TemplateError): boolean =>
  error.code !== 'unreadable' ||
  (error.unreadable === 'empty' && !namesDelimiters(text, error)) ||
  /\.(?:hbs|handlebars)$/i.test(context.path ?? '');

/** Whether Mustache is told to take these delimiters again: `<%={{ }}=%>`. */
const namesDelimiters = (text: string, { start, end }: Range): boolean =>
  text[start - 1] === '=' && text[end] === '=';

const tell = (report: Report, error: Range, { what, place = error, ...finding }: Objection): void =>
  report(place, what, finding);
