import typescript from 'typescript';
import type { Section } from '../../server/src/rules/rule';
import { sections } from '../../server/src/rules/documentation';

/** The rule that is asked for. */
export interface RuleRequest {
  section: Section;
  id: string;
}

/** What is asked for cannot be done, for the reason that the message gives. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const longestId = 40;

/** Reads `SECTION ID`. Throws a `Refusal` that says what is wrong with it. */
export function readRequest(given: readonly string[], existingIds: readonly string[]): RuleRequest {
  const [section, id, ...more] = given;
  if (section === undefined || id === undefined || more.length > 0)
    throw new Refusal('Usage: npm run new-rule -- SECTION ID');
  if (!isSection(section))
    throw new Refusal(
      `There is no section "${section}". The sections are ${Object.keys(sections).join(', ')}.`,
    );
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Refusal(
      `"${id}" is no id for a rule: lower-case words of letters and digits, joined by hyphens, ` +
        'such as no-emoji.',
    );
  if (id.length > longestId) throw new Refusal(`"${id}" is longer than ${longestId} characters.`);
  if (!canBeName(exportName(id)))
    throw new Refusal(`"${id}" cannot be the name of a rule in the code. Use more than one word.`);
  if (existingIds.includes(id)) throw new Refusal(`There is a rule ${id} already.`);
  return { section, id };
}

/** The name of the rule in the code: `noEmoji` for `no-emoji`. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

/** Words of the language and the name of the list of rules are taken. */
function canBeName(name: string): boolean {
  const scanner = typescript.createScanner(typescript.ScriptTarget.Latest, true);
  scanner.setText(name);
  return scanner.scan() === typescript.SyntaxKind.Identifier && name !== 'rules';
}
