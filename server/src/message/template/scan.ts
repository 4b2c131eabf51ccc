import { scanControlTag } from './control-tags';
import { scanHandlebarsTag, startScan, type ScanState } from './handlebars';
import type { ListedPlaceholders } from './meaning';
import { scanPlaceholder } from './placeholders';
import type { TemplateTag } from './tag';

/** The characters that can begin a tag of any dialect, and the backslash that escapes Handlebars. */
const tagStart = /[{[#%$\\]|<(?=%)/g;

/**
 * Finds every template tag of the text, in order and without overlaps.
 * Tolerant: never throws, and takes time linear in the text.
 * @param listed names that are placeholders in the dialects whose delimiters also occur in prose, too
 */
export function scanTemplate(text: string, listed: ListedPlaceholders = {}): TemplateTag[] {
  const tags: TemplateTag[] = [];
  const state = startScan();
  tagStart.lastIndex = 0;
  while (tagStart.test(text)) {
    const start = tagStart.lastIndex - 1;
    if (text[start] === '\\') {
      // Two backslashes are one that escapes nothing.
      if (text.startsWith('\\{{', start + 1)) tagStart.lastIndex = start + 2;
      else if (text.startsWith('{{', start + 1)) tagStart.lastIndex = endOfEscaped(text, start + 1);
      continue;
    }
    const tag = text.startsWith('{{', start)
      ? scanHandlebarsTag(text, start, state)
      : (scanControlTag(text, start, state) ?? scanPlaceholder(text, start, listed));
    if (!tag) continue;
    tags.push(tag);
    tagStart.lastIndex = Math.max(tag.end, start + 1);
    if (tag.kind === 'raw-open') {
      const close = rawBlockEnd(text, tag, state);
      if (close) {
        tags.push(close);
        tagStart.lastIndex = close.end;
      }
    }
  }
  return tags;
}

/** `\{{name}}` is the literal text `{{name}}`: where it ends, at the latest where a tag begins. */
function endOfEscaped(text: string, start: number): number {
  const end = text.slice(start + 2, start + 1000).search(/\}\}|\\{0,2}\{\{/);
  return start + 2 + Math.max(end, 0);
}

/** The `{{{{/name}}}}` that ends a raw block; the text between is literal. */
function rawBlockEnd(text: string, open: TemplateTag, state: ScanState): TemplateTag | undefined {
  if (state.rawBlockSearches === 0) return undefined;
  const delimiter = `{{{{/${open.name}}}}}`;
  const start = text.indexOf(delimiter, open.end);
  if (start < 0) {
    state.rawBlockSearches--;
    return undefined;
  }
  return {
    ...open,
    kind: 'raw-close',
    start,
    end: start + delimiter.length,
    expression: open.name,
    expressionStart: start + 5,
  };
}
