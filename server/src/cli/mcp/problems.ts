import { z } from 'zod';
import type { Problem } from '../../lint/problem';
import { problemSeverities } from '../../rules/severity';
import type { Given } from '../checker';
import { countsOf } from '../formats/formatter';
import { problemOutputs } from '../formats/json';

const place = z.object({
  line: z.number().describe('From 1.'),
  column: z.number().describe('From 1, in UTF-16 units.'),
  offset: z.number().describe('From 0, in UTF-16 units.'),
});

/** The problems of a message, as the tools give them: those of the command line's JSON, and a verdict. */
export const problemsOutput = {
  compliant: z.boolean().describe('Whether Amazon would have nothing against it: no errors.'),
  problems: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.enum(problemSeverities),
      message: z.string().describe('What is wrong, why, and what to do.'),
      excerpt: z.string().describe('The words that show it.'),
      header: z.string().optional().describe('The key of the header that it is about.'),
      start: place,
      end: place,
      fixes: z.array(z.looseObject({ title: z.string(), kind: z.enum(['safe', 'suggest']) })),
    }),
  ),
  summary: z.object({
    errors: z.number(),
    warnings: z.number(),
    infos: z.number(),
    hints: z.number(),
    fixable: z.number().describe('How many have a safe fix.'),
  }),
};

/** The problems as a program reads them. */
export function problemReport({ text, header = {} }: Given, problems: readonly Problem[]) {
  const summary = countsOf(problems);
  const outputs = problemOutputs({ path: '', location: '', text, problems: [...problems] }, header);
  const values = new Map<string, unknown>(Object.entries(header));
  return {
    compliant: summary.errors === 0,
    problems: outputs.map((output, index) => {
      const { start = 0, end = 0, header: key } = problems[index] ?? {};
      const value = key === undefined ? text : values.get(key);
      return { ...output, excerpt: typeof value === 'string' ? value.slice(start, end) : '' };
    }),
    summary,
  };
}
