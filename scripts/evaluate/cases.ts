import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks, type MarkedText } from './marked-text';

/** A labelled text: what a careful reader would mark in it, or that there is nothing to mark. */
export interface EvaluationCase extends MarkedText {
  language: string;
  /** `seen` ones are for writing phrases, `held` ones only for scoring them. */
  set: 'seen' | 'held';
  /** The rule that has to report the marked words; missing where no wording rule may report anything. */
  rule: string | undefined;
}

export const sets = ['seen', 'held'] as const;

/** Reads the cases of a folder: one folder a language, a file for each set. */
export function readCases(folder: string): EvaluationCase[] {
  return readdirSync(folder).flatMap((language) =>
    sets.flatMap((set) =>
      readFileSync(join(folder, language, `${set}.tsv`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => readCase(line, language, set)),
    ),
  );
}

/** `rule TAB key=value; key=value TAB text with «marks»`; `¶` begins a paragraph. */
function readCase(line: string, language: string, set: EvaluationCase['set']): EvaluationCase {
  const [label = '', facts = '-', marked = ''] = line.split('\t');
  const pairs = facts === '-' ? [] : facts.split(';').map((fact) => fact.trim().split('='));
  const header = pairs.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  const body = marked
    .split('¶')
    .map((paragraph) => `<p>${paragraph.trim()}</p>\n`)
    .join('');
  const front = header === '' ? '' : `---\n${header}\n---\n`;
  return { language, set, rule: label === 'ok' ? undefined : label, ...readMarks(body, front) };
}
