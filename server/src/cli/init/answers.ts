import { parseConfig } from '../../config/config-file';

/** What a new configuration is to say. */
export interface Answers {
  /** Globs of the files that are messages. */
  include: string[];
  marketplace: string;
  language: string;
  brand: string[];
  allowedHosts: string[];
}

/** What one answer says: a list for the keys that take one. */
export type Answer = Answers[keyof Answers];

/** A question of `--init`, in the order of asking. */
export interface Question {
  key: keyof Answers;
  /** The option that answers it. */
  option: string;
  text: string;
  /** Whether the answer is a list, its parts separated by commas. */
  isList: boolean;
}

export const questions: readonly Question[] = [
  {
    key: 'include',
    option: '--include',
    text: 'Globs of the files that are messages, such as mails/**; nothing for all templates',
    isList: true,
  },
  {
    key: 'marketplace',
    option: '--marketplace',
    text: 'The marketplace that most messages are for, such as amazon.de',
    isList: false,
  },
  {
    key: 'language',
    option: '--language',
    text: 'The language of most messages, such as de-DE',
    isList: false,
  },
  {
    key: 'brand',
    option: '--brand',
    text: 'Your brand and company names',
    isList: true,
  },
  {
    key: 'allowedHosts',
    option: '--allowed-host',
    text: 'Hosts outside of Amazon that orders cannot be completed without, such as parcel.com',
    isList: true,
  },
];

/** What is wrong with an answer, as the configuration would say it; nothing where it fits. */
export function answerProblem(key: keyof Answers, answer: Answer): string | undefined {
  return parseConfig(JSON.stringify({ [key]: answer }), []).problems[0]?.message;
}

/** The answer in a line that was typed; nothing in an empty one. */
export function readAnswer({ isList }: Question, line: string): Answer | undefined {
  const parts = (isList ? line.split(',') : [line])
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return isList ? parts : parts[0];
}
