/** `bsm-lint mcp`: serves assistants over the Model Context Protocol on standard input and output. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { rules } from '../../rules/index';
import { Spelling } from '../../spelling/spelling';
import { loadLanguagesWith } from '../../wording/language-data/language';
import { dictionaryThreads } from '../../workspace/program/dictionary-threads';
import { portablePath } from '../../workspace/files/file-system';
import { readLanguage } from '../../workspace/program/language-files';
import { NodeWorkspace } from '../../workspace/node';
import { snippetFiles } from '../../workspace/program/snippet-files';
import { Checker } from '../checker';
import { mcpServer } from './server';

loadLanguagesWith(readLanguage);

const cwd = portablePath(process.cwd());
const spelling = new Spelling(dictionaryThreads(__dirname));
const server = mcpServer({
  rules,
  cwd,
  workspace: new NodeWorkspace({ rules, folder: cwd }),
  checker: new Checker({ rules, ruleSettings: {}, cwd, spelling }),
  readSnippets: snippetFiles(__dirname),
});

void server.connect(new StdioServerTransport());
