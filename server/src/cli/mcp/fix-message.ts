import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { problemText } from '../../language-service/drafts/problem-text';
import { annotations } from './annotations';
import { givenMessage, messageInput } from './message';
import { problemReport, problemsOutput } from './problems';
import type { McpSetup } from './setup';

/** Offers the tool that fixes what can be fixed. */
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
      const wantedFixes = suggestions ? 'all fixes' : 'safe fixes';
      const { text, problems } = await setup.checker.check({ ...given, wantedFixes }, 'show');
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
