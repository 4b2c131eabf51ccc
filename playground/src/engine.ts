import type { GivenHeader, Problem } from '../../server/src/browser';
import { noteMissingLanguages, withLanguages } from '../../server/src/library/fetched-languages';
import { lint } from '../../server/src/library/lint';
import type { Wanted } from '../../server/src/lint/findings';
import { fixAll } from '../../server/src/lint/fix';
import { hasHeader, withHeader } from '../../server/src/lint/given-header';
import { renderPreview } from '../../server/src/preview/preview';
import type { Preview } from '../../server/src/preview/preview-result';
import type { Choices } from '../../server/src/preview/template/switches';
import { languageData } from './language-data';

/** A text, and what is known of it. */
export interface Draft {
  text: string;
  isPlainText: boolean;
  /** Counts only where the text has no header of its own. */
  header: GivenHeader;
}

noteMissingLanguages();

/** The problems of a text, sorted by place. Rejects where the data of its language cannot be read. */
export const check = (draft: Draft): Promise<Problem[]> =>
  withLanguages(() => problemsOf(draft), languageData);

function problemsOf({ text, isPlainText, header }: Draft, wanted: Wanted = 'list'): Problem[] {
  const path = pathOf(isPlainText);
  return lint(text, hasHeader(text) ? { path } : { path, header }, { wanted });
}

/** Applies safe fixes and checks again until nothing changes. */
export const withSafeFixes = (draft: Draft): Promise<string> =>
  withLanguages(
    () => fixAll(draft.text, (text, wanted) => problemsOf({ ...draft, text }, wanted)).text,
    languageData,
  );

/** A preview, and how far its places lie behind those in the text. */
export interface ShiftedPreview {
  preview: Preview;
  shift: number;
}

/** What the buyer sees of the text. */
export function render(
  { text, isPlainText, header }: Draft,
  problems: readonly Problem[],
  choices: Choices,
): ShiftedPreview {
  const under = hasHeader(text) ? { text, shift: 0 } : withHeader(text, header);
  const preview = renderPreview(under.text, {
    context: { path: pathOf(isPlainText) },
    problems: problems.map((problem) => moved(problem, under.shift)),
    choices,
  });
  return { preview, shift: under.shift };
}

const pathOf = (isPlainText: boolean): string => (isPlainText ? 'message.txt' : 'message.hbs');

/** What is wrong in a given header has no place in the text. */
const moved = (problem: Problem, shift: number): Problem =>
  problem.header === undefined
    ? { ...problem, start: problem.start + shift, end: problem.end + shift }
    : { ...problem, start: 0, end: 0 };
