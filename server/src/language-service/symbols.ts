import { headerKey } from '../message/header/keys';
import { locateHeader } from '../message/header/locate';
import { clearOf, type Range } from '../ranges/range';
import { firstIndex } from '../ranges/sorted-offsets';
import { readBlocks, type Block } from '../message/template/blocks';
import { scanTemplate } from '../message/template/scan';
import type { TemplateTag } from '../message/template/tag';

export type SymbolKind = 'header' | 'key' | 'block' | 'branch' | 'partial';

/** An entry of the outline. */
export interface TemplateSymbol {
  name: string;
  detail?: string;
  kind: SymbolKind;
  /** All that belongs to it, in UTF-16 units. */
  range: Range;
  /** What is shown when it is chosen. */
  selection: Range;
  children: TemplateSymbol[];
}

/** The outline of a template: what HTML's own outline does not show. */
export function symbolsOf(text: string): TemplateSymbol[] {
  const tags = scanTemplate(text);
  const { blocks } = readBlocks(tags, text.length);
  const partials = tags.filter(({ kind, closed }) => closed && kind === 'partial');
  return [...headerSymbols(text), ...within(blocks, partials, { start: 0, end: text.length })];
}

function headerSymbols(text: string): TemplateSymbol[] {
  const place = locateHeader(text);
  if (!place) return [];
  const { start, end, yaml } = place;
  const range = { start, end };
  const children = [...text.slice(yaml.start, yaml.end).matchAll(/^([\w-]{1,40}):(.*)$/gm)]
    .filter(([, key = '']) => headerKey(key))
    .map(({ 0: line, 1: key = '', 2: value = '', index }): TemplateSymbol => {
      const keyStart = yaml.start + index;
      const detail = value.trim();
      return {
        name: key,
        ...(detail !== '' && { detail }),
        kind: 'key',
        range: { start: keyStart, end: keyStart + line.length },
        selection: { start: keyStart, end: keyStart + key.length },
        children: [],
      };
    });
  return [{ name: 'bsm header', kind: 'header', range, selection: range, children }];
}

/** The blocks and partials of a stretch, in order. */
function within(
  blocks: readonly Block[],
  partials: readonly TemplateTag[],
  { start, end }: Range,
): TemplateSymbol[] {
  const first = firstIndex(partials, (tag) => tag.start >= start);
  const behind = firstIndex(partials, (tag) => tag.start >= end);
  const own = clearOf(blocks, partials.slice(first, behind));
  return [...blocks.map((block) => blockSymbol(block, partials)), ...own.map(partialSymbol)].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

function blockSymbol(block: Block, partials: readonly TemplateTag[]): TemplateSymbol {
  const { open, branches, start, end } = block;
  const [first, second] = branches;
  const children = first ? within(first.blocks, partials, first) : [];
  if (second) {
    const range = { start: second.start, end: second.end };
    children.push({
      name: 'else',
      kind: 'branch',
      range,
      selection: range,
      children: within(second.blocks, partials, second),
    });
  }
  return {
    name: open.translatedFrom ?? `#${open.expression}`,
    kind: 'block',
    range: { start, end },
    selection: { start: open.start, end: open.end },
    children,
  };
}

const partialSymbol = ({ name, start, end }: TemplateTag): TemplateSymbol => ({
  name: `> ${name}`,
  kind: 'partial',
  range: { start, end },
  selection: { start, end },
  children: [],
});
