import assert from 'node:assert/strict';
import { layoutOf } from '../../../../server/src/message/layout/layout';
import { Message } from '../../../../server/src/message/message';

const text = 'What size do you want us to send?';

/**
 * Bodies, in which `T` is a text, the width of the message in px, and what holds texts off its edges:
 * the element, the side, how far the text was held off before, and how much further now.
 */
const bodies: [body: string, width: number, ...insets: string[]][] = [
  ['<p>T', 600],
  ['<p style="margin:0 10%">T', 600, 'p left 60', 'p right 60'],
  ['<p style="padding:0 10px 0 2em">T', 600, 'p left 32', 'p right 10'],
  ['<p style="margin-left:10%;margin-right:calc(5% + 10px)">T', 600, 'p left 60', 'p right 40'],
  ['<div style="width:500px"><p style="margin-left:10%">T', 500, 'p left 50'],
  [
    '<div style="width:500px;margin-left:40px"><p style="margin-left:10%">T',
    500,
    'div left 40',
    'p left 40+50',
  ],
  ['<div style="max-width:500px"><p style="margin-left:10vw">T', 500, 'p left 50'],
  ['<div style="width:100%;max-width:500px"><p style="margin-left:10%">T', 500, 'p left 50'],
  [
    '<div style="width:500px;padding:0 50px"><p style="margin-left:10%">T',
    500,
    'div left 50',
    'div right 50',
    'p left 50+50',
  ],
  [
    '<div style="width:500px;padding:0 50px;box-sizing:border-box"><p style="margin-left:10%">T',
    500,
    'div left 50',
    'div right 50',
    'p left 50+40',
  ],
  [
    '<table width="500" style="padding:0 50px"><tr><td><p style="margin-left:10%">T',
    500,
    'table left 50',
    'table right 50',
    'p left 50+40',
  ],
  [
    '<table width="500" cellpadding="20"><tr><td><p style="margin-left:10%">T',
    500,
    'td left 20',
    'td right 20',
    'p left 20+46',
  ],
  [
    '<table width="500" cellpadding="20"><tr><td style="padding-left:0"><p style="margin-left:10%">T',
    500,
    'td right 20',
    'p left 48',
  ],
  ['<table width="500" cellspacing="20"><tr><td>T', 500, 'table left 20', 'table right 20'],
  ['<table width="500" cellspacing="20" style="border-collapse:collapse"><tr><td>T', 500],
  [
    '<table width="500"><tr><td width="100"></td><td>T</td><td width="50">&nbsp;</td></tr></table>',
    500,
    'td left 100',
    'td right 50',
  ],
  [
    '<table width="500"><tr><td width="20%"></td><td><p style="margin-left:10%">T</td></tr></table>',
    500,
    'td left 100',
    'p left 100+40',
  ],
  ['<table width="500"><tr><td width="100">A</td><td>T</td></tr></table>', 500],
  [
    '<table width="500"><tr><td><img src="spacer.gif" width="90"></td><td>T</td></tr></table>',
    500,
    'img left 90',
  ],
  ['<table width="500"><tr><td><img src="lamp.png" width="90"></td><td>T</td></tr></table>', 500],
  ['<table width="500"><col width="80"><tr><td></td><td>T</td></tr></table>', 500, 'col left 80'],
  [
    '<table width="500"><colgroup><col span="2" width="30"></colgroup><tr><td></td><td></td><td>T</td></tr></table>',
    500,
    'col left 30',
    'col left 30+30',
  ],
  [
    '<table width="500"><tr><td width="70"></td><td>T</td></tr><tr><td></td><td>T</td></tr></table>',
    500,
    'td left 70',
    'td left 70',
  ],
  [
    '<table width="500"><tr><td width="70"></td><td>T</td></tr><tr><td>A</td><td>T</td></tr></table>',
    500,
  ],
  [
    '<table width="500"><tr><td width="70" rowspan="2"></td><td>T</td></tr><tr><td>T</td></tr></table>',
    500,
    'td left 70',
  ],
  [
    '<table width="500"><tr><td colspan="2">T</td></tr><tr><td width="70"></td><td>T</td></tr></table>',
    500,
    'td left 70',
  ],
  [
    '<table width="500"><tr><td width="250"><p style="margin-left:10%">T</td><td>T</td></tr></table>',
    500,
    'p left 25',
  ],
  [
    '<table width="500"><tr><td><p style="margin-left:10%">T</td><td>T</td></tr></table>',
    500,
    'p left 25',
  ],
  ['<p><a style="padding:0 40px;margin-left:10px">T', 600, 'a left 10'],
  ['<p><span style="padding:0 40px">T', 600],
  ['<p><span style="display:block;padding:0 40px">T', 600, 'span left 40', 'span right 40'],
  ['<div style="display:inline;padding:0 40px">T', 600],
  ['<button style="padding:0 40px">T', 600],
  ['<html style="font-size:10px"><p style="margin-left:2rem">T', 600, 'p left 20'],
  ['<p style="font-size:10px;margin-left:2em">T', 600, 'p left 20'],
  ['<p style="font-size:{{x}};margin-left:2em">T', 600, 'p left 32'],
  ['<p style="margin-left:{{x}}">T', 600],
  ['<p style="margin-left:auto">T', 600],
  [
    '<div style="margin-left:50px"><div style="width:{{w}}"><p style="margin-left:10%">T',
    600,
    'div left 50',
    'p left 50+55',
  ],
  ['<div style="width:500px">T</div><div style="width:700px">T</div>', 700],
  ['<div style="width:500px">T</div><div style="width:700px">A</div>', 500],
  ['<div style="width:500px">A</div><p>T</p>', 600],
  ['<div style="width:300px">T</div><div style="width:300px">T</div>T', 300],
  ['<div style="width:50%">T</div>', 600],
  ['<p style="width:300px">T</p>', 600],
  ['<td width="300">T', 300],
  ['<div style="width:300px"></div>', 600],
  ['<div style="width:300px"><img src="a.png"></div>', 300],
  ['<div style="width:700px"><img src="a.png"></div>A', 700],
  ['<div style="width:300px"><img src="a.png"></div>A', 600],
  ['<td width="220"><img src="logo.png" width="210"></td>{{{body}}}', 600],
  ['<td width="220"><img src="logo.png" width="210">Oakhill Lamps</td>{{> body}}', 600],
  ['<td width="220"><img src="logo.png"></td><td>Which size?</td>', 600],
  ['<td width="220">{{shop_name}}</td>T', 600],
  ['<table><tr><td width="220">T</td><td>Which size?</td></tr></table>', 600],
  ['<table><tr><td width="300">T</td><td width="300">T</td></tr></table>', 600],
  ['<table><tr><td width="500">T</td><td>&nbsp;</td></tr></table>', 500],
  ['<div style="max-width:300px"><img src="lamp.png"></div><p>Which size?', 600],
  ['<td width="1"><img src="a.png" alt="" width="1" height="1"></td>', 600],
  ['<td width="199">T', 600],
  ['<td width="200">T', 200],
  ['<div style="width:500px">{{{body}}}</div>', 500],
  ['<div style="width:500px">{{> head}}{{{body}}}</div>', 500],
  ['<div style="width:700px">{{> body}}</div>T', 700],
  ['{{#> page}}<div style="width:500px">T</div>{{/page}}', 500],
  ['{{> head}}<div style="width:500px">TTTTT</div>{{> foot}}', 600],
  ['{{> head}}<div style="width:500px">TTTTTTT</div>{{> foot}}', 500],
];

