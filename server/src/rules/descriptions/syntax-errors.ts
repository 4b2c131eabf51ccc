import type { HtmlError } from '../../message/html/errors';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { TemplateError } from '../../message/template/blocks';
import type { ExpressionError } from '../../message/template/expression-error';
import type { TemplateTagKind } from '../../message/template/tag';
import { suggestion } from '../fixes/fix-kinds';
import type { Finding, Fix } from '../rule';

/** What is said of an error in the markup. */
export interface Objection extends Finding {
  what: string;
  /** The range that shows it, where it is not the whole error. */
  place?: Range;
}

type Objections<SyntaxError extends { code: string }> = Readonly<
  Record<SyntaxError['code'], (error: SyntaxError, message: Message) => Objection>
>;

/** What is said of template tags that do not fit together, by the code of the error. */
export const templateObjections: Objections<TemplateError> = {
  'unclosed-tag': (error, message) => ({
    what: 'This template tag is not closed.',
    place: trimmed(message, error),
    remedy: 'Close it with its braces.',
  }),
  'unclosed-block': (error, message) => {
    const name = error.tag.name || error.tag.expression;
    const end = endTag(error.tag.kind, name);
    return {
      what: `The block \`${name}\` is not closed.`,
      remedy: `Add ${end} where it ends.`,
      fixes: [insertion(`Add ${end}`, missingEnd(message, error), end)],
    };
  },
  'mismatched-close': ({ tag, open }) => {
    const name = open?.name ?? '';
    const end = endTag(open?.kind, name);
    const closes = tag.name === '' ? 'names no block' : `closes \`${tag.name}\``;
    const start = tag.expressionStart;
    const closed = { start, end: start + tag.expression.length };
    const isRaw = open?.kind === 'raw-open';
    return {
      what: `This ${closes}, but \`${name}\` is open.`,
      remedy: `Close it with ${end}.`,
      fixes: [insertion(`Change to ${end}`, isRaw ? tag : closed, isRaw ? end : name)],
      ...(open && {
        related: [{ start: open.start, end: open.end, message: `\`${name}\` is opened here.` }],
      }),
    };
  },
  'stray-tag': (error, { text }) => ({
    what: `\`${error.tag.expression || text.slice(error.start, error.end)}\` stands outside of any block.`,
    remedy: 'Open the block, or remove the tag.',
    fixes: [insertion('Remove the tag', error, '')],
  }),
  'second-else': () => ({
    what: 'The block has an `{{else}}` already.',
    remedy: 'Remove one of them, or give it a condition.',
  }),
  unreadable: (error) => {
    const { unreadable: code = 'empty' } = error;
    return { what: unreadable[code], ...braceObjections[code]?.(error) };
  },
};

const blankBetween = {
  title: 'Put a blank between the braces',
  remedy: 'Put a blank between the tag and the other brace.',
};

/** Where the braces of a tag are wrong, and how to mend them. */
const braceObjections: Partial<Record<ExpressionError, (tag: Range) => Omit<Objection, 'what'>>> = {
  'brace-before': ({ start, end }) => ({
    place: { start: start - 1, end },
    remedy: blankBetween.remedy,
    fixes: [insertion(blankBetween.title, { start, end: start }, ' ')],
  }),
  'brace-behind': ({ start, end }) => ({
    place: { start, end: end + 1 },
    remedy: blankBetween.remedy,
    fixes: [insertion(blankBetween.title, { start: end, end }, ' ')],
  }),
  'tilde-inside': ({ end }) => ({
    remedy: 'Put it before the last two braces.',
    fixes: [insertion('Move the `~`', { start: end - '~}}}'.length, end }, '}~}}')],
  }),
};

