import assert from 'node:assert/strict';
import type { Environment } from '../../../../server/src/message/css/media';
import { Message } from '../../../../server/src/message/message';

/** What is declared for the only `<b>` of a message. */
function declared(css: string, body: string, property: string, screen?: Environment): unknown {
  const [reading] = new Message(`<style>${css}</style>${body}`, { path: 'm.html' }).readings;
  const element = reading?.elements.find(({ name }) => name === 'b');
  assert.ok(reading && element);
  return reading.styles.cascade.value(element, property, screen);
}

const plain = '<p id="p" class="note big"><i></i><b id="x" class="one two">Size?</b></p>';

/** Style sheets, the body, and the width of `<b>`. */
const variables: readonly (readonly [css: string, width: string, body?: string])[] = [
  [':root { --wide: 90% } b { width: var(--wide) }', '90%'],
  ['b { --wide: 90%; WIDTH: VAR( --wide ) }', '90%'],
  ['b { width: var(--narrow, 20px) }', '20px'],
  ['b { width: var(--narrow, var(--none, calc(1px + 2px))) }', 'calc(1px + 2px)'],
  ['p { --wide: 90% } .note { --wide: 80% } b { width: var(--wide) }', '80%'],
  ['p { --wide: 80% } b { --wide: 90%; width: var(--wide) }', '90%'],
  ['i { --wide: 80% } b { width: var(--wide) }', 'var(--wide)'],
  ['p { --part: 3; --wide: calc(var(--part) * 30%) } b { width: var(--wide) }', 'calc(3 * 30%)'],
  ['p { --wide: {{w}} } b { width: var(--wide) }', '\uFDD0\uFDD0\uFDD0\uFDD0\uFDD0'],
  ['b { --a: var(--b); --b: var(--a); width: var(--a) }', '\uFDD0'],
  [
    'b { --a: 1px; --b: var(--a) var(--a); width: calc(var(--b) + var(--b)) }',
    'calc(1px 1px + 1px 1px)',
  ],
  ['p { --part: 3px; --wide: var(--part) } b { --part: 4px; width: var(--wide) }', '3px'],
  ['', 'var(--wide', '<b style="--wide: 2px; width: var(--wide">Size?</b>'],
  ['', '70%', '<p style="--wide: 70%"><b style="width: var(--wide)">Size?</b></p>'],
];

/** Style sheets, the body, and whether `color: red` wins over `color: blue` there. */
const rules: readonly (readonly [css: string, isRed: boolean, body?: string])[] = [
  ['b { color: red }', true],
  ['B { COLOR: RED }', true],
  ['b { color: blue } b { color: red }', true],
  ['b { color: red } b { color: blue }', false],
  ['b { color: red !important } b { color: blue }', true],
  ['b { color: red !important } #x { color: blue !important }', false],
  ['i { color: red }', false],
  ['* { color: red }', true],
  ['.one { color: red } b { color: blue }', true],
  ['.three, .two { color: red }', true],
  ['.three { color: red }', false],
  ['.one.two { color: red } .one { color: blue }', true],
  ['.one.two { color: red } #x { color: blue }', false],
  ['#x { color: red } b.one.two.two.two { color: blue }', true],
  ['#y { color: red }', false],
  ['[id] { color: red } b { color: blue }', true],
  ['[id=x] { color: blue } .one { color: red }', true],
  ['[class~=two] { color: red }', true],
  ['[class=two] { color: red }', false],
  ['p b { color: red } b { color: blue }', true],
  ['p > b { color: red }', true],
  ['body > b { color: red }', false],
  ['i + b { color: red }', true],
  ['p + b { color: red }', false],
  ['i ~ b { color: red }', true],
  ['b ~ b { color: red }', false],
  ['b:first-child { color: red }', false],
  ['b:last-child { color: red } b { color: blue }', true],
  ['b:hover { color: red }', false],
  ['b::before { color: red }', false],
  [':is(#x, i) { color: red } .one { color: blue }', true],
  [':is(#p, i) b { color: red } p .one { color: blue }', true],
  [':not(#y) { color: red } .one { color: blue }', true],
  [':where(#x) { color: red } b { color: blue }', false],
  [':where(#x) { color: red }', true],
  ['p:has(i) b { color: red } p b { color: blue }', true],
  ['#p { & b { color: red } } .note .one { color: blue }', true],
  ['p { & b { color: red } }', true],
  ['p { &.note b { color: red } }', true],
  ['p { &.other b { color: red } }', false],
  ['p { @media screen { & b { color: red } } }', true],
  ['p { b { color: red } }', true],
  ['p { b { color: red } color: blue }', true],
  ['p { margin: 0; > .one { color: red } } b { color: blue }', true],
  ['p { i, b { color: red } }', true],
  ['p { &.other, b { color: red } }', true],
  ['div { i, b { color: red } }', false],
  ['p { b:not(:hover) { color: red } }', true],
  ['p { @media screen { b { color: red } } }', true],
  ['p { .note & { b { color: red } } }', false],
  ['p { --size: { b { color: red } } }', false],
  ['p { b { color: blue }; ; } p .one { color: red }', true],
  ['p { color: { } } b { color: red }', true],
  ['@media print { b { color: red } }', false],
  ['@media screen { @media print { b { color: red } } }', false],
  ['@supports (color: red) { b { color: red } }', true],
  ['@keyframes x { from { color: red } }', false],
  ['@-webkit-keyframes b { b { color: red } }', false],
  ['@font-face { color: red }', false],
  ['@import url(a.css); b { color: red }', true],
  ['b { color: red; } } i {}', true],
  ['b { color: blue; color: red }', true],
  ['b { color: /* blue */ red /**/ }', true],
  ['b { /* color: blue; */ color: red }', true],
  ['b { c\\6f lor: r\\65 d }', true],
  ['b { color: blue } b { color: red', true],
  ['b { color: blue }', true, '<b style="color: red">'],
  ['#x { color: blue !important }', false, '<b id="x" style="color: red">'],
  ['#x { color: blue !important }', true, '<b id="x" style="color: red ! important">'],
  ['', true, '<b style="color: blue; color: red">'],
  ['', true, '<b style="color: red !important; color: blue">'],
  ['', true, '<b style="color: red ! /**/\nimportant /* ! */; color: blue">'],
  ['b { color: red ! /**/\nimportant /* ! */; color: blue }', true],
  ['@media only\nscreen/**/and\n(min-width: 600px) { b { color: red } }', true],
  ['@supports (color: red)\nand (color: blue) { b { color: red } }', true],
  ['', false, '<b style="color: blue" style="color: red">'],
];

