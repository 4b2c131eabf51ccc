import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';

/** Start tags, and what stands in the text for their attributes, on whichever path. */
const tags: [tag: string, ...attributes: string[]][] = [
  ['<p align=center>', 'align=center'],
  ['<p align={{side}}>', 'align={{side}}'],
  ['<p align=center{{! a note }}>', 'align=center'],
  ['<p align={{! a note }}center>', 'align={{! a note }}center'],
  ['<p {{#if a}}align=center{{/if}}>', 'align=center'],
  ['<p{{#if a}} align=center{{/if}} id=a>', 'align=center', 'id=a'],
  ['<p {{#if a}}hidden{{/if}}>', 'hidden'],
  ['<p {{#if a}}width=6{{else}}width=3{{/if}}>', 'width=6', 'width=3'],
  ['<p {{#if a}}width=6{{else}}alt=""{{/if}}>', 'width=6', 'alt=""'],
  ['<p{{#if a}} id=a {{#if a}}alt=b{{/if}}{{/if}}>', 'id=a', 'alt=b'],
  ['<p {{#if a}}width={{#if b}}6{{else}}3{{/if}}{{/if}}>', 'width={{#if b}}6{{else}}3{{/if}}'],
  ['<p width=6{{#if a}}00{{/if}}>', 'width=6{{#if a}}00{{/if}}'],
  ['<p width=6{{#if a}} height=3{{/if}}>', 'width=6', 'height=3'],
  ['<p width=6{{#if a}}0{{/if}}{{#if b}} height=3{{/if}}>', 'width=6{{#if a}}0{{/if}}', 'height=3'],
  ['<p width={{#if a}}{{/if}} id=a>', 'width={{#if a}}{{/if}}', 'id=a'],
  ['<p style=margin:{{#if a}}0{{/if}};{{css}}{{#if b}} id=a{{/if}}>', 'style=margin:{{#if a}}0{{/if}};{{css}}', 'id=a'], // prettier-ignore
];

describe('an attribute without quotes ends before what is no part of it', () => {
  for (const [tag, ...attributes] of tags)
    it(tag, () => {
      const found = new Set<string>();
      for (const { elements } of new Message(tag).readings)
        for (const attribute of elements[0]?.attributes ?? [])
          found.add(tag.slice(attribute.start, attribute.end));
      assert.deepEqual([...found].sort(), attributes.toSorted());
    });
});
