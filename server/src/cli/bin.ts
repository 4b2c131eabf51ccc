#!/usr/bin/env node
/** Starts the command line, whose code newer versions of Node keep compiled from one run to the next. */
import * as modules from 'node:module';
import { join } from 'node:path';

(modules as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// It stands beside this file when built, and is to be loaded only now.
// eslint-disable-next-line @typescript-eslint/no-require-imports
require(join(__dirname, 'cli-program.js'));