const longhands: readonly (readonly [
  style: string,
  property: string,
  value: string | undefined,
])[] = [
  ['margin: 1px', 'margin-left', '1px'],
  ['margin: 1px 2px', 'margin-left', '2px'],
  ['margin: 1px 2px 3px', 'margin-bottom', '3px'],
  ['margin: 1px 2px 3px 4px', 'margin-left', '4px'],
  ['margin: 1px; margin-top: 2px', 'margin-top', '2px'],
  ['margin-top: 2px; margin: 1px', 'margin-top', '1px'],
  ['padding: calc(1px + 2px) 4px', 'padding-top', 'calc(1px + 2px)'],
  ['margin-inline: 1px 2px', 'margin-right', '2px'],
  ['margin-inline: 1px', 'margin-right', '1px'],
  ['padding-inline-start: 3px', 'padding-left', '3px'],
  ['max-inline-size: 300px', 'max-width', '300px'],
  ['font: bold 12px/1.5 Arial, sans-serif', 'font-size', '12px'],
  ['font: bold 12px/1.5 Arial, sans-serif', 'font-weight', 'bold'],
  ['font: italic 12px Arial', 'font-weight', 'normal'],
  ['font: semi-condensed small-caps 12px Arial', 'font-size', '12px'],
  ['font: menu', 'font-size', undefined],
  ['font: inherit', 'font-size', 'inherit'],
  ['font: inherit', 'font-weight', 'inherit'],
  ['background: red url(a.png)', 'background-color', 'red'],
  ['background: red url(a.png)', 'background-image', 'red url(a.png)'],
  ['background: red', 'background-image', 'none'],
  ['background: url(a.png)', 'background-color', 'transparent'],
  ['background: CurrentColor', 'background-color', 'currentcolor'],
  ['background: no-repeat oklch(0.5 0.1 20)', 'background-color', 'oklch(0.5 0.1 20)'],
  ['background: no-repeat var(--paint)', 'background-color', 'var(--paint)'],
  ['background: inherit', 'background-color', 'inherit'],
  ['background: inherit', 'background-image', 'inherit'],
  ["content: ';'; color: red", 'color', 'red'],
  ['background-image: url(a;b); color: red', 'color', 'red'],
  ["content: '\\';'; color: red", 'color', 'red'],
  ['/* a; */ color: red', 'color', 'red'],
  ['color /* a */ : red', 'color', 'red'],
  ['color: red /* a', 'color', 'red'],
  ['a\\3b b: c; color: red', 'color', 'red'],
  ['color', 'color', undefined],
  [': red; color: red', 'color', 'red'],
  ['a b: red; color: red', 'color', 'red'],
];

describe('the cascade', () => {
  for (const [css, isRed, body = plain] of rules)
    it(`makes ${isRed ? 'red' : 'not red'} with ${css} ${body === plain ? '' : body}`, () => {
      assert.equal(declared(css, body, 'color') === 'red', isRed);
    });

  for (const [style, property, value] of longhands)
    it(`takes ${property} for ${value ?? 'undeclared'} from ${style}`, () => {
      assert.equal(declared('', `<b style="${style}">`, property), value);
      assert.equal(declared(`b { ${style} }`, '<b>', property), value);
    });

  for (const [css, width, body = plain] of variables)
    it(`takes the width ${width} from ${css} ${body === plain ? '' : body}`, () => {
      assert.equal(declared(css, body, 'width'), width);
    });

  for (const [title, unit] of [
    ['grow', 'var(--NEXT) var(--NEXT)'],
    ['stay short', 'var(--NEXT)var(--NEXT)'],
    ['are made of themselves', 'var(--SELF)var(--SELF)var(--NEXT)var(--NEXT)'],
  ] as const)
    it(`reads values that are made of ever more others and ${title}`, () => {
      const chain = Array.from({ length: 40 }, (_, n) => {
        const value = unit.replaceAll('NEXT', `v${n + 1}`).replaceAll('SELF', `v${n}`);
        return `--v${n}:${value}`;
      });
      const css = `b { ${chain.join(';')}; --v40: ; width: var(--v0) }`;
      assert.ok(String(declared(css, plain, 'width')).length < 1000);
    });

  it('differs between screens', () => {
    const css = 'b { color: blue } @media (max-width: 600px) { b { color: red } }';
    assert.equal(declared(css, plain, 'color'), 'blue');
    assert.equal(declared(css, plain, 'color', 'phone'), 'red');
  });
});
