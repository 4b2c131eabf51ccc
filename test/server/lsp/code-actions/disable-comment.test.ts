import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { applyFix } from '../../../../server/src/lint/fix';
import {
  disableAt,
  disableInFile,
  type Silencing,
} from '../../../../server/src/lsp/code-actions/disable-comment';
import { testRules } from '../test-rules';

const html = (content: string): string => `<!-- ${content} -->`;
const rule = 'no-shouting';
const problems = (text: string) => checkMessage(text, { rules: testRules });

interface Case {
  title: string;
  text: string;
  /** The text with the rule silenced for its first problem. */
  line: string;
  /** The text with the rule silenced for the whole file. */
  file?: string;
}

const nextLine = html(`bsm-disable-next-line ${rule}`);
const disable = html(`bsm-disable ${rule}`);
const enable = html(`bsm-enable ${rule}`);
const inFile = html(`bsm-disable-file ${rule}`);

const cases: Case[] = [
  { title: 'a lone line', text: 'LOUD', line: `${nextLine}\nLOUD`, file: `${inFile}\nLOUD` },
  {
    title: 'an indented line, CRLF',
    text: '<div>\r\n\t <p>LOUD</p>\r\n</div>',
    line: `<div>\r\n\t ${nextLine}\r\n\t <p>LOUD</p>\r\n</div>`,
    file: `${inFile}\r\n<div>\r\n\t <p>LOUD</p>\r\n</div>`,
  },
  {
    title: 'a line that has such a comment above',
    text: `<p>\n  ${html('bsm-disable-next-line no-perhaps -- we mean it')}\n  LOUD\n</p>`,
    line: `<p>\n  ${html(`bsm-disable-next-line no-perhaps ${rule} -- we mean it`)}\n  LOUD\n</p>`,
  },
  {
    title: 'a tag over several lines',
    text: '<p>\n  <img alt="a"\n    title="LOUD">\n</p>',
    line: `<p>\n  ${disable}\n  <img alt="a"\n    title="LOUD">\n  ${enable}\n</p>`,
  },
  {
    title: 'a tag in the middle of its lines',
    text: '<p>a <img alt="a"\n    title="LOUD"> b</p>',
    line: `<p>a ${disable}<img alt="a"\n    title="LOUD">${enable} b</p>`,
  },
  {
    title: 'a line on which a comment ends before the problem',
    text: '<p>a <!-- b\n --> LOUD c</p>',
    line: `<p>a <!-- b\n -->${html(`bsm-disable-line ${rule}`)} LOUD c</p>`,
  },
  {
    title: 'a style sheet',
    text: '<style>\np::before {\n  content: "LOUD";\n}\n</style>\n<p>a</p>',
    line: `${disable}\n<style>\np::before {\n  content: "LOUD";\n}\n</style>\n${enable}\n<p>a</p>`,
  },
  {
    title: 'preformatted text, where a line would show',
    text: '<pre>\nLOUD\n</pre>',
    line: `${disable}\n<pre>\nLOUD\n</pre>\n${enable}`,
  },
  {
    title: 'a comment over several lines',
    text: 'a\n<!--[if mso]>\nLOUD\n<![endif]-->\nb',
    line: `a\n${disable}\n<!--[if mso]>\nLOUD\n<![endif]-->\n${enable}\nb`,
  },
  {
    title: 'a template tag over several lines',
    text: '{{#if\n  LOUD}}a{{/if}}',
    line: `${disable}\n{{#if\n  LOUD}}${enable}a{{/if}}`,
  },
  {
    title: 'a template tag in a tag',
    text: '<p\n{{#if a}}\ntitle="LOUD"\n{{/if}}>a</p>',
    line: `${disable}\n<p\n{{#if a}}\ntitle="LOUD"\n{{/if}}>${enable}a</p>`,
  },
  {
    title: 'front matter',
    text: '---\nsubject: LOUD\n---\n<p>a</p>',
    line: `---\nsubject: LOUD\n---\n${inFile}\n<p>a</p>`,
    file: `---\nsubject: LOUD\n---\n${inFile}\n<p>a</p>`,
  },
  {
    title: 'a header in a comment, which has to be the first one',
    text: '<html>\nLOUD\n<!-- bsm\nsubject: a\n-->\n<p>a</p>',
    line: `<html>\nLOUD\n<!-- bsm\nsubject: a\n-->\n${inFile}\n<p>a</p>`,
  },
  {
    title: 'a doctype',
    text: '<!DOCTYPE html>\n<p>LOUD</p>',
    line: `<!DOCTYPE html>\n${nextLine}\n<p>LOUD</p>`,
    file: `<!DOCTYPE html>\n${inFile}\n<p>LOUD</p>`,
  },
  {
    title: 'a doctype on the same line',
    text: '<!DOCTYPE html><p>LOUD</p>',
    line: `<!DOCTYPE html>\n${inFile}\n<p>LOUD</p>`,
  },
  {
    title: 'a doctype behind front matter',
    text: '---\r\npurpose: return\r\n---\r\n\r\n<!DOCTYPE html>\r\n<p>LOUD</p>',
    line: `---\r\npurpose: return\r\n---\r\n\r\n<!DOCTYPE html>\r\n${nextLine}\r\n<p>LOUD</p>`,
    file: `---\r\npurpose: return\r\n---\r\n\r\n<!DOCTYPE html>\r\n${inFile}\r\n<p>LOUD</p>`,
  },
  {
    title: 'a byte-order mark',
    text: '\uFEFF<p>LOUD</p>',
    line: `\uFEFF${nextLine}\n<p>LOUD</p>`,
    file: `\uFEFF${inFile}\n<p>LOUD</p>`,
  },
];

describe('comments that disable a rule', () => {
  for (const { title, text, line, file } of cases) {
    it(`for a line: ${title}`, () => {
      const [first] = problems(text).filter((problem) => problem.rule === rule);
      assert.ok(first);
      const result = apply(text, disableAt(text, first.start, rule, html));
      assert.equal(result, line);
      assert.deepEqual(problems(result), []);
    });
    it(`for a file: ${title}`, () => {
      const result = apply(text, disableInFile(text, rule, html));
      if (file !== undefined) assert.equal(result, file);
      assert.deepEqual(problems(result), []);
    });
  }
});

function apply(text: string, { edits }: Silencing): string {
  return applyFix(text, { title: '', kind: 'suggest', edits }).text;
}
