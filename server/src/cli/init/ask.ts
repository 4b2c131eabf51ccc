import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import {
  answerProblem,
  questions,
  readAnswer,
  type Answer,
  type Answers,
  type Question,
} from './answers';

/**
 * Asks for what a configuration says, each question until its answer fits. Nothing, when the input
 * ends before all is answered.
 */
export async function ask(
  input: Readable,
  output: Writable,
): Promise<Partial<Answers> | undefined> {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const answers: [string, Answer][] = [];
  try {
    for (const question of questions) {
      const answer = await answerTo(question, lines, output);
      if (answer === undefined) return undefined;
      if (answer !== 'nothing') answers.push([question.key, answer.said]);
    }
  } finally {
    reader.close();
  }
  return Object.fromEntries(answers) as Partial<Answers>;
}

/** What was answered in the end; nothing, when the input has ended. */
async function answerTo(
  question: Question,
  lines: AsyncIterator<string>,
  output: Writable,
): Promise<{ said: Answer } | 'nothing' | undefined> {
  const hint = question.isList ? ' (several with commas)' : '';
  for (;;) {
    output.write(`${question.text}${hint}\n> `);
    const line = await lines.next();
    if (line.done) return undefined;
    const said = readAnswer(question, line.value);
    if (said === undefined) return 'nothing';
    const problem = answerProblem(question.key, said);
    if (problem === undefined) return { said };
    output.write(`${problem}\n`);
  }
}
