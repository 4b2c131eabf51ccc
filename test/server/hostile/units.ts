/** What hostile texts are made of nothing but: add a unit, and the texts of it are checked. */

// prettier-ignore
export const markup: readonly string[] = [
  '<div>', '<p>', '<p>x', '<b>', '<a>', '<li>', '<td>', '<table>', '<table><tr><td>', '<svg>', '<select>', '<div/>',
  '</div>', '</p>', '</br>', '</x', '</', '<', '<div', '<div ', '<!', '<?', '<![CDATA[', ']]>', '<option>', '<p\n',
  '<!--', '<!-- -->', '<!--[if mso]>', '<!-->', '-->', '<b></a>', '<b><p></b>', '<p></div>', '<ul></li>',
  '<a href="', "<a href='", '<a href=', '<p a="<">', '<p "', '<p a=b"', '<p a ', '<p/a', '<p style="', '<p style=":">', 'style=', '<p style=',
  '<style>', '<style></style>', '<script>', '<title>', '<textarea>', '<plaintext>', '<xmp>', '<center>', '<hr>',
  '<br>', '<br>x', '<br><br><br>x', '<p></p>', '<p>&nbsp;</p>', '<p></p>x', '<pre>\n\n\n\n', '<small>x', '<h1>x</h1>',
  '<font size=5>x', '<font color=red face=a size=+1>x</font>', '<p dir=rtl>x', '<p align=center>x</p>', '<b>x</b> ',
  '<img src=http://a/b.gif>', '<img srcset="a 1x, b 2x">', '<a href=//b.c>d</a>', '<img width=900 alt=😀>',
  '<p style="color:red;font:12px/2 Arial;text-align:center">x</p>', '<div style="margin:0 30%">x', '<a id=b>',
  '<table width=90% cellpadding=300><tr><td style="padding:30%">x</table>', '<meta http-equiv=refresh content=url>',
  '<a href=x><table><tr><td>', '<h1>{{#if a}}<h3>{{/if}}', '<div role=heading>', '<ul><p>x', '<div aria-hidden=true><img>',
  '<p id=a><a href=#a>{{#if x}}', '<p id=q><img aria-labelledby=q>', '<div style="opacity:.9;color:#aaa">x',
];

// prettier-ignore
export const text: readonly string[] = [
  'x', ' ', '\n', '\r', '\r\n', '\t', '\0', '\u00a0', '\ufeff', '\ud83d', '\ude00', '\ufdd0', '\ufdd1', 'é', 'e\u0301',
  '&amp;', '&', '&#1;', '&#', '&#x', '&a', '&notit;', '&nbsp;', '&#128512;', '&CounterClockwiseContourIntegral', '*',
  '😀', '😀 ', '😀x', '1️⃣', '1️⃣x', '👩‍🔧', '🇫🇷', '\u200d', '\ufe0f', ':-) ', '❤', '\u0301', '\u202e', '\u202ea', '👩\u200d', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '"', "'", '(', 'À ', 'あ', 'ا',
  'a@', 'a@b.', 'a@b.cc ', 'a at b dot ', 'http://', 'http://a.b/ ', 'www.', 'a.', 'a-', '@', '/', 'a/', ':', '. ',
  '1', '1 ', '1-', '1.', '+1 (2) ', '0049 ', 'one two ', '123-1234567-1234567 ', '1234567', '00 ', '(1', '+',
  'If you ', 'not ', 'review ', 'review. ', 'Please leave a review. ', 'thank you ', 'order ', 'A', 'A ', 'a b c ',
  'Thanks. ', 'Take 10 % off with SAVE10. ', '“Rate us five stars.” ', 'The sign says STOP and “GO”. ', '<td>Love it</td><td>Not for me</td><td>Review it on Amazon</td><td>Tell us</td> ', 'FOLLOW US ON X. ', '> Thanks.\n', '$x ', 'a@b ', 'Your parcel is late. ',
  'Hola señora, llegó el paquete de su pedido? ', 'Your order 123-12345-1234567 {{a}}. ',
];

