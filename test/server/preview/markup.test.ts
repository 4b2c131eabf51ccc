import assert from 'node:assert/strict';
import { preview, shown } from './shown';

/** What is written, and what a preview makes of it. */
const cases: Record<string, [written: string, shows: string]> = {
  'elements and attributes': [
    '<p class="a" id=b title=x lang=de>a</p>',
    '<p class="a" id="b" title="x" lang="de">a</p>',
  ],
  'end tags that are left out': ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  entities: ['&lt;b&gt; &amp; &euro; &#x27;', '&lt;b&gt; &amp; € &#39;'],
  tables: [
    '<table width="600" cellpadding=5 bgcolor="#eee"><tr><td colspan=2 nowrap>a</td></tr></table>',
    '<table width="600" cellpadding="5" bgcolor="#eee"><tr><td colspan="2" nowrap="">a</td></tr></table>',
  ],
  'legacy elements': [
    '<center><font face=Arial size=2 color=red>a</font></center>',
    '<center><font face="Arial" size="2" color="red">a</font></center>',
  ],
  'unknown elements': ['<o:p>a</o:p><custom-x>b</custom-x>', 'ab'],
  scripts: ['a<script>alert(1)</script>b<SCRIPT src=x></SCRIPT>', 'ab'],
  'event handlers': ['<p onclick="x()" ONMOUSEOVER=y OnLoad>a</p>', '<p>a</p>'],
  'names that scripts see': [
    '<a name=body>x</a><img name=cookie alt=y>',
    '<a>x</a><img alt="y" data-bsm-box="image" title="An image without an address">',
  ],
  'data attributes': ['<p data-bsm-start="1" data-x=y slot=z is=q>a</p>', '<p>a</p>'],
  links: [
    '<a href="https://amazon.de/x" target=_top ping=y>a</a>',
    '<a href="about:srcdoc#" title="https://amazon.de/x">a</a>',
  ],
  'links that run': [
    '<a href="javascript:alert(1)">a</a>',
    '<a href="about:srcdoc#" title="javascript:alert(1)">a</a>',
  ],
  forms: [
    '<form action="https://x"><input name=q value=v><button formaction=//x>Go</button></form>',
    '<div><bsm-box data-bsm-box="input">v</bsm-box><button type="button">Go</button></div>',
  ],
  'hidden fields': ['<input type=hidden value=x>', ''],
  'fields with content': [
    '<textarea><b>a</b></textarea><select><option>b</select>',
    '<bsm-box data-bsm-box="textarea">Input field</bsm-box><bsm-box data-bsm-box="select">Choice</bsm-box>',
  ],
  drawings: [
    '<svg width=20 height="10" onload=x><a href=y><text>t</text></a></svg>',
    '<bsm-box width="20" height="10" data-bsm-box="svg" style="width:20px;height:10px">Drawing (SVG)</bsm-box>',
  ],
  formulas: [
    '<math><mtext><img src=x></mtext></math>',
    '<bsm-box data-bsm-box="math">Formula (MathML)</bsm-box>',
  ],
  frames: [
    '<iframe src="//x" srcdoc="<p>"></iframe>a',
    '<bsm-box data-bsm-box="iframe">Embedded page</bsm-box>a',
  ],
  'what belongs to the page': [
    '<html lang=fr><head><title>t</title><base href=//x><link rel=stylesheet href=//x><meta http-equiv=refresh content="0;url=//x"></head><body onload=x>a</body></html>',
    'a',
  ],
  comments: ['a<!-- b --><!--[if mso]><p>c</p><![endif]--><![CDATA[d]]>e', 'ae'],
  'raw text': ['<xmp><b>a</b></xmp>', '<pre>&lt;b&gt;a&lt;/b&gt;</pre>'],
  'what shows without scripts': [
    '<noscript><img src=x alt=y></noscript>',
    '<img alt="y" data-bsm-box="image" title="Image: x">',
  ],
  dialogs: ['<dialog open>a</dialog>', '<div open="">a</div>'],
  styles: [
    '<p style="color: red; margin:0 AUTO!important;">a</p>',
    '<p style="color:red;margin:0 AUTO!important">a</p>',
  ],
  'styles that load': [
    '<p style="background:url(//x) red;list-style-image:url(y)">a</p>',
    '<p style="background:none red;list-style-image:none">a</p>',
  ],
  'styles that run': [
    '<p style="width:expression(alert(1));-moz-binding:url(x);behavior:url(y)">a</p>',
    '<p>a</p>',
  ],
};

