import assert from 'node:assert/strict';
import emojiPattern from 'emoji-regex';
import { check, type Diagnostics } from 'recheck';
import typescript from 'typescript';
import { forEachNode, placeOf, readSources, type Source } from './sources';

/** What recheck cannot decide in time, with the reason why it is safe all the same. */
const undecided: Readonly<Record<string, string>> = {};

/** `new RegExp(…)` of what is no literal, by file, with a pattern that it comes to. */
const computed: Readonly<Record<string, string>> = {
  'server/src/grammar/japanese.ts': 'をを|ですです|、、',
  'server/src/rules/content/no-unrelated-image.ts': 'adobe|facebook|shutterstock',
  'server/src/message/visible-text/emoji.ts': emojiPattern().source,
};

/** Milliseconds for one pattern; on all but a few, recheck spends less than a hundred. */
const timeout = 20_000;
/** An attack that takes longer counts as one; a busy machine makes harmless ones slow. */
const attackTimeout = 15_000;

/** A pattern without any of these repeats nothing, and cannot take long. */
const repeats = /[*+{]/;

interface Pattern {
  source: string;
  flags: string;
  places: string[];
}

const sources = readSources('server/src', 'client/src', 'scripts');
const patterns = collectPatterns(sources);

describe('regular expressions', () => {
  it('are literals, so that they can be checked', () => {
    const found = sources.flatMap(computedPatterns);
    assert.deepEqual(
      found,
      [],
      'Write a literal, or list the file with what its pattern comes to:',
    );
  });

  for (const { source, flags, places } of patterns.values()) {
    if (!repeats.test(source)) continue;
    it(`/${shorten(source)}/${flags} takes time linear in the text`, async () => {
      const result = await check(source, flags, { timeout, attackTimeout });
      if (result.status === 'safe') return;
      if (result.status === 'unknown' && Object.hasOwn(undecided, source)) return;
      assert.fail(`${explain(result)}\n  ${places.join('\n  ')}`);
    });
  }
});

function shorten(source: string): string {
  return source.length > 100 ? `${source.slice(0, 100)}…` : source;
}

function explain(result: Diagnostics): string {
  if (result.status === 'unknown') return `recheck cannot decide: ${result.error.kind}`;
  if (result.status === 'safe') return 'safe';
  return `${result.complexity.summary}, on ${result.attack.pattern}`;
}

/** The patterns that the sources write down, each once with all of its places. */
function collectPatterns(files: readonly Source[]): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const [path, source] of Object.entries(computed))
    found.set(path, { source, flags: '', places: [path] });
  for (const file of files)
    forEachNode(file.syntax, (node) => {
      const pattern = patternOf(node);
      if (!pattern) return;
      const key = `/${pattern.source}/${pattern.flags}`;
      const known = found.get(key) ?? { ...pattern, places: [] };
      known.places.push(placeOf(file, node));
      found.set(key, known);
    });
  return found;
}

function patternOf(node: typescript.Node): Omit<Pattern, 'places'> | undefined {
  if (typescript.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const [source, flags] = regExpArguments(node) ?? [];
  if (!source || !typescript.isStringLiteralLike(source)) return undefined;
  return {
    source: source.text,
    flags: flags && typescript.isStringLiteralLike(flags) ? flags.text : '',
  };
}

/** The arguments of `new RegExp(…)` and `RegExp(…)`. */
function regExpArguments(node: typescript.Node): readonly typescript.Expression[] | undefined {
  const isMaker = typescript.isNewExpression(node) || typescript.isCallExpression(node);
  if (!isMaker || !typescript.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'RegExp' ? (node.arguments ?? []) : undefined;
}

/** Where a file makes a pattern of something else than a literal or a literal's name. */
function computedPatterns(file: Source): string[] {
  if (Object.hasOwn(computed, file.path)) return [];
  const literals = new Set<string>();
  const found: string[] = [];
  forEachNode(file.syntax, (node) => {
    if (typescript.isVariableDeclaration(node) && node.initializer && patternOf(node.initializer))
      literals.add(node.name.getText(file.syntax));
    const source = regExpArguments(node)?.[0];
    if (!source || typescript.isStringLiteralLike(source)) return;
    if (!literals.has(source.getText(file.syntax)))
      found.push(`${placeOf(file, node)} ${node.getText(file.syntax)}`);
  });
  return found;
}
