import { LineIndex } from '../../lint/line-index';
import type { Problem } from '../../lint/problem';
import type { CheckedFile, Failure, Formatter } from './formatter';
import { regionOf } from './region';
import { emptyTag, startTag, xmlText } from './xml';

/**
 * The XML report of JUnit: a suite for each file, a failed test for each error. A file without
 * errors is one passed test; lesser problems are what the suite has printed, so that tests fail
 * where the run does.
 */
export function junitFormatter(): Formatter {
  return {
    start: () => '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="bsm-lint">\n',
    file: suite,
    end: ({ failures }) => `${failureSuite(failures)}</testsuites>\n`,
  };
}

function suite(file: CheckedFile): string {
  const lines = new LineIndex(file.text);
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const errors = file.problems.filter(isError);
  const tests =
    errors.length === 0
      ? [emptyTag('testcase', { classname: file.path, name: 'no errors' })]
      : errors.map((problem) => failedTest(file, problem, lines));
  const others = file.problems.filter((problem) => !isError(problem));
  return suiteElement(
    file.path,
    { tests: tests.length, failures: errors.length, errors: 0 },
    tests,
    others.map((problem) => line(file, problem, lines)),
  );
}

function failedTest(file: CheckedFile, problem: Problem, lines: LineIndex): string {
  const { rule, severity: type, message } = problem;
  const { startLine, startColumn } = regionOf(file.text, lines, problem);
  const test = { classname: file.path, name: `${rule} (${startLine}:${startColumn})` };
  return testWith(test, 'failure', { message, type }, line(file, problem, lines));
}

function line({ path, text }: CheckedFile, problem: Problem, lines: LineIndex): string {
  const { rule, severity, message } = problem;
  const { startLine, startColumn } = regionOf(text, lines, problem);
  return `${path}:${startLine}:${startColumn} ${severity} ${message} (${rule})`;
}

function failureSuite(failures: readonly Failure[]): string {
  if (failures.length === 0) return '';
  const tests = failures.map(({ message, path = 'bsm-lint' }) =>
    testWith({ classname: 'bsm-lint', name: path }, 'error', { message }, message),
  );
  return suiteElement(
    'bsm-lint',
    { tests: tests.length, failures: 0, errors: tests.length },
    tests,
  );
}

function testWith(
  test: Readonly<Record<string, string>>,
  name: 'failure' | 'error',
  attributes: Readonly<Record<string, string>>,
  text: string,
): string {
  return `${startTag('testcase', test)}${startTag(name, attributes)}${xmlText(text)}</${name}></testcase>`;
}

function suiteElement(
  name: string,
  counts: Readonly<Record<string, number>>,
  tests: readonly string[],
  printed: readonly string[] = [],
): string {
  const output =
    printed.length > 0 ? [`<system-out>${xmlText(printed.join('\n'))}</system-out>`] : [];
  const inside = [...tests, ...output].map((element) => `    ${element}\n`).join('');
  return `  ${startTag('testsuite', { name, ...counts })}\n${inside}  </testsuite>\n`;
}
