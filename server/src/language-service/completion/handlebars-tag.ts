import { placeholderDialects } from '../../message/template/dialects';
import { blockEnds, blocks, openBlock } from './blocks';
import type { Completion, CompletionContext } from './completion-item';
import { missingClose, placeholderItems } from './placeholder-items';
import { wordRange, wordStart } from './written';

/** A tag that the line leaves open: its sigil, and what stands behind that. */
const openTag = /\{\{~?(\{|#>|#\*?|[/^>&]?)([^{}]{0,300})$/;

/** Whole strings, and no sign that makes a filter or block parameters of what follows. */
const complete = /^(?:[^"'|]|"[^"]*"|'[^']*')*$/;

const handlebarsNames = placeholderDialects.find(({ isHandlebars }) => isHandlebars)?.takes ?? /./;

/** What can stand in the tag of Handlebars that is open at the offset; nothing where none is. */
export function tagCompletions(
  text: string,
  offset: number,
  line: string,
  context: CompletionContext,
): Completion[] | undefined {
  const [, sigil = '', content] = openTag.exec(line) ?? [];
  if (content === undefined) return undefined;
  if (sigil.endsWith('>')) {
    const [, quote = '', name] = /^\s*(["']?)([\w./-]*)$/.exec(content) ?? [];
    if (name !== undefined) return partials(text, offset, quote, name, context);
  }
  const block = /^[\w.]*$/.exec(content)?.[0];
  if (block !== undefined && sigil === '#') return blocks(text, offset, block);
  if (sigil === '/') return blockEnds(text, offset, block);
  return values(text, offset, sigil, content, context);
}

/** Names of values: what the tag prints, or what a block, a helper or a partial is given. */
function values(
  text: string,
  offset: number,
  sigil: string,
  content: string,
  context: CompletionContext,
): Completion[] {
  const start = wordStart(content, /[$\w./-]/);
  const written = content.slice(start).replace(/^(?:\.\.?\/)+/, '');
  const call = content.slice(0, start).trimStart();
  if (call === '' && ['', '{', '&'].includes(sigil))
    return printed(text, offset, sigil, written, context);
  const given = call.replace(/^else\s+/, '');
  if (!/.[\s(=]$/.test(given) || !complete.test(given) || /^else\s/.test(given)) return [];
  return named(text, offset, written, '', context);
}

function printed(
  text: string,
  offset: number,
  sigil: string,
  written: string,
  context: CompletionContext,
): Completion[] {
  const isDollar = written.startsWith('$') && text[offset - written.length - 1] === ' ';
  let close = isDollar ? ' }}' : '}}';
  if (sigil === '{') close = '}}}';
  const found = named(text, offset, written, close, context);
  const block = sigil === '' ? openBlock(text.slice(0, offset)) : undefined;
  if (block === undefined) return found;
  const range = wordRange(text, offset, written, /[\w.-]/);
  const orElse = `else${missingClose(text, range, close)}`;
  const detail = `the other branch of ${block}`;
  return [...found, { label: 'else', kind: 'keyword', range, text: orElse, detail }];
}

/** The names of values; `$` before them belongs to another dialect, and stays. */
function named(
  text: string,
  offset: number,
  written: string,
  close: string,
  context: CompletionContext,
): Completion[] {
  const isVariable = written.startsWith('$');
  const range = wordRange(text, offset, isVariable ? written.slice(1) : written, /[\w.-]/);
  return placeholderItems(text, range, close, context, (name) => {
    if (!handlebarsNames.test(name)) return undefined;
    return isVariable ? name.replace(/^\$/, '') : name;
  });
}

function partials(
  text: string,
  offset: number,
  quote: string,
  written: string,
  { partialNames }: CompletionContext,
): Completion[] {
  const range = wordRange(text, offset, written, /[\w./-]/);
  const isQuoted = quote !== '' && text.startsWith(quote, range.end);
  const close = isQuoted ? '' : missingClose(text, range, `${quote}}}`);
  return [...new Set(partialNames?.() ?? [])]
    .sort()
    .map((name) => ({ label: name, kind: 'file', range, text: name + close }));
}
