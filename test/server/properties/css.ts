import fc from 'fast-check';
import { value as placeholder } from './handlebars';

/** Declarations and style sheets, mostly with what the rules look at. */

const declarations = [
  'color:red',
  'color: #123456 !important',
  'COLOR : currentColor',
  'background-color:#fff',
  'background:url(http://cdn.example/a.gif) no-repeat',
  "background-image: url( 'http://cdn.example/b.png' )",
  'background-image:image-set("//cdn.example/c.png" 1x)',
  'font-family:Arial, "Noto Sans", sans-serif',
  'font:bold 12px/1.5 Arial',
  'font: inherit',
  'font-size:12px',
  'font-size: 1.5em',
  'font-size:calc(10px + 2 * (3px - 1px))',
  'font-size:x-large',
  'line-height:1.4',
  'line-height: normal',
  'text-align:center',
  'text-align : start',
  'direction:rtl',
  'display:none',
  'display: block',
  'mso-hide:all',
  'visibility:hidden',
  'white-space:pre-wrap',
  'margin:0 auto',
  'margin: 0 30% 0 40%',
  'margin-left:calc(100% - 20px)',
  'margin-inline: 200px 10px',
  'padding-left:25%',
  'width:600px',
  'max-width: 90%',
  "content:'🎁'",
  'content:"\\201C"',
  '--brand: {a;b}',
  '/* color:red */',
  'color',
  ':',
  'color:',
  'a:b:c',
  'color:red}',
  'content:"',
  'width:calc((1px',
];

const declaration = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...declarations) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('color', 'font-size', 'font-family', 'width', 'background'),
        placeholder,
      )
      .map(([property, value]) => `${property}:${value}`),
  },
);

/** The value of a `style` attribute, without quotes. */
export const styleValue = fc
  .tuple(
    fc.array(fc.tuple(declaration, fc.constantFrom(';', '; ', ' ;\n', ';;')), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([parts, isOpen]) => {
    const list = parts.map(([one, separator]) => one + separator).join('');
    return isOpen ? list.replace(/[;\s]*$/, '') : list;
  });

const selector = fc.constantFrom(
  'p',
  '.a',
  '#b',
  'td, th',
  'table td > p',
  'p + p',
  'p ~ *',
  'a:hover',
  'li:first-child',
  'p::before',
  '[align=center]',
  ':not(p)',
  '*',
  '.a .a',
  '',
  '{',
  'p:is(',
);

const rule = fc
  .tuple(selector, fc.array(declaration, { maxLength: 3 }), fc.constantFrom('}', ' }\n', ''))
  .map(([selected, inside, end]) => `${selected} { ${inside.join('; ')} ${end}`);

const group = fc
  .tuple(
    fc.constantFrom(
      '@media (max-width: 480px)',
      '@media screen and (min-width:600px), print',
      '@media not all',
      '@supports (display: grid)',
      '@layer base',
      '@keyframes spin',
      '@font-face',
      '@page',
    ),
    fc.array(rule, { maxLength: 2 }),
  )
  .map(([condition, rules]) => `${condition} { ${rules.join('\n')} }\n`);

const statement = fc.constantFrom(
  '@import url("https://fonts.example/css?family=Inter");\n',
  '@import "a.css" screen;',
  '@charset "utf-8";',
  '@font-face { font-family: Inter; src: url(https://fonts.example/i.woff2) }',
  '/* p { color: red } */',
  '<!-- p { color: red } -->',
  '@media {',
  '/*',
);

/** A `<style>` element. */
export const styleElement = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: rule },
        { weight: 2, arbitrary: group },
        { weight: 1, arbitrary: statement },
        { weight: 1, arbitrary: placeholder },
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('<style>', '<style type="text/css" media=screen>', '<STYLE>\n'),
    fc.constantFrom('</style>', '</style >', '</STYLE>\n'),
  )
  .map(([parts, open, close]) => open + parts.join('\n') + close);
