#!/usr/bin/env node
/** Starts the command line, or the server for assistants. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadCompiled } from './compile-cache';

// What a check leaves behind is garbage at once: a heap that grows in small steps stays a third
// smaller. Said before code is loaded, since code that was compiled under other flags is refused.
setFlagsFromString('--heap-growing-percent=20');
// Code that ran once, as all that starts the program, would be dropped before it is kept for the
// next run, which then compiles it again.
setFlagsFromString('--no-flush-bytecode');
// V8 of Node 20 compiles functions anew for speed so early that for a hundred files this takes a
// third more processor time than it saves; later versions count otherwise, and do not know the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=200000');

const [first, second] = process.argv.slice(2);
// They stand beside this file when built, and only one of them is to be loaded.
const program = first === 'mcp' && second === undefined ? 'mcp.js' : 'cli-program.js';
/** Runs that only tell something need little of the program. */
const asks = /^(?:--(?:help|version|explain|list-rules|print-config|init)|-[hv])/;
loadCompiled(join(__dirname, program), first === undefined || !asks.test(first));
