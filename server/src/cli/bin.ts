#!/usr/bin/env node
import { loadLanguagesWith } from '../wording/language';
import { readLanguage } from '../workspace/language-files';
import { run } from './main';

loadLanguagesWith(readLanguage);

const { stdin, stdout, stderr, env } = process;
// Leaving with process.exit would cut off what a slow reader has not taken yet.
void run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }).then(
  (exitCode) => (process.exitCode = exitCode),
);
