import { checkMessage, type CheckOptions, type FileQuestions } from '../lint/check';
import { checkWithHeader } from '../lint/given-header';
import type { Problem } from '../lint/problem';
import { requestIn } from '../lint/review-requests';
import { settingsFor } from '../config/settings';
import { readImage } from '../workspace/images/read-image';
import type { EarlierMessage, Files, LintOptions } from './options';

/**
 * Checks one message; problems are sorted by place. Throws a `TypeError` where a program that checks no
 * types gives something else than a text, and never for what a text holds.
 * @param options those that fit
 * @param besides what no program says that uses the library
 */
export function lint(
  text: string,
  options: LintOptions,
  besides: Pick<CheckOptions, 'judge' | 'wanted'> = {},
): Problem[] {
  if (typeof (text as unknown) !== 'string') throw new TypeError('A message has to be a string.');
  const { path, header, config = {}, rules = {} } = options;
  const placed = [{ folder: '', config }];
  const settings = settingsFor(`/${path ?? ''}`, placed, { commandLine: rules });
  const check = (current: string): Problem[] =>
    checkMessage(current, {
      settings,
      ...(path !== undefined && { path }),
      ...partialQuestions(options.partials),
      ...imageQuestion(options.images),
      ...earlierQuestion(options.earlier),
      ...besides,
    });
  const problems = header ? checkWithHeader(text, header, check) : check(text);
  // It holds a function: with it, problems could not be sent to another thread.
  if (besides.judge) for (const problem of problems) delete problem.misspelt;
  return problems;
}

function partialQuestions(files: Files<string> | undefined): FileQuestions {
  if (!files) return {};
  const textOf = lookup(files, (given) => typeof given === 'string');
  return {
    hasPartial: (name) => textOf(name) !== undefined,
    partialNames: () => (typeof files === 'function' ? [] : Object.keys(files)),
    findPartial: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : { path: name, text };
    },
  };
}

function imageQuestion(files: Files<Uint8Array> | undefined): FileQuestions {
  if (!files) return {};
  const bytesOf = lookup(files, isBytes);
  return {
    imageFile: (path) => {
      const bytes = bytesOf(path);
      return bytes && readImage(bytes);
    },
  };
}

function earlierQuestion(earlier: readonly EarlierMessage[] | undefined): FileQuestions {
  if (!earlier) return {};
  return {
    earlierRequests: () =>
      earlier.flatMap(({ path, text }) => {
        const request = requestIn(text, path);
        return request ? [{ path, start: request.start, end: request.end }] : [];
      }),
  };
}

/** Also those of another realm, as in tests that Jest runs, and Node’s buffers. */
const isBytes = (given: unknown): given is Uint8Array =>
  ArrayBuffer.isView(given) && Object.prototype.toString.call(given) === '[object Uint8Array]';

function lookup<Content>(
  files: Files<Content>,
  isContent: (given: unknown) => given is Content,
): (name: string) => Content | undefined {
  return (name) => {
    if (typeof files !== 'function' && !Object.hasOwn(files, name)) return undefined;
    const found: unknown = typeof files === 'function' ? files(name) : files[name];
    return isContent(found) ? found : undefined;
  };
}
