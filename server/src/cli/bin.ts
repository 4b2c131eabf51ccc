#!/usr/bin/env node
/**
 * Starts the command line, or the server for assistants, whose code newer versions of Node keep
 * compiled from one run to the next.
 */
import * as modules from 'node:module';
import { join } from 'node:path';

(modules as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// They stand beside this file when built, and only one of them is to be loaded.
const program = process.argv[2] === 'mcp' ? 'mcp.js' : 'cli-program.js';
// eslint-disable-next-line @typescript-eslint/no-require-imports
require(join(__dirname, program));
