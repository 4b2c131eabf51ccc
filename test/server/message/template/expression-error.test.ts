import assert from 'node:assert/strict';
import { readBlocks } from '../../../../server/src/message/template/blocks';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/** The first thing that Handlebars could not read in the template. */
const errorIn = (template: string): string => {
  const [error] = readBlocks(scanTemplate(template), template.length).errors;
  return error?.unreadable ?? error?.code ?? '';
};

/** What Handlebars 4.7 parses. */
const accepted = [
  '{{a}} } {{{a}}} } { {{{a}}}',
  '{{a~}}}{{~{a}~}}}{{! a}}}{{#if a~}}}{{else}}}{{/if}}{{#if a}}{{^}}}{{/if}}',
  '\\{{a}}} {{!-- {{a}}} --}}',
  '{{items.[0].name}}{{items.0.name}}{{a/b.c}}{{12a.b}}{{$a.é-b:c}}{{a.[b c].[d]}}',
  '{{.}}{{..}}{{./a}}{{../a}}{{../../a}}{{../.}}{{this.a}}{{this/a}}{{a.[this]}}{{@a}}{{@root.a}}{{@../a}}',
  '{{a.}}{{a..}}{{a..b}}{{a. b}}{{a.[b]c}}{{"a"b}}{{a (b)(c)}}{{true.a}}{{a.true.b}}',
  '{{5}}{{-1.5}}{{"a"}}{{true}}{{null}}{{"a" b}}{{5 b=true}}',
  '{{a "b\\"c" \'d\' -1.5 true null undefined ../b . @c}}{{a b=c d=(e f=1) [g]="h"}}{{a as as=as}}',
  '{{a (b) (c (d e) f=(g))}}{{> (a b) c=d}}{{> "a b" c}}{{> a/b.c-d}}{{> [a b]}}{{> @partial-block}}',
  '{{#a as |b c|}}{{/a}}{{#each a.b as |c|}}{{else if d as |e|}}{{else d e=f as |g|}}{{/each}}',
  '{{#> a b=c}}{{/a}}{{#> "a b"}}{{/"a b"}}{{#a.b c}}{{/a.b}}{{^a b}}{{/a}}{{~#a~}}{{~/a~}}',
  '\\{{{{a}}',
  '{{*a b}}{{#*inline "a"}}{{/inline}}{{&a b}}{{~&a~}}',
];

