#!/usr/bin/env node
import { loadLanguagesWith } from '../wording/language';
import { readLanguage } from '../workspace/language-files';
import { dictionaryThreads } from '../workspace/dictionary-threads';
import { run } from './main';

loadLanguagesWith(readLanguage);

const { stdin, stdout, stderr, env } = process;
const openDictionary = dictionaryThreads(__dirname);
// Leaving with process.exit would cut off what a slow reader has not taken yet.
void run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  openDictionary,
}).then((exitCode) => (process.exitCode = exitCode));
