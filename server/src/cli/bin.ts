#!/usr/bin/env node
import { run } from './main';

const { stdin, stdout, stderr, env } = process;
// Leaving with process.exit would cut off what a slow reader has not taken yet.
void run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }).then(
  (exitCode) => (process.exitCode = exitCode),
);
