import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { summary } from '../../rules/documentation';
import { rulePage } from '../rule-pages/rule-page';
import { annotations } from './annotations';
import type { McpSetup } from './setup';

/** Offers the tools that tell what the rules are. */
export function offerRules(server: McpServer, { rules }: McpSetup): void {
  const ids = rules.map(({ id }) => id) as [string, ...string[]];
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description:
        'The page of a rule: what Amazon’s policy says, what the rule reports, its options, and ' +
        'examples of right and wrong messages.',
      inputSchema: { rule: z.enum(ids).describe('The id of the rule.') },
      annotations,
    },
    ({ rule: id }) => ({
      content: rules
        .filter((rule) => rule.id === id)
        .map((rule) => ({ type: 'text', text: rulePage(rule) })),
    }),
  );
  server.registerTool(
    'list_rules',
    {
      title: 'List all rules',
      description: 'The ids of all rules, with what each of them is about.',
      inputSchema: {},
      annotations,
    },
    () => ({
      content: [
        { type: 'text', text: rules.map((rule) => `${rule.id}: ${summary(rule)}`).join('\n') },
      ],
    }),
  );
}
