/** A place that the author fills in, in the order of the numbers; 0 is where the cursor ends. */
export interface TabStop {
  stop: number;
  /** What stands there first; without it, what stands at the first tab stop of this number. */
  content?: readonly SnippetPart[];
  /** What the author chooses from; the first stands there first. */
  choices?: readonly string[];
}

export type SnippetPart = string | TabStop;

/** What comes next: an escaped character, a choice, a tab stop with or without content. */
const opening =
  /\\([$}\\])|\$\{(\d+)\|((?:\\[\s\S]|[^\\|\n])*)\|\}|\$\{(\d+):|\$\{(\d+)\}|\$(\d+)/y;

/** Reads a snippet in the syntax of the Language Server Protocol; it has no variables. Never throws. */
export function parseSnippet(source: string): SnippetPart[] {
  return new SnippetReader(source).parts(false);
}

class SnippetReader {
  private at = 0;

  constructor(private readonly source: string) {}

  parts(isInside: boolean): SnippetPart[] {
    const parts: SnippetPart[] = [];
    let text = '';
    while (this.at < this.source.length) {
      if (isInside && this.source.startsWith('}', this.at)) break;
      const part = this.part();
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      if (text !== '') parts.push(text);
      text = '';
      parts.push(part);
    }
    if (text !== '') parts.push(text);
    return parts;
  }

  private part(): SnippetPart {
    opening.lastIndex = this.at;
    const match = opening.exec(this.source);
    if (!match) return this.source.charAt(this.at++);
    this.at = opening.lastIndex;
    const [, escaped, choice, listed = '', filled, empty, bare] = match;
    if (escaped !== undefined) return escaped;
    if (choice !== undefined) return { stop: Number(choice), choices: choicesOf(listed) };
    if (filled === undefined) return { stop: Number(empty ?? bare) };
    const content = this.parts(true);
    this.at++;
    return { stop: Number(filled), content };
  }
}

const choicesOf = (listed: string): string[] =>
  (listed.match(/(?:\\[\s\S]|[^\\,])+/g) ?? []).map((each) => each.replace(/\\([\s\S])/g, '$1'));

/** Writes the snippet that `parseSnippet` reads. */
export function writeSnippet(parts: readonly SnippetPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      const { stop, content, choices } = part;
      if (choices) return `\${${stop}|${choices.map(writeChoice).join(',')}|}`;
      return content ? `\${${stop}:${writeSnippet(content)}}` : `\${${stop}}`;
    })
    .join('');
}

const writeChoice = (choice: string): string => choice.replace(/[\\,|]/g, '\\$&');

/** The same snippet with other words: each piece of text that is no choice is replaced. */
export function mapSnippetText(
  parts: readonly SnippetPart[],
  replaced: (text: string) => string,
): SnippetPart[] {
  return parts.map((part) => {
    if (typeof part === 'string') return replaced(part);
    return part.content ? { ...part, content: mapSnippetText(part.content, replaced) } : part;
  });
}

/** The text that is there before the author changes anything, or with other choices. */
export function snippetText(
  parts: readonly SnippetPart[],
  choose: (tabStop: TabStop) => string | undefined = ({ choices }) => choices?.[0],
): string {
  const filled = new Map<number, string>();
  const textOf = (each: readonly SnippetPart[]): string =>
    each
      .map((part) => {
        if (typeof part === 'string') return part;
        const text = choose(part) ?? (part.content && textOf(part.content));
        if (text === undefined) return filled.get(part.stop) ?? '';
        if (!filled.has(part.stop)) filled.set(part.stop, text);
        return text;
      })
      .join('');
  return textOf(parts);
}
