import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../server/src/memory/text-hash';
import { readCases } from '../evaluate/cases';
import { readMarks, type MarkedText } from '../evaluate/marked-text';

/** A message to learn from: an intent by its rule, or nothing, and the stretches that show it. */
export interface BankEntry extends MarkedText {
  rule: string | undefined;
  /** Entries of one line say much the same: they stay together when the training is tested. */
  line: number;
}

/** How many of a line's alternatives are drawn. */
const drawsPerLine = 8;

/** The entries of a language's banks (`bank*.tsv`). */
export function readBank(languageFolder: string): BankEntry[] {
  return readdirSync(languageFolder)
    .filter((name) => /^bank.*\.tsv$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(languageFolder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line, number) => draws(line).map((drawn) => entry(drawn, number)));
}

/** The evaluation texts of a language that are there to be looked at. */
export function seenEntries(evaluationFolder: string, language: string): BankEntry[] {
  return readCases(evaluationFolder)
    .filter((each) => each.language === language && each.set === 'seen')
    .map(({ rule, text, marks }, index) => ({ rule, text, marks, line: seenLines + index }));
}

/** Lines of evaluation texts are counted from here, behind those of all banks. */
const seenLines = 1_000_000;

/** The same variants each time: the choice depends on the line and the number of the draw only. */
function draws(line: string): string[] {
  const drawn = new Set<string>();
  for (let draw = 0; draw < drawsPerLine; draw++) {
    let choice = 0;
    drawn.add(
      line.replace(/\{([^{}]*)\}/g, (_, list: string) => {
        const alternatives = list.split('|');
        return alternatives[hash(`${line}${draw}:${choice++}`) % alternatives.length] ?? '';
      }),
    );
  }
  return [...drawn];
}

function hash(text: string): number {
  const value = hashOf(text);
  return (value ^ (value >>> 15)) >>> 0;
}

function entry(line: string, number: number): BankEntry {
  const [label = '', ...rest] = line.split('\t');
  const marked = rest.join(' ').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { text, marks } = readMarks(marked, '<p>');
  if (marks.length === 0) marks.push({ start: 0, end: text.length });
  return { rule: label === 'ok' ? undefined : label, text, marks, line: number };
}
