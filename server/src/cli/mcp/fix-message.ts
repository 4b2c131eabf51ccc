import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { annotations } from './annotations';
import { applyFixes } from '../../lint/fix';
import type { Problem } from '../../lint/problem';
import type { Checked, Given } from '../checker';
import { givenMessage, messageInput } from './message';
import { problemReport, problemsOutput, problemText } from './problems';
import type { McpSetup } from './server';

/** Suggestions settle within a few rounds, or never. */
const mostRounds = 8;

/** Offers the tool that mends what can be mended. */
export function offerFixes(server: McpServer, setup: McpSetup): void {
  server.registerTool(
    'fix_message',
    {
      title: 'Fix a buyer-seller message',
      description:
        'Gives the message with all safe fixes applied, and the problems that are left. With ' +
        '"suggestions", the first suggestion for each problem is taken too, which changes what the ' +
        'message says: show the result to the author. No file is written.',
      inputSchema: {
        ...messageInput,
        suggestions: z
          .boolean()
          .default(false)
          .describe('Whether to take suggestions as well, which may reword or remove sentences.'),
      },
      outputSchema: { text: z.string().describe('The fixed message.'), ...problemsOutput },
      annotations,
    },
    async ({ suggestions, ...input }) => {
      const given = givenMessage(input, setup);
      const { text, problems } = await fixed(given, suggestions, setup);
      return {
        content: [
          { type: 'text', text },
          { type: 'text', text: problemText(text, problems) },
        ],
        structuredContent: { text, ...problemReport({ ...given, text }, problems) },
      };
    },
  );
}

async function fixed(
  given: Given,
  suggestions: boolean,
  { checker }: McpSetup,
): Promise<Pick<Checked, 'text' | 'problems'>> {
  let checked = await checker.check(given, 'show');
  for (let round = 0; suggestions && round < mostRounds; round++) {
    const { text, applied } = applyFixes(checked.text, checked.problems.map(withSuggestion));
    if (applied === 0 || text === checked.text) break;
    checked = await checker.check({ ...given, text }, 'show');
  }
  return checked;
}

/** The problem with its first suggestion as a safe fix, unless that needs another file. */
function withSuggestion(problem: Problem): Problem {
  const first = problem.fixes.find(({ create }) => !create);
  return { ...problem, fixes: first ? [{ ...first, kind: 'safe' }] : [] };
}
