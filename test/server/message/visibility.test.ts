import assert from 'node:assert/strict';
import { Message } from '../../../server/src/message/message';

/** Bodies whose last element the buyer sees. */
const shown = [
  '<p>',
  '<p style="display:block">',
  '<p style="visibility:hidden"><b style="visibility:visible">',
  '<p style="visibility:collapse"><b style="visibility:initial">',
  '<p style="opacity:.1">',
  '<p style="opacity:1">',
  '<p style="overflow:hidden">',
  '<p style="overflow:hidden;height:1px">',
  '<p style="overflow:auto;height:0">',
  '<p style="height:0">',
  '<p style="overflow:hidden;height:0%">',
  '<p style="overflow:hidden;width:{{w}}">',
  '<style>@media (max-width:480px){p{display:none}}</style><p>',
  '<style>p{display:none}@media (max-width:480px){p{display:block}}</style><p>',
  '<style>@media print{p{display:none}}</style><p>',
  '<p style="display:none;display:block">',
  '<div style="display:none"></div><p>',
];

/** Bodies whose last element the buyer never sees. */
const hidden = [
  '<p hidden>',
  '<p style="display:none">',
  '<p style="DISPLAY:NONE">',
  '<p style="display:none"><b style="display:block">',
  '<p style="visibility:hidden">',
  '<p style="visibility:hidden"><b>',
  '<p style="visibility:hidden"><b style="visibility:inherit">',
  '<p style="display:none;visibility:visible">',
  '<p style="opacity:0">',
  '<p style="opacity:0.00"><b style="opacity:1">',
  '<p style="opacity:.0">',
  '<p style="opacity:0%">',
  '<p style="overflow:hidden;height:0">',
  '<p style="overflow:hidden;max-height:0px"><b>',
  '<p style="overflow:clip;width:0">',
  '<p style="overflow-x:hidden;max-width:0">',
  '<p style="overflow-y:hidden;height:calc(1px - 1px)">',
  '<style>p{display:none}</style><p>',
  '<style>p{display:none}@media (max-width:480px){p{visibility:hidden}}</style><p>',
  '<select><option>',
  '<template><p>',
  '<title>',
];

const isShown = (body: string): boolean | undefined => {
  const [reading] = new Message(body, { path: 'm.html' }).readings;
  return reading?.isShown(reading.elements.at(-1));
};

describe('what the buyer sees', () => {
  for (const body of shown) it(`is ${body}`, () => assert.equal(isShown(body), true));
  for (const body of hidden) it(`is not ${body}`, () => assert.equal(isShown(body), false));

  it('can be shown on one screen alone', () => {
    const body = '<style>@media (max-width:480px){p{display:none}}</style><p>';
    const [reading] = new Message(body, { path: 'm.html' }).readings;
    const element = reading?.elements.at(-1);
    assert.equal(reading?.isShown(element, 'desktop'), true);
    assert.equal(reading?.isShown(element, 'phone'), false);
  });
});
