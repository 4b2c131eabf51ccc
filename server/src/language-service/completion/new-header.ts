import { locateHeader } from '../../message/header/locate';
import { permittedPurposes } from '../../message/header/purposes';
import type { Range } from '../../ranges/range';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';

/** What of a header's opening may have been typed. */
const opening =
  /^\uFEFF?\s{0,99}((?:<!?-{0,2}|\{\{!?-{0,2}|(?:<!--|\{\{!--)[ \t]{0,9}(?:b(?:sm?)?)?|-{1,3}|bsm)?)$/;

/** The end of a comment that has nothing in it yet, as editors set it. */
const ending = {
  html: /^[ \t]{0,9}-{0,2}>/,
  handlebars: /^[ \t]{0,9}(?:--)?\}\}/,
};

/** The header itself, where the file begins and has none yet. */
export function newHeader({ text, offset }: Cursor): Completion[] {
  const typed = opening.exec(text.slice(0, offset))?.[1];
  if (typed === undefined || locateHeader(text)) return [];
  const form = typed.startsWith('{') ? 'handlebars' : 'html';
  const isComment = form === 'handlebars' || typed.startsWith('<');
  const end = isComment ? ending[form].exec(text.slice(offset, offset + 20))?.[0] : undefined;
  const range = { start: offset - typed.length, end: offset + (end?.length ?? 0) };
  return [wholeHeader(range, form === 'handlebars')];
}

function wholeHeader(range: Range, isHandlebars: boolean): Completion {
  const [open, close] = isHandlebars ? ['{{!-- bsm', '--}}'] : ['<!-- bsm', '-->'];
  const purposes = Object.keys(permittedPurposes).join(',');
  return {
    label: 'bsm header',
    kind: 'keyword',
    range,
    text: `${open}\nsubject: \npurpose: \nlanguage: \n${close}\n`,
    snippet: `${open.replace('}', '\\}')}\nsubject: "$1"\npurpose: \${2|${purposes}|}\nlanguage: \${3:en-US}\n${close.replaceAll('}', '\\}')}\n$0`,
    detail: 'What the body of the message does not show',
    documentation: 'Subject, purpose and language, in a comment that survives any pipeline.',
  };
}
