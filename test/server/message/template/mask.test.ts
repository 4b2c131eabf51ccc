import assert from 'node:assert/strict';
import {
  mask,
  nothingFiller,
  tagMask,
  valueFiller,
} from '../../../../server/src/message/template/mask';
import { scanTemplate } from '../../../../server/src/message/template/scan';

/** Templates, and what is left of them: `=` is filled in when the message is sent, `_` yields nothing. */
const templates: [text: string, masked: string][] = [
  ['a {{b}} c', 'a ===== c'],
  ['{{{b}}}{{!c}}d', '=======______d'],
  ['{{b}}\n{{c}}', '=====\n====='],
  ['a \n {{~b}} c', 'a========= c'],
  [' {{~b~}}\t\r\nc', '===========c'],
  ['a {{b~}} ', 'a ======='],
  ['{{a~}} {{~b}}', '============='],
  ['[[name]] [[name:Anna]]', '======== _______Anna__'],
  ['a\n{{#if b}}\nc\n{{/if}}\nd', 'a\n__________c\n________d'],
  ['a\r\n{{#if b}}\r\nc', 'a\r\n___________c'],
  ['a\r{{#if b}}\rc', 'a\r__________c'],
  ['a\n \t{{#if b}}\t \nc', 'a\n______________c'],
  ['{{! a }}\n\nb', '_________\nb'],
  ['a\n{{! b }}', 'a\n________'],
  ['a\n {{> b}}  ', 'a\n__________'],
  ['\uFEFF{{#if a}}\nb', '\uFEFF__________b'],
  ['a\uFEFF{{#if a}}\nb', 'a\uFEFF_________\nb'],
  ['a {{#if b}}\nc', 'a _________\nc'],
  [' {{#if b}} c', ' _________ c'],
  ['a\n{% if b %}\nc {% endif %} d', 'a\n___________c ___________ d'],
  ['a <%= b %> <% c %>d', 'a ======== _______d'],
  ['a\n{{#if b}}{{c}}', 'a\n_________====='],
  ['{{!a}}{{!b}}\n', '____________\n'],
  ['a {{~#if b}} c', 'a___________ c'],
  ['a\n\n {{~#if b~}} \n\n c', 'a__________________c'],
];

describe('what the tags hide', () => {
  for (const [text, masked] of templates)
    it(JSON.stringify(text), () => {
      const filled = mask(text, tagMask(text, scanTemplate(text)));
      assert.equal(filled.replaceAll(valueFiller, '=').replaceAll(nothingFiller, '_'), masked);
    });

  it('fills long tags, too', () => {
    const text = `{{! ${'b'.repeat(300)} }}`;
    assert.equal(mask(text, tagMask(text, scanTemplate(text))), nothingFiller.repeat(text.length));
  });
});
