import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { version } from '../../../package.json';
import { offerChecks } from './check-message';
import { offerFixes } from './fix-message';
import { offerNewMessages } from './new-message';
import { offerRules } from './rule-tools';
import type { McpSetup } from './setup';

const instructions =
  'Checks messages from Amazon sellers to buyers against Amazon’s communication guidelines. ' +
  'Begin a new message with new_message, check every draft with check_message, let fix_message fix ' +
  'what can be fixed, reword the rest by the problems’ own advice, and check again until it is ' +
  'compliant. explain_rule tells all about a rule.';

/** A server that lets assistants check, fix and begin messages. Nothing of it writes a file. */
export function mcpServer(setup: McpSetup): McpServer {
  const server = new McpServer({ name: 'bsm-lint', version }, { instructions });
  offerChecks(server, setup);
  offerFixes(server, setup);
  offerRules(server, setup);
  offerNewMessages(server, setup);
  return server;
}
