import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol';
import { uriOf } from '../../../../server/src/lsp/documents/document-path';
import { unmark } from '../../rules/marked';
import { temporaryFolder } from '../../temporary-folder';
import { connected } from '../in-memory-server';

const files = {
  'w/bsm.config.json': '{ "root": true }',
  'w/partials/footer.hbs': 'End',
  'w/images/logo a.png': '',
  'w/back.jpg': '',
  'w/terms.html': '',
  'outside.png': '',
};

/** What leads somewhere is marked; where to, stands behind. */
const table: readonly [marked: string, targets: string[]][] = [
  ['<p>Hello {{name}}</p>', []],
  ['{{> «footer»}}{{#> «footer»}}x{{/footer}}{{> none}}{{> @partial-block}}', footers(2)],
  ['{{#*inline "footer"}}x{{/inline}}{{> footer}}', []],
  ['<img src="«../w/images/logo%20a.png?v=1»" alt="">', ['/w/images/logo%20a.png']],
  ['<img src="none.png" alt=""><img src="../outside.png" alt=""><img src="linked.png" alt="">', []],
  ['<img src="https://example.org/back.jpg" alt=""><img src="{{a}}/back.jpg" alt="">', []],
  ['<img srcset="«back.jpg» 1x, none.jpg 2x" alt="">', ['/w/back.jpg']],
  ['<table background="«back.jpg»"></table>', ['/w/back.jpg']],
  ['<p style="background: url(\'«back.jpg»\')">a</p>', ['/w/back.jpg']],
  ['<style>p { background: url(«back.jpg») }</style>', ['/w/back.jpg']],
  ['<a href=" «terms.html#b»">a</a><a href="#b">a</a><a href="">a</a>', ['/w/terms.html']],
  ['<a href="images">a</a><a href="images/">a</a>', []],
  ['<p>a</p><!-- bsm-disable «no-gif», no-such -- a -->', [rulePage('no-gif')]],
  [
    '<p>a</p>{{!-- bsm-disable-line «no-gif» «max-margin» --}}',
    ['no-gif', 'max-margin'].map(rulePage),
  ],
];

function footers(count: number): string[] {
  return new Array<string>(count).fill('/w/partials/footer.hbs');
}

function rulePage(id: string): string {
  return `https://github.com/bsm-lint/bsm-lint/blob/main/docs/rules/${id}.md`;
}

async function linksIn(text: string, tooltipSupport?: boolean) {
  const folder = temporaryFolder(files);
  symlinkSync(`${folder}/outside.png`, `${folder}/w/linked.png`);
  const uri = uriOf(`${folder}/w/message.hbs`);
  const capabilities =
    tooltipSupport === undefined ? {} : { textDocument: { documentLink: { tooltipSupport } } };
  const { client } = await connected({ capabilities, folders: [uriOf(`${folder}/w`)] });
  await client.open(uri, text, 'handlebars');
  const textDocument = { uri };
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  return (links ?? []).map(({ range, target, tooltip }) => ({
    range,
    target: target?.replace(uriOf(folder), ''),
    tooltip,
  }));
}

describe('document links', () => {
  for (const [marked, targets] of table)
    it(marked, async () => {
      const { text, ranges } = unmark(marked);
      const links = await linksIn(text);
      assert.deepEqual(
        links.map(({ range: { start, end } }) => ({ start: start.character, end: end.character })),
        ranges,
      );
      assert.deepEqual(
        links.map(({ target }) => target),
        targets,
      );
    });

  it('say what they are for, where the client shows it', async () => {
    const text = '{{> footer}}<a href="terms.html">a</a><!-- bsm-disable no-gif -->';
    const tooltips = (await linksIn(text, true)).map(({ tooltip }) => tooltip);
    assert.deepEqual(tooltips, ['Open the partial', 'Open the file', 'Read about the rule']);
    assert.equal((await linksIn(text))[0]?.tooltip, undefined);
  });
});
