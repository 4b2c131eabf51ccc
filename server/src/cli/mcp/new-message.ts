import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { annotations } from './annotations';
import { newMessage } from '../../language-service/new-message/new-message';
import { newMessageChoices } from '../../language-service/new-message/choices';
import type { McpSetup } from './setup';

/** Offers the tool that begins a message which Amazon permits. */
export function offerNewMessages(server: McpServer, { readSnippets }: McpSetup): void {
  const { purposes, languages, dialects } = newMessageChoices();
  const purposeList = purposes.map(({ id, description }) => `- ${id}: ${description}`).join('\n');
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id) as [string, ...string[]];
  server.registerTool(
    'new_message',
    {
      title: 'Begin a buyer-seller message',
      description: `A compliant message of a permitted purpose to begin with, with its header.\n${purposeList}`,
      inputSchema: {
        purpose: z.enum(ids(purposes)),
        language: z
          .string()
          .default('en')
          .describe(`A language tag. There are ${languages.map(({ code }) => code).join(', ')}.`),
        marketplace: z.string().optional().describe('Amazon’s marketplace: `amazon.de` or `DE`.'),
        dialect: z
          .enum(ids(dialects))
          .default('handlebars')
          .describe(
            `How placeholders are written: ${dialects.map(({ id, example }) => `${id} ${example}`).join(', ')}.`,
          ),
      },
      annotations,
    },
    ({ marketplace, ...wish }) => {
      const given = { ...wish, ...(marketplace !== undefined && { marketplace }) };
      return { content: [{ type: 'text', text: newMessage(given, readSnippets).text }] };
    },
  );
}
