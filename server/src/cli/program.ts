import { loadLanguagesWith } from '../wording/language-data/language';
import { dictionaryThreads } from '../workspace/program/dictionary-threads';
import { readLanguage } from '../workspace/program/language-files';
import { run, type Environment } from './main';
import { standardInput } from './standard-input';

loadLanguagesWith(readLanguage);

const environment: Environment = {
  // Opening it takes longer than checking a message, and most runs do not read it.
  get stdin() {
    return standardInput();
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  openDictionary: dictionaryThreads(__dirname),
};

// All output was taken by then. Node, left to itself, would wait for code that V8 still compiles in
// the background, which nobody runs any more.
void run(process.argv.slice(2), environment).then((exitCode) => process.exit(exitCode));
