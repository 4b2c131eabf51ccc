import { parseConfig } from '../../server/src/config/config-file';
import { computeLength } from '../../server/src/message/css/length';
import { parseColor } from '../../server/src/message/css/color';
import { listDeclarations } from '../../server/src/message/css/declaration-list';
import { parseStyleSheet } from '../../server/src/message/css/parse';
import { locateHeader } from '../../server/src/message/header/locate';
import { parseHeader } from '../../server/src/message/header/parse';
import { parseHtml } from '../../server/src/message/html/parse';
import { Message } from '../../server/src/message/message';
import type { Range } from '../../server/src/ranges/range';
import { readBlocks } from '../../server/src/message/template/blocks';
import { scanTemplate } from '../../server/src/message/template/scan';
import { rules } from '../../server/src/rules/index';
import { callSeeds, serverTarget } from './server-target';

/** A part of the linter that takes a text; it throws where something is wrong with the part. */
export interface Target {
  seeds: readonly string[];
  tokens: readonly string[];
  run(text: string): void | Promise<void>;
}

const examples = rules.flatMap(({ good, bad }) => [...good, ...bad].map(({ text }) => text));
const characters = [
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\uFDD0',
  '\r',
  '\n',
  '\u2028',
  '\u202E',
  '😀',
  '\u0301',
];
const words = (list: string): string[] => [...list.split(' '), ' ', ...characters];

const templateTokens = words(
  '{{ }} {{{ }}} {{# {{/ {{^ {{else}} {{> {{! {{!-- --}} {{~ ~}} {{{{ }}}} [[ ]] ${ %% as | @ ../ = " \' ( ) #each #if #with /if /each else',
);
const htmlTokens = words(
  '< > </ /> <!-- --> --!> <! <![CDATA[ ]]> <? " \' = & &amp; &#x &#55296; &#99999999; <p> </p> <br> <table> <td> <style> </style> <script> </script> <textarea> <svg> <title> <!DOCTYPE',
);
const cssTokens = words(
  '{ } : ; , ( ) /* */ @media @import url( ! !important " \' \\ \\0 # . > + ~ * 1e999 -0 calc( var( rgb( hsl( em px % vw <!-- -->',
);
const headerTokens = words(
  '--- : - [ ] { } " \' | > & * ! # ? % @ subject: purpose: attachments: <!--bsm --> {{!--bsm &a *a << ~ null true',
);
const jsonTokens = words(
  '{ } [ ] : , " \\u // /* */ null true 1e999 "rules" "__proto__" "overrides"',
);

const template: Target = {
  seeds: examples,
  tokens: templateTokens,
  run(text) {
    const tags = scanTemplate(text, { name: '' });
    tags.forEach((tag) => assertInside(text, tag));
    readBlocks(tags, text.length).errors.forEach((error) => assertInside(text, error));
  },
};

const html: Target = {
  seeds: examples,
  tokens: htmlTokens,
  run(text) {
    const { elements, texts, comments, errors } = parseHtml(text);
    for (const range of [...elements, ...texts, ...comments, ...errors]) assertInside(text, range);
    for (const node of texts) assertInside(text, node.source.range(0, node.source.text.length));
    for (const { attributes } of elements)
      for (const { value } of attributes) assertInside(text, value.range(0, value.text.length));
  },
};

const css: Target = {
  seeds: [
    ...examples.flatMap((text) =>
      [...text.matchAll(/style="([^"]*)"/g)].map(([, css]) => css ?? ''),
    ),
    'p { color: red; margin: 0 auto } @media (max-width: 600px) { .a > b, #c { font: 12px/1.5 Arial } }',
  ],
  tokens: cssTokens,
  run(text) {
    const context = { fontSize: 16, percentBase: 600, viewportWidth: 600 };
    for (const { property, value, ...range } of listDeclarations(text)) {
      assertInside(text, range);
      parseColor(value);
      computeLength(value, context);
      if (property.length > text.length) throw new Error('a property from nowhere');
    }
    for (const declaration of parseStyleSheet(text, { start: 0, end: text.length }).declarations)
      assertInside(text, declaration);
  },
};

const header: Target = {
  seeds: examples.filter((text) => /^---|bsm/.test(text)),
  tokens: headerTokens,
  run(text) {
    const header = parseHeader(text, locateHeader(text), {});
    header.errors.forEach((error) => assertInside(text, error));
    header.attachments.forEach((attachment) => assertInside(text, attachment));
  },
};

const config: Target = {
  seeds: [
    '{ "rules": { "no-gif": "warning", "max-margin": ["error", { "limit": 30 }] }, "root": true }',
    '{ // texts\n "include": ["**/*.hbs"], "placeholders": { "order": "order-id" }, "words": ["a"] }',
    '{ "overrides": [{ "files": ["a/**"], "rules": {} }], "allowedHosts": ["a.de"], "sequences": [] }',
  ],
  tokens: jsonTokens,
  run(text) {
    parseConfig(text, rules).problems.forEach((problem) => assertInside(text, problem));
  },
};

const message: Target = {
  seeds: examples,
  tokens: [...templateTokens, ...htmlTokens, ...cssTokens],
  run(text) {
    const message = new Message(text, { path: 'a.hbs' });
    for (const range of [...message.declarations, ...message.links, ...message.htmlErrors])
      assertInside(text, range);
    for (const prose of message.proses) assertInside(text, prose.range(0, prose.text.length));
  },
};

/** The message layer and the configuration, and the server's answers. */
export const targets = async (): Promise<Record<string, Target>> => ({
  template,
  html,
  css,
  header,
  config,
  message,
  server: { seeds: callSeeds, tokens: jsonTokens, run: await serverTarget() },
});

function assertInside(text: string, { start, end }: Range): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`${start}–${end} leaves a text of ${text.length}`);
}
