import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { decodeSource } from '../../message/source-text';
import { isBlank } from '../../message/visible-text/text-chunks';
import { safeFix, wholeSuggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix } from '../rule';
import { longRuns } from '../../message/visible-text/line-break-runs';

export const maxLineBreaks = defineRule({
  id: 'max-line-breaks',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no more than two line breaks in a row.',
  remedy: 'Leave at most two.',
  details:
    'Between two pieces of visible content each `<br>` counts, each empty block (nothing but white space or ' +
    '`&nbsp;`), and each newline in preformatted or plain text. The ordinary boundary between two blocks ' +
    'does not; a rule line or a table cell starts anew. In a template every path counts by itself.',
  fix: 'safe',
  judgesWhole: true,
  options: {
    limit: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: 'How many breaks are permitted.',
    },
  },
  good: [
    { text: '<p>Hello,<br><br>which size?</p>\n\n\n\n<p>Oakhill</p>' },
    { text: '<p>Hello,<br><br></p><hr><p><br>Which size?</p>' },
    { text: '<p>Hello,<br>{{> note}}<br><br>which size?</p>' },
    { text: '<p>Hello</p><pre>\n\n\nsize?</pre><pre style="white-space:normal">a\n\n\nb</pre>' },
    { text: '<p>Hello,{{#if a}}<br><br>{{else}}<br><br>{{/if}}which size?</p>' },
    { text: '<p>Hello,{{#if a}}<br><br>{{/if}}{{^if a}}<br>{{/if}}which size?</p>' },
    { text: '<p>Sizes:<br><br>{{#each sizes}}{{this}}<br>{{/each}}Which?</p>' },
    {
      text: '{{#if a}}Hello,<br><br>{{else}}Hello {{/if}}{{#if a}}which{{else}}<br><br>which{{/if}} size?',
    },
    { text: '<table><tr><td>Size<br><br></td><td><br><br>S</td></tr></table>' },
    { text: 'Hello,\n\nwhich size?\n\n\n', path: 'message.txt' },
    { text: '{{> header}}\n\n\n\nWhich size?' },
  ],
  bad: [
    {
      text: '<p>Hello,«<br>&nbsp;<br> <br/>»which size?</p>',
      fixed: '<p>Hello,<br>&nbsp;<br>which size?</p>',
      says: '3 line breaks in a row.',
    },
    {
      text: '<p>Hello</p>«<p>&nbsp;</p>\n<p></p>\n<div>\n<p> </p>»</div><p>Size?</p>',
      fixed: '<p>Hello</p><p>&nbsp;</p>\n<p></p><p>Size?</p>',
    },
    {
      text: '<p>Hello,«</br><br></br>»which size?</p>',
      fixed: '<p>Hello,</br><br>which size?</p>',
    },
    {
      title: 'the run goes on behind a branch',
      text: '<p>Hello,{{#if a}}«<br><br>{{/if}}<br>»which size?</p>',
      fixed: '<p>Hello,{{#if a}}<br><br>{{/if}}<br>which size?</p>',
      suggested: '<p>Hello,{{#if a}}<br><br>{{/if}}which size?</p>',
    },
    {
      text: '<p>Hello,{{#each notes}}{{note}}«<br><br>{{/each}}<br>»which size?</p>',
      fixed: '<p>Hello,{{#each notes}}{{note}}<br><br>{{/each}}<br>which size?</p>',
      suggested: '<p>Hello,{{#each notes}}{{note}}<br><br>{{/each}}which size?</p>',
    },
    {
      title: 'the next turn of a loop goes on with the run',
      text: '<p>Hello,{{#each notes}}<br>{{note}}«<br><br>»{{/each}}</p>',
      fixed: '<p>Hello,{{#each notes}}<br>{{note}}<br><br>{{/each}}</p>',
    },
    {
      text: '<table><tr><td>Hello,«<br><br><br>»</td><td>which</td></tr></table>«<br><br><br>»<hr>«<br><br><br>»size?',
      fixed:
        '<table><tr><td>Hello,<br><br></td><td>which</td></tr></table><br><br><hr><br><br>size?',
    },
    {
      text: 'Hello«<b style="display:block"> </b><b style="display:block">&#12644;</b><br>»which size?',
      fixed: 'Hello<b style="display:block"> </b><b style="display:block">&#12644;</b>which size?',
    },
    { text: '<pre>Hello,«\r\n\r\n\r\n»size?</pre>', fixed: '<pre>Hello,\r\n\r\nsize?</pre>' },
    {
      title: 'a text without any element is plain text',
      text: 'Hello {{name}},«\n\n\n»which size?',
      fixed: 'Hello {{name}},\n\nwhich size?',
    },
    { text: 'Hello,«\n\n \n\n»which size?\n', fixed: 'Hello,\n\nwhich size?\n', path: 'm.txt' },
    {
      title: 'only offered, since the other path needs them',
      text: '<p>Hello,{{#if a}}«<br>{{/if}}<br><br>»which size?</p>',
      suggested: '<p>Hello,{{#if a}}<br>{{/if}}<br>which size?</p>',
      says: '3 line breaks in a row.',
    },
    {
      text: '<p>Hello,«<br><br><br><br>»which</p><div></div><p></p><p>size?</p>',
      fixed: '<p>Hello,<br><br>which</p><div></div><p></p><p>size?</p>',
      says: '4 line breaks in a row.',
    },
    {
      text: '<p>Hello,«<br><br><br><br>»which size?</p>',
      fixed: '<p>Hello,<br><br><br>which size?</p>',
      options: { limit: 3 },
      says: 'Leave at most 3.',
      fixTitle: 'Leave 3 line breaks',
    },
    {
      text: '<p>Hello,«<br><br>»which size?</p>',
      fixed: '<p>Hello,<br>which size?</p>',
      options: { limit: 1 },
      says: 'Leave at most 1.',
      fixTitle: 'Leave 1 line break',
    },
  ],
  check(message, report, { limit }) {
    for (const { breaks, shown } of longRuns(message, limit)) {
      const range = { start: breaks[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
      const fixes = shown.length > limit ? [removal(message, shown, limit)] : [];
      report(range, `${breaks.length} line breaks in a row.`, {
        remedy: `Leave at most ${limit}.`,
        fixes,
      });
    }
  },
});

/** Takes the breaks above the limit out; only offered where other paths may need them. */
function removal(message: Message, breaks: readonly Range[], limit: number): Fix {
  const edits = breaks.slice(limit).map(({ start, end }, index) => {
    const previous = breaks[limit + index - 1]?.end ?? start;
    // What stood between two breaks would else stand before the text that follows.
    return { start: isGap(message.text.slice(previous, start)) ? previous : start, end, text: '' };
  });
  const title = `Leave ${limit} line break${limit === 1 ? '' : 's'}`;
  const run = { start: breaks[0]?.start ?? 0, end: breaks.at(-1)?.end ?? 0 };
  const fixOf = message.hasTemplateTag(run) ? wholeSuggestion : safeFix;
  return fixOf(message, title, edits);
}

/** Blanks and line ends of the source, without any tags. */
function isGap(markup: string): boolean {
  return !/[<{]/.test(markup) && isBlank(decodeSource(markup, 0, markup.length, 'text').text);
}