/** What Handlebars 4.7 refuses, and what is said to be wrong. */
const refused: [template: string, error: string][] = [
  ['.a{color:{{b}}}', 'brace-behind'],
  ['.a{color:{{ b c="d" }}}', 'brace-behind'],
  ['.a{{{b}}}}', 'brace-behind'],
  ['{{{a}}}}', 'brace-behind'],
  ['{{a}}}}', 'brace-behind'],
  ['{{> a}}}', 'brace-behind'],
  ['{{#if a}}}{{/if}}', 'brace-behind'],
  ['{{#if a}}b{{/if}}}', 'brace-behind'],
  ['{{#if a}}b{{else if c}}}{{/if}}', 'brace-behind'],
  ['{{#> a}}}{{/a}}', 'brace-behind'],
  ['.a{{{{b}}}', 'brace-before'],
  ['{{{a~}}}', 'tilde-inside'],
  ['{{items[0].name}}', 'list-index'],
  ['{{#each items[0]}}{{/each}}', 'list-index'],
  ['{{items.0}}', 'list-index'],
  ['{{user.getName()}}', 'call'],
  ['{{upper(name)}}', 'call'],
  ['{{#if eq(a, b)}}{{/if}}', 'call'],
  ['{{a = b}}', 'no-helper'],
  ['{{a="b"}}', 'no-helper'],
  ['{{(upper name)}}', 'no-helper'],
  ['{{#if ()}}{{/if}}', 'no-helper'],
  ['{{#if (a=b)}}{{/if}}', 'no-helper'],
  ['{{a ((b) c)}}', 'no-helper'],
  ['{{*}}', 'no-helper'],
  ['{{#if a}}{{else as |b|}}{{/if}}', 'bad-character'],
  ['{{a b=c d}}', 'late-value'],
  ['{{a b=c (d)}}', 'late-value'],
  ['{{#if a b=c "d"}}{{/if}}', 'late-value'],
  ['{{> a b=c d}}', 'late-value'],
  ['{{.name}}', 'bad-path'],
  ['{{#if .name}}{{/if}}', 'bad-path'],
  ['{{a/}}', 'bad-path'],
  ['{{/a}}', 'stray-tag'],
  ['{{a//b}}', 'bad-path'],
  ['{{a.b/}}', 'bad-path'],
  ['{{> /a}}', 'bad-path'],
  ['{{@}}', 'bad-path'],
  ['{{@.a}}', 'bad-path'],
  ['{{a.true}}', 'bad-path'],
  ['{{a b.null}}', 'bad-path'],
  ['{{a.this}}', 'bad-path'],
  ['{{a/../b}}', 'bad-path'],
  ['{{> a/./b}}', 'bad-path'],
  ['{{a.b=c}}', 'bad-character'],
  ['{{a b.c=d}}', 'bad-character'],
  ['{{a "b"=c}}', 'bad-character'],
  ['{{a b=c=d}}', 'bad-character'],
  ['{{a b==c}}', 'no-value'],
  ['{{a b=}}', 'no-value'],
  ['{{a (b c=)}}', 'no-value'],
  ['{{a | upper}}', 'bad-character'],
  ['{{a, b}}', 'bad-character'],
  ['{{a"b"}}', 'bad-character'],
  ["{{buyer's name}}", 'unclosed-string'],
  ['{{a "b}}', 'unclosed-string'],
  ['{{a [b}}', 'unclosed-bracket'],
  ['{{a (b}}', 'unclosed-bracket'],
  ['{{a b)}}', 'stray-bracket'],
  ['{{a as |b|}}', 'bad-character'],
  ['{{#a as |b}}{{/a}}', 'bad-character'],
  ['{{#a as ||}}{{/a}}', 'bad-character'],
  ['{{#a as |b| c}}{{/a}}', 'bad-character'],
  ['{{#a (b as |c|)}}{{/a}}', 'bad-character'],
  ['{{#> a as |b|}}{{/a}}', 'bad-character'],
  ['{{#if a}}{{/if a}}', 'value-at-end'],
  ['{{ #if a}}', 'bad-character'],
  ['{{# #if a}}', 'bad-character'],
];

/** Where the two differ on purpose: what Handlebars 4.7 says, what is said here, and why. */
const differences: [template: string, handlebars: string, error: string, reason: string][] = [
  ['{{#if}}{{/if}}', 'parses', 'no-parameter', 'it throws when the message is rendered'],
  ['{{#each}}{{/each}}', 'parses', 'no-parameter', 'it throws when the message is rendered'],
  ['{{^a .b}}{{/a.b}}', 'parses', 'bad-path', 'the blank is a slip'],
  ['{{ *a}}', 'refuses', '', 'nobody writes decorators in messages'],
  ['{{~{a~}~}}', 'refuses', '', 'nobody writes the sign twice'],
  ['{{else.a}}', 'refuses', '', 'a name that begins with `else` is read as a name'],
];

describe('what Handlebars cannot read in a tag', () => {
  for (const template of accepted)
    it(`finds nothing in ${template}`, () => assert.equal(errorIn(template), ''));

  for (const [template, error] of refused)
    it(`finds ${error} in ${template}`, () => assert.equal(errorIn(template), error));

  for (const [template, handlebars, error, reason] of differences)
    it(`${handlebars} in Handlebars: ${template}, but ${reason}`, () =>
      assert.equal(errorIn(template), error));

  it('reads brackets however deep they are', () => {
    assert.equal(errorIn(`{{a ${'(b '.repeat(3_000)}${')'.repeat(3_000)}}}`), '');
  });
});
