import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A text to torture the linter with. */
export interface Input {
  /** The file that it is from, and which one of that file's it is. */
  name: string;
  text: string;
  /** Whether it is a test of html5lib's, which says what right HTML is. */
  isHtml: boolean;
}

/** Every input in a folder: html5lib's tests, specs of Mustache and Handlebars, and templates. */
export function readInputs(folder: string): Input[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const texts = readers[extname(entry.name).toLowerCase()]?.(path) ?? [];
      const isHtml = /\.(?:test|dat)$/i.test(entry.name);
      return texts.map((text, index) => ({ name: `${path}#${index + 1}`, text, isHtml }));
    });
}

const whole = (path: string): string[] => [readFileSync(path, 'utf8')];

const readers: Readonly<Record<string, (path: string) => string[]>> = {
  '.html': whole,
  '.htm': whole,
  '.hbs': whole,
  '.handlebars': whole,
  '.mustache': whole,
  '.mjml': whole,
  '.txt': whole,
  '.test': tokenizerTests,
  '.dat': treeTests,
  '.json': mustacheTests,
  '.js': handlebarsStrings,
};

interface TokenizerTest {
  input: string;
  doubleEscaped?: boolean;
  initialStates?: string[];
}

/** Those of html5lib's tokenizer tests that begin in ordinary text. */
function tokenizerTests(path: string): string[] {
  const { tests = [] } = JSON.parse(readFileSync(path, 'utf8')) as { tests?: TokenizerTest[] };
  return tests
    .filter(({ initialStates = ['Data state'] }) => initialStates.includes('Data state'))
    .map(({ input, doubleEscaped }) => (doubleEscaped ? unescaped(input) : input));
}

const unescaped = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The documents of html5lib's tests of trees. */
function treeTests(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/^#data\n/m)
    .slice(1)
    .map((test) => test.slice(0, Math.max(0, test.search(/^#errors/m) - 1)));
}

/** The templates and partials of a file of the Mustache spec. */
function mustacheTests(path: string): string[] {
  const { tests } = JSON.parse(readFileSync(path, 'utf8')) as {
    tests?: { template?: unknown; partials?: Record<string, unknown> }[];
  };
  if (!Array.isArray(tests)) return [];
  return tests
    .flatMap(({ template, partials = {} }) => [template, ...Object.values(partials)])
    .filter((text) => typeof text === 'string');
}

/** The texts in quotes that hold a tag of Handlebars. */
function handlebarsStrings(path: string): string[] {
  return readFileSync(path, 'utf8')
    .replaceAll("\\'", '’')
    .split("'")
    .filter((text) => text.includes('{{'))
    .map((text) => text.replaceAll('\\n', '\n'));
}