describe('the layout of a message', () => {
  for (const [body, width, ...insets] of bodies)
    it(body, () => {
      const [reading] = new Message(body.replaceAll('T', text), { path: 'm.html' }).readings;
      const layout = reading && layoutOf(reading, 'desktop');
      assert.equal(layout?.messageWidth, width);
      assert.deepEqual(
        layout.insets.map(({ element, side, before, width: further }) => {
          const held = before === 0 ? '' : `${before}+`;
          return `${element.name} ${side} ${held}${Math.round(further)}`;
        }),
        insets,
      );
      for (const { before, width: further } of layout.insets)
        assert.ok(layout.mostInset >= before + further, 'no inset is more than the most');
    });
});

describe('the most that anything can hold text off an edge', () => {
  const most: [body: string, most: number][] = [
    ['<p>T', 0],
    ['<div style="margin:0 10px 0 2em"><p style="padding:0 20px">T', 52],
    ['<p style="margin:0 -20px">T', 0],
    ['<p style="margin-left:1%">T', Infinity],
    ['<table cellpadding="5" cellspacing="7"><tr><td>T</td></tr></table>', 12],
    ['<table style="border-spacing:3px 9px"><tr><td>T</td></tr></table>', 3],
    ['<table><tr><td></td><td>T</td></tr></table>', Infinity],
  ];
  for (const [body, px] of most)
    it(body, () => {
      const [reading] = new Message(body.replaceAll('T', text), { path: 'm.html' }).readings;
      assert.equal(reading && layoutOf(reading, 'desktop').mostInset, px);
    });
});