describe('the markup of a preview', () => {
  for (const [title, [written, shows]] of Object.entries(cases))
    it(title, () => assert.equal(shown(written), shows));

  it('gives the page what the message says of it', () => {
    const { htmlAttributes, bodyAttributes } = preview(
      '<html lang=fr class=h><body bgcolor="#fff" style="margin:0" onload=x text=red>a</body>',
    );
    assert.deepEqual(htmlAttributes, { lang: 'fr', class: 'h' });
    assert.deepEqual(bodyAttributes, { bgcolor: '#fff', style: 'margin:0', text: 'red' });
  });

  it('says the language and the direction of the header', () => {
    const { htmlAttributes } = preview('<!-- bsm\nlanguage: ar\n-->\n<p>x</p>');
    assert.deepEqual(htmlAttributes, { lang: 'ar', dir: 'rtl' });
  });

  it('shows plain text line by line', () => {
    const { html } = preview('a <b>\r\n\nc {{order_id}}', { context: { path: 'm.txt' } });
    const mark = '<bsm-mark data-bsm-start="10" data-bsm-end="22" data-bsm-value="sample">';
    assert.equal(
      html,
      '<div data-bsm-plain="">' +
        '<bsm-line data-bsm-start="0" data-bsm-content="0" data-bsm-end="7">a &lt;b&gt;\r\n</bsm-line>' +
        '<bsm-line data-bsm-start="7" data-bsm-content="7" data-bsm-end="8">\n</bsm-line>' +
        `<bsm-line data-bsm-start="8" data-bsm-content="8" data-bsm-end="22">c ${mark}123-1234567-1234567</bsm-mark></bsm-line></div>`,
    );
  });
});

const png = 'data:image/png;base64,iVBORw0KGgo=';

/** What is written, and the attributes of the image where pictures are allowed. */
const allowed: Record<string, [written: string, shows: string]> = {
  'over https': [
    '<img src=" https://x.example/a b.png" alt=a>',
    '<img alt="a" src="https://x.example/a%20b.png">',
  ],
  'over http': [
    '<img src="http://x.example/a.png">',
    '<img alt="a.png" data-bsm-box="image" title="Image: http://x.example/a.png">',
  ],
  'without a scheme': [
    '<img src="//x.example/a.png" alt=a>',
    '<img alt="a" data-bsm-box="image" title="Image: //x.example/a.png">',
  ],
  'pixels in the address': [`<img src="${png}">`, `<img alt="Image" src="${png}">`],
  'a drawing in the address': [
    '<img src="data:image/svg+xml,<svg/>" alt=a>',
    '<img alt="a" data-bsm-box="image" title="Image: data:image/svg+xml,&lt;svg/&gt;">',
  ],
  'a file': ['<img src="img/a.png" alt=a>', '<img alt="a" data-bsm-local="img/a.png">'],
  'a script': [
    '<img src="java&#9;script:x" alt=a>',
    '<img alt="a" data-bsm-box="image" title="Image: java\tscript:x">',
  ],
  'a made-up address': [
    '<img src="{{product_image}}" alt=a>',
    '<img alt="a" data-bsm-box="image" title="Image: product.jpg">',
  ],
  'other addresses': [
    '<img src="https://x.example/a.png" srcset="//y 2x" longdesc=z usemap=#m alt=a>',
    '<img alt="a" src="https://x.example/a.png">',
  ],
  'a ground': [
    '<td background="https://x.example/a.png">',
    '<td background="https://x.example/a.png"></td>',
  ],
  'a ground over http': ['<td background="http://x.example/a.png">', '<td></td>'],
  styles: [
    `<p style="background:url('https://x.example/a.png?b=1&amp;c=)')">a</p>`,
    '<p style="background:url(&quot;https\\3a \\2f \\2f x\\2e example\\2f a\\2e png\\3f b\\3d 1\\26 c\\3d \\29 &quot;)">a</p>',
  ],
  'styles over http': [
    '<p style="background:url(http://x.example/a.png)">a</p>',
    '<p style="background:none">a</p>',
  ],
};

describe('the pictures of a preview', () => {
  for (const [title, [written, shows]] of Object.entries(allowed))
    it(title, () => assert.equal(shown(written, { loadsPictures: true }), shows));

  it('are counted where they are held back', () => {
    const text =
      '<img src="https://x.example/a.png"><img src="a.png"><img src="http://x.example/b.png">';
    assert.equal(preview(text).heldBackPictures, 2);
    assert.equal(preview(text, { loadsPictures: true }).heldBackPictures, 0);
  });

  const sizes: Record<string, string> = {
    '<img src=a.png>': '400×300',
    '<img src=a.png width=100>': '100×75',
    '<img src=a.png height=30px>': '40×30px',
    '<img src=a.png width=5 height=6>': '5×6',
    '<img src=a.png width="50%">': '50%×',
    '<img src=b.png>': '×',
  };
  for (const [written, size] of Object.entries(sizes))
    it(`have the size of their files: ${written}`, () => {
      const imageFile = (path: string) =>
        path === 'a.png'
          ? { format: 'png', width: 400, height: 300, isAnimated: false }
          : undefined;
      const html = shown(written, { imageFile });
      const of = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1] ?? '';
      assert.equal(`${of('width')}×${of('height')}`, size);
    });
});
