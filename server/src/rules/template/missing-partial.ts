import type { Message } from '../../message/message';
import { partialsFolder, templateExtensions } from '../../message/file-kinds';
import { NearestNames } from '../../message/nearest';
import { inlinePartialName } from '../../message/template/inline-partial';
import { suggestion } from '../fixes/fix-kinds';
import { enumerated } from '../enumerated';
import { defineRule, type Fix } from '../rule';

export const missingPartial = defineRule({
  id: 'missing-partial',
  section: 'template',
  severity: 'warning',
  policy: 'A template that includes a partial which is nowhere cannot be rendered.',
  remedy: 'Create it, or correct the name.',
  details:
    `A partial is looked for beside the template and in the \`${partialsFolder}\` folders of the workspace, as ` +
    `\`NAME\` with the extension ${enumerated(templateExtensions, 'or')}. ` +
    'Names that code registers stand in ' +
    '`registeredPartials` of the configuration. Partials with a fallback block, inline partials and computed ' +
    'names are not looked for.',
  fix: 'suggest',
  good: [
    { text: '{{> header}}<p>Which size?</p>', partials: ['header'] },
    { text: '{{#> layout}}<p>Which size?</p>{{/layout}}{{> (lookup . "name")}}', partials: [] },
    { text: '{{#*inline "note"}}Note{{/inline}}{{> note}}{{> @partial-block}}', partials: [] },
    { text: '{{> header}}<p>Nobody knows which partials there are.</p>' },
    { text: '{{#*inline note}}Note{{/inline}}{{> note}}', partials: [] },
  ],
  bad: [
    {
      text: '{{> «heder» title="Size"}}<p>Which size?</p>',
      suggested: '{{> header title="Size"}}<p>Which size?</p>',
      says: 'There is no partial `heder`.',
      partials: ['header'],
    },
    { text: '<p>Which size?</p>{{>   "«footer/legal»" }}', partials: [] },
    { text: "{{> '«the end»'}}{{> «fußzeile»}}{{> [«the top»]}}", partials: [] },
    { text: '{{#note "x"}}{{/note}}{{> «x»}}{{inline "y"}}{{> «y»}}', partials: [] },
  ],
  check(message, report) {
    const { hasPartial, partialNames } = message.context;
    if (!hasPartial) return;
    const similarNames = new NearestNames(() => partialNames?.() ?? []);
    for (const tag of message.tags) {
      if (tag.kind !== 'partial' || !tag.closed || !isPlainName(tag.name)) continue;
      if (message.facts.get(inlinePartials).has(tag.name) || hasPartial(tag.name)) continue;
      const start = message.text.indexOf(tag.name, tag.expressionStart);
      const range = { start, end: start + tag.name.length };
      const similar = similarNames.of(tag.name);
      report(range, `There is no partial \`${tag.name}\`.`, {
        fixes: [
          ...(similar === undefined
            ? []
            : [suggestion(`Change to ${similar}`, [{ ...range, text: similar }])]),
          ...(isFileName(tag.name) ? [creation(tag.name)] : []),
        ],
      });
    }
  },
});

/** The names of the partials that the message itself makes. */
function inlinePartials({ tags }: Message): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of tags) {
    const name = inlinePartialName(tag);
    if (name !== undefined) names.add(name);
  }
  return names;
}

function creation(name: string): Fix {
  const create = { path: `${partialsFolder}/${name}${templateExtensions[0]}`, text: '' };
  return { ...suggestion(`Create ${create.path}`, []), create };
}

/** Of a file in the folder, on every system. */
const isFileName = (name: string): boolean =>
  !/[\p{Cc}\\:*?"<>|]|^\/|(?:^|\/)\.{1,2}(?:\/|$)/u.test(name);

/** Not a computed name, nor one of Handlebars' own. */
const isPlainName = (name: string): boolean => name !== '' && !/^[@(]/.test(name);
