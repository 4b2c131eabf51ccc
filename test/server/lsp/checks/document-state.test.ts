import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  documentState,
  type Circumstances,
} from '../../../../server/src/lsp/checks/document-state';
import { defaultEditorSettings } from '../../../../server/src/lsp/folders/editor-settings';
import type { DocumentState } from '../../../../server/src/lsp/connection/protocol';
import type { LoadedConfig, Surroundings } from '../../../../server/src/workspace/workspace';

const page = '<script src="app.js"></script>';
const message = '<p>Hello</p>';
const config: LoadedConfig = {
  path: '/bsm.config.json',
  folder: '',
  text: '',
  config: {},
  problems: [],
};
const around = (given: Partial<Surroundings>): Surroundings => ({
  configs: [],
  ignored: false,
  included: undefined,
  partialPath: () => undefined,
  findPartial: () => undefined,
  includedBy: () => [],
  filePath: () => undefined,
  partialNames: () => [],
  placeholderNames: () => [],
  templates: () => [],
  imageFile: () => undefined,
  earlierMessages: () => [],
  requestIn: () => undefined,
  ...given,
});

const html = 'file:///a/b.html';
const configured = { configs: [config] };

interface Case {
  uri?: string;
  language?: string;
  text?: string;
  check?: 'always' | 'never';
  said?: true;
  around?: Partial<Surroundings>;
  expected: DocumentState;
}

const cases: Record<string, Case> = {
  HTML: { expected: 'checked' },
  'Handlebars by its name': { uri: 'file:///a/b.hbs', language: 'x', expected: 'checked' },
  'Handlebars by its language': {
    uri: 'file:///a/b.tpl',
    language: 'handlebars',
    expected: 'checked',
  },
  untitled: { uri: 'untitled:Untitled-1', expected: 'checked' },
  'untitled, another language': {
    uri: 'untitled:Untitled-1',
    language: 'css',
    expected: 'no-template',
  },
  'untitled plain text': {
    uri: 'untitled:Untitled-1',
    language: 'plaintext',
    expected: 'no-template',
  },
  'untitled plain text that is said to be a message': {
    uri: 'untitled:Untitled-1',
    language: 'plaintext',
    said: true,
    expected: 'checked',
  },
  virtual: { uri: 'vscode-vfs://github/a/b/c.html?x=1', language: 'x', expected: 'checked' },
  'plain text': { uri: 'file:///a/b.txt', language: 'plaintext', expected: 'no-template' },
  'plain text that is included': {
    uri: 'file:///a/b.txt',
    language: 'plaintext',
    around: { ...configured, included: true },
    expected: 'checked',
  },
  'a template of another engine': {
    uri: 'file:///a/b.html.j2',
    language: 'jinja-html',
    expected: 'no-template',
  },
  'a template of another engine that is included': {
    uri: 'file:///a/b.liquid',
    language: 'liquid',
    around: { ...configured, included: true },
    expected: 'checked',
  },
  'HTML that an editor takes for that of an engine': {
    language: 'htmldjango',
    expected: 'checked',
  },
  'a web page': { text: page, expected: 'web-page' },
  'a web page that is said to be a message': { text: page, said: true, expected: 'checked' },
  'a web page, everything is checked': { text: page, check: 'always', expected: 'checked' },
  'a web page in a configured folder': { text: page, around: configured, expected: 'checked' },
  'not included': { around: { ...configured, included: false }, expected: 'ignored' },
  'not included, everything is checked': {
    check: 'always',
    around: { ...configured, included: false },
    expected: 'checked',
  },
  ignored: { around: { ...configured, ignored: true, included: true }, expected: 'ignored' },
  'ignored, everything is checked': {
    check: 'always',
    around: { ignored: true },
    expected: 'ignored',
  },
  'ignored, but said to be a message': {
    said: true,
    around: { ignored: true },
    expected: 'checked',
  },
  'nothing is checked': { check: 'never', expected: 'off' },
  'nothing is checked, whatever is said': { check: 'never', said: true, expected: 'off' },
};

describe('documentState', () => {
  for (const [title, given] of Object.entries(cases))
    it(`${title}: ${given.expected}`, () => {
      const { uri = html, language = 'html', text = message, check = 'auto' } = given;
      const circumstances: Circumstances = {
        editor: { ...defaultEditorSettings, check },
        saidToBeMessage: given.said ?? false,
        ...(uri.startsWith('file:') && { surroundings: around(given.around ?? {}) }),
      };
      const document = TextDocument.create(uri, language, 1, text);
      assert.equal(documentState(document, circumstances), given.expected);
    });
});