const unreadable: Readonly<Record<ExpressionError, string>> = {
  empty: 'This template tag is empty.',
  'unclosed-string': 'A string in this template tag has no closing quote.',
  'unclosed-bracket': 'A bracket in this template tag is not closed.',
  'stray-bracket': 'A bracket in this template tag closes nothing.',
  'no-value': 'A parameter in this template tag has no value.',
  'no-parameter': 'This block needs a value to decide by.',
  'no-helper': 'This template tag, or a bracket in it, begins with no name of a helper or value.',
  'late-value': 'A value in this template tag stands behind parameters that have names.',
  'value-at-end': 'The end of a block names the block, and nothing else.',
  'bad-path': 'This template tag holds a path that Handlebars cannot read.',
  'list-index': 'Handlebars cannot read this place in a list: it is written like `items.[0]`.',
  call: 'Handlebars cannot read this call: what a helper is given stands behind it, without brackets.',
  'brace-before': 'Handlebars takes these four braces for the beginning of a raw block.',
  'brace-behind': 'Handlebars takes the brace behind this template tag for a part of it.',
  'tilde-inside': 'Handlebars cannot read a `~` before three braces.',
  'bad-character': 'This template tag holds a sign that Handlebars cannot read.',
};

/** What is said of HTML that no browser reads as it is meant, by the code of the error. */
export const htmlObjections: Objections<HtmlError> = {
  'unclosed-element': ({ name }) => ({
    what: `\`<${name}>\` is not closed.`,
    remedy: `Add </${name}> where it ends.`,
  }),
  'stray-end-tag': (error) => ({
    what: `\`</${error.name}>\` closes nothing.`,
    remedy: 'Remove it, or open the element.',
    fixes: [insertion(`Remove </${error.name}>`, error, '')],
  }),
  'unclosed-comment': (error, message) => {
    const place = firstLine(message, error);
    return {
      what: 'This comment has no end: it hides all that follows.',
      place,
      remedy: 'Close it with -->.',
      fixes: [insertion('Close it at the end of its line', after(place), ' -->')],
    };
  },
  'unclosed-tag': (error, message) => {
    const place = trimmed(message, error);
    return {
      what: 'This tag has no end.',
      place,
      remedy: 'Close it with >.',
      fixes: [insertion('Close the tag', after(place), tagEnd(message, error))],
    };
  },
  'unclosed-quote': (error, message) => ({
    what: 'The value of this attribute has no closing quote.',
    remedy: 'Add the quote.',
    fixes: [insertion('Add the quote', after(error), openingQuote(message, error))],
  }),
  'stray-quote': () => ({
    what: 'This attribute has a quote too many.',
    remedy: 'Remove it, or add the other.',
  }),
};

/** The tag that ends a block; a raw block takes twice the braces. */
const endTag = (kind: TemplateTagKind | undefined, name: string): string =>
  kind === 'raw-open' ? `{{{{/${name}}}}}` : `{{/${name}}}`;

const insertion = (title: string, { start, end }: Range, text: string): Fix =>
  suggestion(title, [{ start, end, text }]);

const openingQuote = ({ text }: Message, { start, end }: Range): string =>
  /=\s*(["'])/.exec(text.slice(start, end))?.[1] ?? '"';

const after = ({ end }: Range): Range => ({ start: end, end });

function missingEnd({ text }: Message, { missingAt = text.length }: TemplateError): Range {
  return { start: missingAt, end: missingAt };
}

/** What closes the start tag: its quote as well, where one is open. */
function tagEnd({ text }: Message, { start, end }: Range): string {
  let open = '';
  for (const character of text.slice(start, end))
    if (open === '' && (character === '"' || character === "'")) open = character;
    else if (character === open) open = '';
  return `${open}>`;
}

/** The range without white space at its end. */
function trimmed({ text }: Message, { start, end }: Range): Range {
  return { start, end: start + Math.max(1, text.slice(start, end).trimEnd().length) };
}

function firstLine(message: Message, { start, end }: Range): Range {
  const line = /[\r\n]/.exec(message.text.slice(start, end))?.index;
  return trimmed(message, { start, end: line === undefined ? end : start + line });
}
