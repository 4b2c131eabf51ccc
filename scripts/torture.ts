/**
 * `npm run torture -- DIR…`: takes everything in the folders that is a template, or a test of
 * html5lib, Mustache or Handlebars; reads it, checks it, fixes it, and tells what went wrong. What
 * html5lib's tests say is compared with parse5. Exits with 1 when an invariant does not hold.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguagesWith } from '../server/src/wording/language-data/language';
import { invariants } from '../test/server/properties/invariants';
import { packedFromSource } from './languages';
import { ours, theirs } from './torture/agreement';
import { readInputs, type Input } from './torture/inputs';

const root = fileURLToPath(new URL('..', import.meta.url));
loadLanguagesWith((code) => packedFromSource(root, code));

/** An input that needs more of the processor is named, in ms: `least`, and so much a kilobyte. */
const slow = { least: 2000, perKilobyte: 300 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { disagreements: { type: 'boolean' } },
});
if (positionals.length === 0) throw new Error('Which folder? npm run torture -- DIR');

for (const folder of positionals) torture(folder);

function torture(folder: string): void {
  const inputs = readInputs(folder);
  const failures = inputs.flatMap(failuresOf);
  for (const failure of failures) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
  // What is no Unicode has no right reading.
  const html = inputs.filter(({ isHtml, text }) => isHtml && !/\p{Cs}/u.test(text));
  console.log(`${folder}: ${inputs.length} inputs, ${failures.length} failures`);
  if (html.length > 0) compare(html);
}

/** What does not hold for an input, one line each. */
function failuresOf({ name, text }: Input): string[] {
  const failures: string[] = [];
  const start = process.cpuUsage();
  for (const [sentence, invariant] of Object.entries(invariants))
    try {
      invariant(text, name.replace(/#\d+$/, ''));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(`${name}: not so: ${sentence}\n  ${reason.split('\n', 4).join('\n  ')}`);
    }
  const ms = process.cpuUsage(start).user / 1000;
  if (ms > slow.least + (slow.perKilobyte * text.length) / 1024)
    failures.push(`${name}: ${Math.round(ms)} ms`);
  return failures;
}

/** Tells how often texts and elements are those that parse5 reads. */
function compare(inputs: readonly Input[]): void {
  let texts = 0;
  let elements = 0;
  let compared = 0;
  for (const { name, text } of inputs) {
    const [own, right] = [ours(text), theirs(text)];
    if (!right) continue;
    compared++;
    const sameText = own.text === right.text;
    const sameElements = JSON.stringify(own.elements) === JSON.stringify(right.elements);
    if (sameText) texts++;
    if (sameElements) elements++;
    if (values.disagreements && !(sameText && sameElements))
      console.log(`${name}: ${JSON.stringify(text)}\n  ${JSON.stringify({ own, right })}`);
  }
  const share = (count: number): string => `${((100 * count) / compared).toFixed(1)} %`;
  console.log(
    `  ${compared} compared: text as parse5 reads it: ${share(texts)}, elements: ${share(elements)}`,
  );
}
