import assert from 'node:assert/strict';
import { checkMessage, type CheckOptions } from '../../../server/src/lint/check';
import { fixAll } from '../../../server/src/lint/fix';
import type { Problem } from '../../../server/src/lint/problem';
import { Message } from '../../../server/src/message/message';
import type { Range } from '../../../server/src/ranges/range';
import { locateHeader } from '../../../server/src/message/header/locate';
import { withTagsOfHeader } from '../../../server/src/message/header/tags';
import { scanTemplate } from '../../../server/src/message/template/scan';
import type { TemplateTag } from '../../../server/src/message/template/tag';
import type { TextEdit } from '../../../server/src/rules/rule';

/** What holds for every text, whatever stands in it. Each throws where it does not hold. */
export type Invariant = (text: string, path: string) => void;

const settings: CheckOptions['settings'] = {
  rules: { 'no-emoji': ['error', { emoticons: true }] },
  placeholders: { name: 'buyer-name', a: '' },
};

function check(text: string, path: string): Problem[] {
  return checkMessage(text, { path, settings, hasPartial: (name) => name === 'footer' });
}

/** What stands for placeholders while a template is read; authors never see it. */
const fillers = /[\ufdd0\ufdd1]/;

/** Everything that is reported stands in the text. */
const rangesAreInside: Invariant = (text, path) => {
  for (const problem of check(text, path)) {
    const { rule, message, start, end, fixes, related } = problem;
    assertInside(text, { start, end }, rule);
    assert.ok(!fillers.test(message) || fillers.test(text), `${rule} shows fillers: ${message}`);
    assert.ok(end > start || text === '', `${rule}: empty range at ${start}`);
    for (const place of related) {
      assertInside(text, place, `${rule}, related`);
      assert.ok(place.end > place.start, `${rule}: empty related range at ${place.start}`);
    }
    for (const { title, edits } of fixes) {
      for (const edit of edits) {
        assertInside(text, edit, `${rule}, ${title}`);
        assert.ok(!fillers.test(edit.text) || fillers.test(text), `${rule}, ${title}: fillers`);
      }
      assertApart(edits, `${rule}, ${title}`);
    }
  }
};

function assertInside(text: string, { start, end }: Range, what: string): void {
  const range = `${what}: ${start}–${end}`;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${range} are no offsets`);
  assert.ok(0 <= start && start <= end && end <= text.length, `${range} leaves the text`);
  for (const offset of [start, end])
    assert.ok(!splitsPair(text, offset), `${range} splits a surrogate pair`);
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function assertApart(edits: readonly TextEdit[], what: string): void {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach(({ start }, index) => {
    const before = sorted[index - 1];
    assert.ok(!before || before.end <= start, `${what}: edits overlap at ${start}`);
  });
}

/** Masking moves nothing. */
const maskingKeepsLength: Invariant = (text, path) => {
  const { readings } = new Message(text, { path });
  assert.ok(readings.length > 0);
  for (const { masked } of readings) assert.equal(masked.length, text.length);
};

/** Applying every safe fix settles, and leaves no safe fix. */
const fixesConverge: Invariant = (text, path) => {
  const first = fixEverything(text, path);
  assert.ok(first.checks <= mostChecks, `not settled after ${first.checks} checks`);
  const left = first.problems.flatMap(({ rule, fixes }) =>
    fixes
      .filter(({ kind, edits }) => kind === 'safe' && edits.length > 0)
      .map(({ title }) => `${rule}: ${title}`),
  );
  assert.deepEqual(left, [], 'safe fixes are left');
  assert.equal(fixEverything(first.text, path).text, first.text, 'a second run changes more');
};

/** The cap on rounds is twelve; what comes near it goes in circles. */
const mostChecks = 9;

function fixEverything(text: string, path: string): ReturnType<typeof fixAll> & { checks: number } {
  let checks = 0;
  const result = fixAll(text, (now) => {
    checks++;
    return check(now, path);
  });
  return { ...result, checks };
}

/** What the edits do not name stays as it is, and so does every template expression. */
const fixesKeepTheRest: Invariant = (text, path) => {
  const { edits, text: fixed } = fixEverything(text, path);
  for (const edit of edits) assertInside(text, edit, 'fix all');
  assertApart(edits, 'fix all');
  assert.equal(applied(text, edits), fixed, 'something outside of the edits has changed');
  const listed = settings.placeholders ?? {};
  const tags = scanTemplate(text, listed);
  for (const tag of withTagsOfHeader(tags, text, locateHeader(text), listed)) {
    if (isDirective(text, tag)) continue;
    const harm = edits.find((edit) => edit.start < tag.end && tag.start < edit.end);
    assert.ok(!harm, `${text.slice(tag.start, tag.end)} is touched by ${JSON.stringify(harm)}`);
  }
};

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function isDirective(text: string, { kind, start, end }: TemplateTag): boolean {
  return kind === 'comment' && text.slice(start, end).includes('bsm-');
}

/** A problem with every offset and text put through the given functions, for comparing. */
function translate(
  problem: Problem,
  offset: (offset: number) => number,
  words: (text: string) => string,
): Problem {
  const place = <Place extends Range>(range: Place): Place => ({
    ...range,
    start: offset(range.start),
    end: offset(range.end),
  });
  return {
    ...place(problem),
    message: words(problem.message),
    related: problem.related.map((one) => ({ ...place(one), message: words(one.message) })),
    fixes: problem.fixes.map((fix) => ({
      ...fix,
      title: words(fix.title),
      edits: fix.edits.map((edit) => ({ ...place(edit), text: words(edit.text) })),
    })),
  };
}

/** How lines end makes no difference. */
const lineEndingsDoNotMatter: Invariant = (given, path) => {
  const text = given.replaceAll('\r', '');
  const withReturns = text.replaceAll('\n', '\r\n');
  const withoutReturns = (part: string): string => part.replaceAll('\r', '');
  const original = (offset: number): number => withoutReturns(withReturns.slice(0, offset)).length;
  assert.deepEqual(
    check(withReturns, path).map((problem) => translate(problem, original, withoutReturns)),
    check(text, path).map((problem) => translate(problem, (offset) => offset, withoutReturns)),
  );
};

/** A byte-order mark is a character that changes nothing. */
const markShiftsByOne: Invariant = (text, path) => {
  if (text.startsWith('\ufeff')) return;
  const same = (words: string): string => words;
  assert.deepEqual(
    check(`\ufeff${text}`, path).map((problem) => translate(problem, (offset) => offset - 1, same)),
    check(text, path),
  );
};

/** Every invariant by the sentence that it stands for. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'reports places inside the text, never empty, never inside a surrogate pair': rangesAreInside,
  'masks without moving anything': maskingKeepsLength,
  'settles when all safe fixes are applied, and leaves none': fixesConverge,
  'changes nothing outside of the edits, and no template expression': fixesKeepTheRest,
  'finds the same with either line ending': lineEndingsDoNotMatter,
  'finds the same behind a byte-order mark': markShiftsByOne,
};
