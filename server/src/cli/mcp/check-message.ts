import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { problemText } from '../../language-service/drafts/problem-text';
import { annotations } from './annotations';
import { givenMessage, messageInput } from './message';
import { problemReport, problemsOutput } from './problems';
import type { McpSetup } from './setup';

/** Offers the tool that finds what Amazon would object to. */
export function offerChecks(server: McpServer, setup: McpSetup): void {
  server.registerTool(
    'check_message',
    {
      title: 'Check a buyer-seller message',
      description:
        'Finds what Amazon would object to in a message from a seller to a buyer: where it is, why, ' +
        'and what to do about it.',
      inputSchema: messageInput,
      outputSchema: problemsOutput,
      annotations,
    },
    async (input) => {
      const given = givenMessage(input, setup);
      const { problems } = await setup.checker.check(given, 'no');
      return {
        content: [{ type: 'text', text: problemText(given.text, problems) }],
        structuredContent: problemReport(given, problems),
      };
    },
  );
}
