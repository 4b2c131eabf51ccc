import assert from 'node:assert/strict';
import { preview } from './shown';

const switchCases: readonly {
  template: string;
  data?: Record<string, unknown>;
  switches: string[];
}[] = [
  { template: '{{#if a}}{{/if}}{{#unless a}}{{/unless}}', switches: ['if a: true by default'] },
  { template: '{{#unless b}}{{/unless}}', switches: ['if b: false by default'] },
  { template: '{{#if a}}{{/if}}', data: { a: '' }, switches: ['if a: false by data'] },
  { template: '{{#each l as |i|}}{{/each}}', data: { l: [1, 2] }, switches: ['each l: 2 by data'] },
  { template: '{{#with o}}{{/with}}', switches: [] },
  { template: '{{#with o}}{{else}}{{/with}}', switches: ['with o: true by default'] },
  { template: '{{#if a}}{{else}}{{#if b}}{{/if}}{{/if}}', switches: ['if a: true by default'] },
  {
    template: '{{#if a}}{{#if b}}{{/if}}{{/if}}',
    switches: ['if a: true by default', 'if b: true by default'],
  },
  { template: '{{> item}}', switches: ['if gift: true by default'] },
];

describe('the switches of a preview', () => {
  for (const { template, switches, data } of switchCases)
    it(template, () => {
      const found = preview(template, { data }).switches;
      const lines = found.map(({ id, value, decidedBy }) => `${id}: ${value} by ${decidedBy}`);
      assert.deepEqual(lines, switches);
    });

  it('does not go on for ever', () => {
    const lists = '{{#each a}}'.repeat(20) + 'x' + '{{/each}}'.repeat(20);
    const { html, isCut } = preview(lists, { choices: { 'each a': 50 } });
    assert.ok(isCut);
    assert.ok(html.length < 1_000_000);
  });

  it('does not print without end', () => {
    const lists = '{{#each @root.a}}'.repeat(4) + '{{b}}'.repeat(5000) + '{{/each}}'.repeat(4);
    const data = { a: new Array(50).fill(1) };
    for (const b of ['', 'Oak'.repeat(1000)])
      assert.ok(preview(lists, { data: { ...data, b } }).isCut);
  });
});
