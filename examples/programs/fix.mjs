// Applies the safe fixes to the message on standard input, as long as there are any, and prints it.
// What is left goes to standard error, with its line.
//
//   node examples/programs/fix.mjs < message.html
import { text as read } from 'node:stream/consumers';
import { applyFixes, lintMessage } from 'bsm-lint';

/** Fixes can make room for others; they settle within a few rounds. */
const mostRounds = 10;

let text = await read(process.stdin);
for (let round = 0; round < mostRounds; round++) {
  const { text: fixed, applied } = applyFixes(text, lintMessage(text));
  if (applied === 0) break;
  text = fixed;
}

process.stdout.write(text);
for (const { rule, message, start } of lintMessage(text)) {
  const line = text.slice(0, start).split('\n').length;
  console.error(`${line}: ${rule}: ${message}`);
}
