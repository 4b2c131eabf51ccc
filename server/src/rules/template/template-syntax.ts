import type { HtmlError } from '../../message/html/parse';
import type { Message } from '../../message/message';
import type { Range } from '../../message/range';
import type { TemplateError } from '../../message/template/blocks';
import type { ExpressionError } from '../../message/template/expression-error';
import { defineRule, type Finding, type Fix, type Report } from '../rule';

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
    { text: '<table><tr><td>Size<o:p/></td></tr></tbody></table></body></html>' },
    {
      text: "{{#if a}}S{{/if}}{{^if a}}M{{/if}} {{size | upper}} {{buyer's size}}",
      path: 'message.html',
    },
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
      text: '<p>\\\\«{{#if a}}»Which size?</p>',
      suggested: '<p>\\\\{{#if a}}Which size?</p>{{/if}}',
    },
    {
      text: '<p>Which size?</p>«{{/if}}»',
      suggested: '<p>Which size?</p>',
      says: '`if` stands outside of any block. Open the block, or remove the tag.',
    },
    {
      text: '<p>Hello «{{name}, which» <b>size</b>?</p>',
      says: 'This template tag is not closed. Close it with its braces.',
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
    for (const error of message.templateErrors) reportTemplateError(message, error, report);
    for (const error of message.htmlErrors) reportHtmlError(message, error, report);
  },
});

function reportTemplateError(message: Message, error: TemplateError, report: Report): void {
  const { tag, open } = error;
  const name = tag.name || tag.expression;
  switch (error.code) {
    case 'unclosed-tag':
      report(trimmed(message, error), 'This template tag is not closed.', {
        remedy: 'Close it with its braces.',
      });
      return;
    case 'unclosed-block':
      report(error, `The block \`${name}\` is not closed.`, {
        remedy: `Add {{/${name}}} where it ends.`,
        fixes: [insertion(`Add {{/${name}}}`, missingEnd(message, error), `{{/${name}}}`)],
      });
      return;
    case 'stray-tag':
      report(error, `\`${tag.expression || tag.name}\` stands outside of any block.`, {
        remedy: 'Open the block, or remove the tag.',
        fixes: [insertion('Remove the tag', error, '')],
      });
      return;
    case 'second-else':
      report(error, 'The block has an `{{else}}` already.', {
        remedy: 'Remove one of them, or give it a condition.',
      });
      return;
    case 'unreadable':
      // Other engines, whose templates are HTML files, read more than Handlebars does.
      if (error.unreadable === 'empty' || isHandlebars(message))
        report(error, unreadable[error.unreadable ?? 'empty']);
      return;
    case 'mismatched-close':
      reportMismatch(error, open?.name ?? '', report);
  }
}

const isHandlebars = ({ context }: Message): boolean =>
  /\.(?:hbs|handlebars)$/i.test(context.path ?? '');

const unreadable: Readonly<Record<ExpressionError, string>> = {
  empty: 'This template tag is empty.',
  'unclosed-string': 'A string in this template tag has no closing quote.',
  'unclosed-bracket': 'A bracket in this template tag is not closed.',
  'stray-bracket': 'A bracket in this template tag closes nothing.',
  'no-value': 'A parameter in this template tag has no value.',
  'no-parameter': 'This block needs a value to decide by.',
  'bad-character': 'This template tag holds a sign that Handlebars cannot read.',
};

function reportMismatch(
  { start, end, tag, open }: TemplateError,
  name: string,
  report: Report,
): void {
  const related = open && [
    { start: open.start, end: open.end, message: `\`${name}\` is opened here.` },
  ];
  const from = tag.expressionStart;
  const edits = [{ start: from, end: from + tag.expression.length, text: name }];
  const finding: Finding = {
    remedy: `Close it with {{/${name}}}.`,
    fixes: [{ title: `Change to {{/${name}}}`, kind: 'suggest', edits }],
    ...(related && { related }),
  };
  report({ start, end }, `This closes \`${tag.name}\`, but \`${name}\` is open.`, finding);
}

function reportHtmlError(message: Message, error: HtmlError, report: Report): void {
  const { code, name } = error;
  switch (code) {
    case 'unclosed-element':
      report(error, `\`<${name}>\` is not closed.`, { remedy: `Add </${name}> where it ends.` });
      return;
    case 'stray-end-tag':
      report(error, `\`</${name}>\` closes nothing.`, {
        remedy: 'Remove it, or open the element.',
        fixes: [insertion(`Remove </${name}>`, error, '')],
      });
      return;
    case 'unclosed-comment':
      report(firstLine(message, error), 'This comment has no end: it hides all that follows.', {
        remedy: 'Close it with -->.',
        fixes: [
          insertion('Close it at the end of its line', after(firstLine(message, error)), ' -->'),
        ],
      });
      return;
    case 'unclosed-tag':
      report(trimmed(message, error), 'This tag has no end.', {
        remedy: 'Close it with >.',
        fixes: [insertion('Close the tag', after(trimmed(message, error)), tagEnd(message, error))],
      });
      return;
    case 'stray-quote':
      report(error, 'This attribute has a quote too many.', {
        remedy: 'Remove it, or add the other.',
      });
      return;
    case 'unclosed-quote':
      report(error, 'The value of this attribute has no closing quote.', {
        remedy: 'Add the quote.',
        fixes: [insertion('Add the quote', after(error), openingQuote(message, error))],
      });
  }
}

const insertion = (title: string, { start, end }: Range, text: string): Fix => ({
  title,
  kind: 'suggest',
  edits: [{ start, end, text }],
});

const openingQuote = ({ text }: Message, { start, end }: Range): string =>
  /=\s*(["'])/.exec(text.slice(start, end))?.[1] ?? '"';

const after = ({ end }: Range): Range => ({ start: end, end });

function missingEnd({ text }: Message, { missingAt = text.length }: TemplateError): Range {
  return { start: missingAt, end: missingAt };
}

/** What closes the start tag: its quote as well, where one is open. */
function tagEnd({ text }: Message, { start, end }: Range): string {
  let open = '';
  for (const character of text.slice(start, end))
    if (open === '' && (character === '"' || character === "'")) open = character;
    else if (character === open) open = '';
  return `${open}>`;
}

/** The range without white space at its end. */
function trimmed({ text }: Message, { start, end }: Range): Range {
  return { start, end: start + Math.max(1, text.slice(start, end).trimEnd().length) };
}

function firstLine(message: Message, { start, end }: Range): Range {
  const line = /[\r\n]/.exec(message.text.slice(start, end))?.index;
  return trimmed(message, { start, end: line === undefined ? end : start + line });
}