// prettier-ignore
export const template: readonly string[] = [
  '{{#if}}', '{{#if a}}', '{{#if a}}{{/if}}', '{{#if a}}x{{/if}}', '{{#if a}}x{{else}}y{{/if}}', '{{else}}', '{{/if}}',
  '{{#if a}}{{else if b}}', '{{/if', '{{#each}}<br>', '{{#each a}}<br>{{/each}}', '{{#each a}}x{{/each}}', '{{else if',
  '{{^}}', '{{^a}}', '{{#with a}}', '{{#> a}}', '{{> a}}', '{{>', '{{#*inline "a"}}', '{{#a}}{{/b}}', '{{#a}}{{#b}}{{/a}}',
  '{{', '}}', '{{{', '}}}', '{{{{', '{{{{a}}}}', '{{{{a}}}}{{{{/a}}}}', '{{{{a ', '{{~', '{{~a~}}', ' {{~a~}} ', '{{a}}',
  '{{{a}}}', '{{!', '{{!--', '{{!-- --', '{{! }}', '{{!-- --}}', '{{"', "{{'", '{{[', '{{a "', '{{a "}}', '{{a ', '{{a\n',
  '{{a b=c}}', '{{a (', '{{(a)}}', '{{a.', '{{a |', '{{a \\"', '\\{{', '\\', '\\\\{{a}}', '{{#if a}}<div>{{/if}}',
  '{% if a %}', '{% if a %}x{% else %}y{% endif %}', '{% endif %}', '{% for a in b %}<br>', '{% if a %}{{#if b}}', '{% if a %}{{/if}}', '{# ', '{# #}', '{% comment %}', '<% } %>', '<% a {%>',
  '[', '[[', '[[a', '[[a:', '[[a:b]]', '[[a:b', '[#', '[#a#]', '%', '%%', '%a', '%a%', '% a', '%%a%%', '$', '${', '${a}',
  '#', '#a', '#a b', '{', '{a', '{a}', '[a', '[a]', '[order id]', '#order id#', ']]', '#]', '}',
];

// prettier-ignore
export const directives: readonly string[] = [
  '<!-- bsm-disable -->', '<!-- bsm-enable -->', '<!-- bsm-disable -->😀<!-- bsm-enable -->', '<!-- bsm', '<!-- bsm -->',
  '{{!-- bsm-disable', '<!-- bsm-disable-next-line no-emoji -->\n😀\n', '{{! bsm-disable-line }}😀\n', '<!-- bsm-',
  '<!-- bsm-disable-line no-gif -->\n', '<!-- bsm-disable-file no-emoji -->😀', '---\n', '---', '<!-- bsm\na: b\n-->',
];

// prettier-ignore
export const styleSheet: readonly string[] = [
  'a{', 'a{a{', 'a{&{', 'a{@media a{', 'a{b,c{', 'a{b:c{} ', 'a{color:red}', 'a{color:red', '}', '{', '@media{', '@media a{b{c:d}}', '@media (', '@', '@import "a";',
  '@font-face{}', '/*', '/**/', '*', 'a ', 'a,', 'a>', ':not(', ':is(a', '[', '[a', '.', '.a', '#', '"', "'", '\\', '(',
  ')', 'url(', '<!--', '-->', ';', ':', 'a:b;', '{{a}}', '{{#if a}}b{c:d}{{/if}}', '.a{display:none}', '@media a{b{}',
];

// prettier-ignore
export const value: readonly string[] = [
  'calc(', 'calc(1px + ', '(', ')', '((', '1px ', '1px/', '"', 'url(', 'url(a) ', 'a,', 'a ', '/', '!important', '!',
  '-', '/*', '/**/', '\\', '{', '1', '.', '{{a}}', ' ', '1px+', 'min(', 'min(1px,', 'var(', '#',
];
