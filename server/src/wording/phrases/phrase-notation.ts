import { readWords } from '../sentences/words';

/**
 * What a phrase is made of. Written in the language files as
 * - `review` a word; `review*`, `*gutschein`, `*gutschein*` its beginning, end or part
 * - `a|b c|d*` in round brackets: one of several; without brackets of single words
 * - `word?`, `(a b)?` may be missing
 * - `_` any one word; `..` up to 3 words, `...` up to 7 words in between; `..5` up to 5; none of them
 *   in front, but behind `^`
 * - `#` a number; `{}` a placeholder
 * - `@concept` any phrase of another concept
 * - `^` in front: only where a sentence begins
 */
export type PhrasePart =
  | { kind: 'word'; pattern: string }
  | { kind: 'choice'; alternatives: PhrasePart[][] }
  | { kind: 'optional'; parts: PhrasePart[] }
  | { kind: 'gap'; fewest: number; most: number }
  | { kind: 'concept'; name: string }
  | { kind: 'start' };

/** A mistake in a language file. */
export class PhraseError extends Error {}

/** How many words a list without brackets has at most beside other words: `a|b|c d`. In longer ones a blank is a slip. */
const shortList = 3;

const isWord = (text: string | undefined): boolean => text !== undefined && /^[^().|^]/.test(text);

function refuseLongList(words: string[], beside: (string | undefined)[], line: string): void {
  if (words.length > shortList && beside.some(isWord))
    throw new PhraseError(`a list beside other words needs brackets: ${line}`);
}

const token = /\(|\)\??|\||\.{2,3}\d*|@[\w-]+\??|[^\s()|]+/g;

/** Reads one line of a language file. Throws a `PhraseError` that says what is wrong with it. */
export function readPhrase(line: string): PhrasePart[] {
  const tokens = [...line.matchAll(token)].map(({ 0: text, index }) => ({
    text,
    // Bars without brackets join only what they touch: `a|b c` is two words.
    touchesNext: !/\s/.test(line[index + text.length] ?? ' '),
  }));
  let at = 0;
  const sequence = (inBrackets: boolean): PhrasePart[][] => {
    const alternatives: PhrasePart[][] = [[]];
    for (; at < tokens.length; at++) {
      const { text } = tokens[at] as { text: string };
      const current = alternatives.at(-1) as PhrasePart[];
      if (text.startsWith(')')) break;
      if (text === '|') {
        if (inBrackets) alternatives.push([]);
        else throw new PhraseError(`a bar that joins nothing: ${line}`);
      } else if (text === '(') {
        at++;
        current.push(group(line));
      } else current.push(...(inBrackets ? simple(text) : bare(text)));
    }
    return alternatives;
  };
  const group = (whole: string): PhrasePart => {
    const alternatives = sequence(true);
    const end = tokens[at]?.text;
    if (!end?.startsWith(')')) throw new PhraseError(`a bracket without an end: ${whole}`);
    const choice: PhrasePart = { kind: 'choice', alternatives };
    return end === ')?' ? { kind: 'optional', parts: [choice] } : choice;
  };
  /** `a|b|c` outside of brackets. */
  const bare = (text: string): PhrasePart[] => {
    const before = tokens[at - 1]?.text;
    const words = [text];
    while (tokens[at]?.touchesNext && tokens[at + 1]?.text === '|' && tokens[at + 1]?.touchesNext) {
      at += 2;
      words.push(tokens[at]?.text ?? '');
    }
    refuseLongList(words, [before, tokens[at + 1]?.text], line);
    const last = words.pop() ?? '';
    if (words.length === 0) return simple(last);
    const isOptional = last.endsWith('?');
    const alternatives = [...words, isOptional ? last.slice(0, -1) : last].map(simple);
    const choice: PhrasePart = { kind: 'choice', alternatives };
    return [isOptional ? { kind: 'optional', parts: [choice] } : choice];
  };
  const [parts = []] = sequence(false);
  if (at < tokens.length) throw new PhraseError(`a bracket without a beginning: ${line}`);
  if (parts.length === 0) throw new PhraseError('an empty phrase');
  return parts;
}

function simple(text: string): PhrasePart[] {
  const gap = /^\.{2,3}(\d*)$/.exec(text);
  if (gap)
    return [{ kind: 'gap', fewest: 0, most: Number(gap[1]) || (text.startsWith('...') ? 7 : 3) }];
  if (text.endsWith('?') && text.length > 1)
    return [{ kind: 'optional', parts: simple(text.slice(0, -1)) }];
  if (text === '^') return [{ kind: 'start' }];
  if (text === '_') return [{ kind: 'gap', fewest: 1, most: 1 }];
  if (text.startsWith('@')) return [{ kind: 'concept', name: text.slice(1) }];
  if (text === '#' || text === '{}') return [{ kind: 'word', pattern: text }];
  const front = text.startsWith('*') && text.length > 1 ? '*' : '';
  const back = text.endsWith('*') && text.length > 1 ? '*' : '';
  const words = readWords(text.slice(front.length, text.length - back.length)).map(
    (word) => word.text,
  );
  if (words.length === 0) throw new PhraseError(`no word: ${text}`);
  return words.map((word, index) => ({
    kind: 'word',
    pattern: `${index === 0 ? front : ''}${word}${index === words.length - 1 ? back : ''}`,
  }));
}
