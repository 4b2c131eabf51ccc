import fc from 'fast-check';

/** Parts of messages, right and wrong ones, each by itself valid where it stands. */
const fragments: readonly string[] = [
  // Images
  '<img src="a.png" alt="Oakhill">',
  '<img src="a.png" alt="">',
  '<img src="a.png" alt>',
  '<img src="a.png" alt=" ">',
  '<img src="a.png">',
  '<img src="a.png" title="The handle">',
  '<img src="a.png" title="">',
  '<img src="a.png" aria-label="The handle">',
  '<img src="a.png" aria-labelledby="none">',
  '<b id="i1">Handle</b><img src="a.png" aria-labelledby="i1">',
  '<img src="a.png" role="presentation">',
  '<img src="a.png" role="none">',
  '<img src="a.png" alt="IMG_2041.jpg">',
  '<img src="a.png" style="display:none">',
  '<img src="spacer.gif" width="1" height="1">',
  '<img src="https://oak.us1.list-manage.com/track/open.php?u=1" width="1" height="1">',
  '<div aria-hidden="true"><img src="a.png"></div>',
  '<input type="image" src="a.png" alt="Send">',
  '<input type="image" src="a.png">',
  '<input type="image" src="a.png" alt="">',
  '<input type="image" src="a.png" title="Send">',
  '<input type="text" aria-label="Size">',
  '<map name="m1"><area shape="rect" coords="0,0,9,9" href="https://www.amazon.de/x" alt="Help"></map><img src="a.png" alt="Map" usemap="#m1">',
  '<map name="m2"><area shape="rect" coords="0,0,9,9" href="https://www.amazon.de/x"></map><img src="a.png" alt="Map" usemap="#m2">',
  '<map name="m3"><area shape="rect" coords="0,0,9,9"></map><img src="a.png" alt="Map" usemap="#m3">',
  '<div role="img" aria-label="Stars"></div>',
  '<div role="img"></div>',
  '<svg width="9" height="9"><path d="M0 0"></path></svg>',
  // Links
  '<a href="https://www.amazon.de/x">Your order</a>',
  '<a href="https://www.amazon.de/x">click here</a>',
  '<a href="https://www.amazon.de/x"></a>',
  '<a href="https://www.amazon.de/x"> </a>',
  '<a href="https://www.amazon.de/x"><img src="a.png" alt="Your order"></a>',
  '<a href="https://www.amazon.de/x"><img src="a.png" alt=""></a>',
  '<a href="https://www.amazon.de/x"><img src="a.png"></a>',
  '<a href="https://www.amazon.de/x" title="Your order"></a>',
  '<a href="https://www.amazon.de/x" aria-label="Your order"><img src="a.png" alt=""></a>',
  '<b id="l1">Order</b><a href="https://www.amazon.de/x" aria-labelledby="l1"></a>',
  '<a href="https://www.amazon.de/x"><span style="display:none">Your order</span></a>',
  '<a href="https://www.amazon.de/x"><span aria-hidden="true">Your order</span></a>',
  '<a href="https://www.amazon.de/x"><span title="Your order"></span></a>',
  '<a href="https://www.amazon.de/x">→</a>',
  '<a href="https://www.amazon.de/x"><b>Your</b> <i>order</i></a>',
  '<a name="top"></a>',
  '<a></a>',
  '<a href="https://www.amazon.de/x" style="display:none"></a>',
  // Headings
  '<h1>Delivery</h1>',
  '<h2>Sofa</h2>',
  '<h3>Slots</h3>',
  '<h4>Morning</h4>',
  '<h2></h2>',
  '<h3> <br> </h3>',
  '<h2><img src="a.png" alt="Sofa"></h2>',
  '<h2><img src="a.png" alt=""></h2>',
  '<h2 aria-label="Sofa"></h2>',
  '<h4 style="display:none">Hidden</h4>',
  '<div role="heading" aria-level="2">Sofa</div>',
  '<div role="heading" aria-level="4">Sofa</div>',
  '<h2 role="presentation">Sofa</h2>',
  '<h3 aria-level="2">Sofa</h3>',
  // Lists
  '<ul><li>Monday</li><li>Tuesday</li></ul>',
  '<ol><li>Monday<ul><li>at 8</li></ul></li></ol>',
  '<ul></ul>',
  '<ul><p>Which day?</p><li>Monday</li></ul>',
  '<ul>Which day?<li>Monday</li></ul>',
  '<ul><ul><li>at 8</li></ul></ul>',
  '<ul><div><li>Monday</li></div></ul>',
  '<ul><li>Monday</li><br><li>Tuesday</li></ul>',
  '<ul><li>Monday</li><script></script><template></template></ul>',
  '<ul><li>Monday</li><p style="display:none">x</p></ul>',
  '<div><li>Monday</li></div>',
  '<div role="list"><div role="listitem">Monday</div></div>',
  '<div role="list"><li>Monday</li></div>',
  '<ul role="presentation"><li>Monday</li></ul>',
  '<ul role="list"><li>Monday</li></ul>',
  '<menu><li>Monday</li></menu>',
  '<dl><dt>Floor</dt><dd>2</dd></dl>',
  '<dl><div><dt>Floor</dt><dd>2</dd></div></dl>',
  '<dl><p>Floor</p></dl>',
  '<dl>Floor<dt>Lift</dt><dd>no</dd></dl>',
  '<div><dt>Floor</dt><dd>2</dd></div>',
  '<dl></dl>',
  // Ids
  '<p id="d1">A</p><p id="d1">B</p>',
  '<label for="d2">A</label><input id="d2"><textarea id="d2"></textarea>',
  '<p aria-describedby="d3">A</p><b id="d3">B</b><i id="d3">C</i>',
  '<label for="d4">A</label><input id="d4">',
  '<a href="#d5">To A</a><p id="d5">A</p><p id="d5">B</p>',
  // Movement
  '<marquee>Which size?</marquee>',
  '<blink>Which size?</blink>',
  '<marquee style="display:none">Which size?</marquee>',
  '<p style="animation: glow 2s infinite">Which size?</p>',
  // Text
  '<p>Which size do you want?</p>',
];

/** Beginnings of documents. */
const roots: readonly string[] = [
  '<html lang="en">',
  '<html lang="en-GB">',
  '<html lang="de">',
  '<html lang="zh-Hant-TW">',
  '<html>',
  '<html lang="">',
  '<html lang=" ">',
  '<html lang="english">',
  '<html lang="en_US">',
  '<html lang="xx">',
  '<html lang="eng">',
  '<html lang="jp">',
  '<html lang="gsw">',
  '<html xml:lang="en">',
  '<html lang="en" xml:lang="en">',
];

const inDocument = (body: string, root = '<html lang="en">'): string =>
  `<!DOCTYPE html>${root}<head><title>Your order</title></head><body>${body}</body></html>`;

/** Documents of several fragments, always the same ones. */
function generated(): string[] {
  const body = fc.array(fc.constantFrom(...fragments), { minLength: 2, maxLength: 5 });
  return fc.sample(body, { numRuns: 120, seed: 5 }).map((parts) => inDocument(parts.join('\n')));
}

/** Every fragment by itself, every root, and documents of several fragments. */
export const documents: readonly string[] = [
  ...fragments.map((fragment) => inDocument(fragment)),
  ...roots.map((root) => inDocument('<p>Which size?</p>', root)),
  ...generated(),
];
