import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { renderPreview } from '../../../server/src/preview/preview';
import { hostileInputs, repeatedProblems } from '../hostile/inputs';
import { assertLinear } from '../hostile/linear';
import { anyTemplate } from '../properties/template';

const elements = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote br button caption center cite code col colgroup dd del ' +
    'details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd ' +
    'label legend li main mark menu nav nobr ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub ' +
    'summary sup table tbody td tfoot th thead time tr tt u ul var wbr bsm-mark bsm-box bsm-line'
  ).split(' '),
);
const attributes =
  /^(?:data-bsm-(?:start|content|end|file|problems|severity|value|box|local|plain)|aria-[a-z]+|abbr|align|alink|alt|bgcolor|border|bordercolor|cell(?:padding|spacing)|char|charoff|class|clear|colo?r?s?|colspan|compact|dir|face|frame|headers|height|hidden|hspace|id|lang|link|noshade|nowrap|open|reversed|role|rows|rowspan|rules|scope|size|span|start|style|summary|tabindex|text|title|type|valign|value|vlink|vspace|width)$/;

/** What a preview may never hold, whatever the message: checked by another reader than ours. */
function complaints(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      if (!elements.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(given)) {
        if (attribute === 'href' && name === 'a' && value === 'about:srcdoc#') continue;
        if (!attributes.test(attribute)) found.push(`<${name} ${attribute}>`);
        // Within a string an escaped character does nothing.
        const style = value.replace(/\\[\da-f]{1,6} /gi, '');
        if (attribute === 'style' && /url\(|expression|@import|[<>\\{}@]/i.test(style))
          found.push(`style="${value}"`);
        if (attribute === 'type' && name === 'button' && value !== 'button')
          found.push(`type=${value}`);
      }
    },
    oncomment: (comment) => found.push(`<!--${comment}-->`),
    onprocessinginstruction: (name) => found.push(`<${name}>`),
  });
  parser.write(html);
  parser.end();
  return found;
}

describe('a preview of any template', function () {
  this.timeout(120_000);
  const runs = 300 * Number(process.env.BSM_PROPERTY_RUNS ?? 1);

  it('holds only what shows something', () => {
    fc.assert(
      fc.property(anyTemplate, fc.dictionary(fc.string(), fc.string()), (text, data) => {
        const { html, subject = '', css } = renderPreview(text, { data });
        assert.deepEqual([...complaints(html), ...complaints(subject)], []);
        assert.doesNotMatch(css, /<\/|@import|@font-face|url\(|expression\(/i);
      }),
      { numRuns: runs },
    );
  });

  it('is well-formed: every element is closed where it belongs', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const open: string[] = [];
        const voids = new Set(['br', 'col', 'hr', 'img', 'wbr']);
        const { html } = renderPreview(text);
        for (const [, slash, name = ''] of html.matchAll(/<(\/?)([\w-]+)(?: [^>]*)?>/g))
          if (slash === '/') assert.equal(open.pop(), name);
          else if (!voids.has(name)) open.push(name);
        assert.deepEqual(open, []);
      }),
      { numRuns: runs },
    );
  });
});

describe('a preview of hostile texts takes time linear in their length', function () {
  this.timeout(120_000);
  const length = 32 * 1024;
  const tooShort = 800;

  for (const { name, make } of [...hostileInputs, ...repeatedProblems])
    it(name, () => {
      const run = (size: number): void => void renderPreview(make(size));
      // The first time, languages are loaded as well, and code is compiled.
      run(length);
      assertLinear(run, length, tooShort);
    });
});
