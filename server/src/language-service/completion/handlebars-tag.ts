import { placeholderDialects } from '../../message/template/dialects';
import { blockEnds, blocks, openBlock } from './blocks';
import type { Completion } from './completion-item';
import { wordStart, type Cursor } from './cursor';
import { missingClose, placeholderItems } from './placeholder-items';

/** A tag that the line leaves open: its sigil, and what stands behind that. */
const openTag = /\{\{~?(\{|#>|#\*?|[/^>&]?)([^{}]{0,300})$/;

/** Whole strings, and no sign that makes a filter or block parameters of what follows. */
const complete = /^(?:[^"'|]|"[^"]*"|'[^']*')*$/;

const handlebarsNames = placeholderDialects.find(({ isHandlebars }) => isHandlebars)?.takes ?? /./;

/** What can stand in the tag of Handlebars that is open at the cursor; nothing where none is. */
export function tagCompletions(cursor: Cursor): Completion[] | undefined {
  const [, sigil = '', content] = openTag.exec(cursor.line) ?? [];
  if (content === undefined) return undefined;
  if (sigil.endsWith('>')) {
    const [, quote = '', name] = /^\s*(["']?)([\w./-]*)$/.exec(content) ?? [];
    if (name !== undefined) return partials(cursor, quote, name);
  }
  const block = /^[\w.]*$/.exec(content)?.[0];
  if (block !== undefined && sigil === '#') return blocks(cursor, block);
  if (sigil === '/') return blockEnds(cursor, block);
  return values(cursor, sigil, content);
}

/** Names of values: what the tag prints, or what a block, a helper or a partial is given. */
function values(cursor: Cursor, sigil: string, content: string): Completion[] {
  const start = wordStart(content, /[$\w./-]/);
  const written = content.slice(start).replace(/^(?:\.\.?\/)+/, '');
  const call = content.slice(0, start).trimStart();
  if (call === '' && ['', '{', '&'].includes(sigil)) return printed(cursor, sigil, written);
  const given = call.replace(/^else\s+/, '');
  if (!/.[\s(=]$/.test(given) || !complete.test(given) || /^else\s/.test(given)) return [];
  return named(cursor, written, '');
}

function printed(cursor: Cursor, sigil: string, written: string): Completion[] {
  const { text, offset } = cursor;
  const isDollar = written.startsWith('$') && text[offset - written.length - 1] === ' ';
  let close = isDollar ? ' }}' : '}}';
  if (sigil === '{') close = '}}}';
  const found = named(cursor, written, close);
  const block = sigil === '' ? openBlock(cursor) : undefined;
  if (block === undefined) return found;
  const range = cursor.word(written, /[\w.-]/);
  const orElse = `else${missingClose(cursor, range, close)}`;
  const detail = `the other branch of ${block}`;
  return [...found, { label: 'else', kind: 'keyword', range, text: orElse, detail }];
}

/** The names of values; `$` before them belongs to another dialect, and stays. */
function named(cursor: Cursor, written: string, close: string): Completion[] {
  const isVariable = written.startsWith('$');
  const range = cursor.word(isVariable ? written.slice(1) : written, /[\w.-]/);
  return placeholderItems(cursor, range, close, (name) => {
    if (!handlebarsNames.test(name)) return undefined;
    return isVariable ? name.replace(/^\$/, '') : name;
  });
}

function partials(cursor: Cursor, quote: string, written: string): Completion[] {
  const { text, context } = cursor;
  const range = cursor.word(written, /[\w./-]/);
  const isQuoted = quote !== '' && text.startsWith(quote, range.end);
  const close = isQuoted ? '' : missingClose(cursor, range, `${quote}}}`);
  return [...new Set(context.partialNames?.() ?? [])]
    .sort()
    .map((name) => ({ label: name, kind: 'file', range, text: name + close }));
}
