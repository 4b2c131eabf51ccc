import assert from 'node:assert/strict';
import type { Editor, Found } from './editor';
import { eglot, lspMode } from './emacs/editor';
import { afterFixAll, afterQuickFix, message, problems } from './message';
import { neovim } from './neovim/editor';
import { EditorSession } from './session';
import { vim } from './vim/editor';

const editors: readonly Editor[] = [neovim, eglot, lspMode, vim];
const file = 'engraving.hbs';

for (const editor of editors)
  describe(editor.name, function () {
    this.timeout(90_000);
    this.bail(true);
    let session: EditorSession;
    const shows = (expected: readonly Found[]): Promise<void> =>
      session.until(async () =>
        assert.deepEqual(inOrder(await session.diagnostics()), inOrder(expected)),
      );
    const holds = (expected: string): Promise<void> =>
      session.until(async () => assert.equal(await session.text(), expected));

    before(async () => {
      session = await EditorSession.start(editor, { [file]: message }, file);
    });
    afterEach(async function () {
      await session.keep(this.currentTest?.title.replaceAll(' ', '-') ?? '');
    });
    after(() => session.close());

    it('underlines problems', () => shows(problems));

    it('applies a quick fix', async () => {
      const title = 'Use https';
      await session.ask('action', { line: 8, text: 'http://img', title });
      await holds(afterQuickFix);
      await shows(problems.filter(({ line }) => line !== 8));
    });

    if (!editor.lacks?.includes('hover'))
      it('tells about what is under the cursor', async () => {
        const about = await session.ask('hover', { line: 9, text: 'five-star' });
        assert.match(String(about), /no-positive-review-request/);
      });

    if (!editor.lacks?.includes('completions'))
      it('completes', async () => {
        const offered = await session.ask('completions', { line: 4, text: 'language: ' });
        assert.ok((offered as string[]).includes('de-DE'), String(offered));
      });

    it('fixes everything that can be fixed safely', async () => {
      await session.ask('fixAll');
      await holds(afterFixAll);
      await shows(problems.filter(({ line }) => line === 9));
    });

    it('follows what is typed', async () => {
      await session.ask('type', { line: 9, text: '<p>ß 𝒜 Enjoy 🎉 it.</p>' });
      await shows([{ line: 9, text: '🎉', rule: 'no-emoji', severity: 'error' }]);
    });

    it('fixes on save', async () => {
      await session.ask('save');
      const fixed = afterFixAll.replace(/<p>Leave.*/, '<p>ß 𝒜 Enjoy it.</p>');
      await session.until(async () => assert.equal(session.file(file), fixed));
      await holds(fixed);
      await shows([]);
    });
  });

const inOrder = (found: readonly Found[]): string[] =>
  found.map(({ line, text, rule, severity }) => `${line} ${severity} ${rule} ${text}`).sort();
