import { callsHelper, readCall } from '../../message/template/expression';
import type { ValueNames } from '../../message/template/references';
import { printsValue, type TemplateTag } from '../../message/template/tag';
import { evaluate } from './evaluate';
import type { ValueOrigin } from './expanded-text';
import type { Scope } from './scope';
import type { TemplateFile } from './template-file';

/** A text that stands for a value of this name; nothing where the name does not tell. */
export type SampleOf = (value: ValueNames) => string | undefined;

export interface PrintedValue {
  text: string;
  origin: ValueOrigin;
}

/** Says what placeholders print. */
export class ValuePrinter {
  /** @param escapes whether values are escaped as Handlebars does for HTML */
  constructor(
    private readonly sampleOf: SampleOf,
    private readonly escapes: boolean,
  ) {}

  /** Nothing for a tag that prints nothing. */
  print(tag: TemplateTag, file: TemplateFile, scope: Scope): PrintedValue | undefined {
    if (!tag.closed || !printsValue(tag)) return undefined;
    const printed = this.valueOf(tag, file, scope);
    if (!printed) return this.asWritten(tag, file);
    return tag.kind === 'unescaped' ? printed : this.escaped(printed);
  }

  /** The tag itself, for what nobody knows the value of. */
  asWritten({ start, end }: TemplateTag, { text }: TemplateFile): PrintedValue {
    return this.escaped({ text: text.slice(start, end), origin: 'unknown' });
  }

  private escaped(printed: PrintedValue): PrintedValue {
    return this.escapes ? { ...printed, text: escaped(printed.text) } : printed;
  }

  private valueOf(tag: TemplateTag, file: TemplateFile, scope: Scope): PrintedValue | undefined {
    const given = printable(this.dataOf(tag, file, scope));
    if (given !== undefined) return { text: given, origin: 'data' };
    const values: ValueNames[] = [...file.referencesOf(tag)];
    if (tag.kind === 'placeholder') values.push({ name: tag.name, path: tag.name });
    for (const value of values) {
      const sample = this.sampleOf(value);
      if (sample !== undefined) return { text: sample, origin: 'sample' };
    }
    return undefined;
  }

  private dataOf(tag: TemplateTag, file: TemplateFile, scope: Scope): unknown {
    if (tag.kind === 'placeholder') {
      const paths = [tag.name, ...file.referencesOf(tag).map(({ path }) => path)];
      return firstKnown(paths.map((path) => scope.lookUp(path)));
    }
    const call = readCall(tag.expression);
    if (call.parameters.length === 0 || !callsHelper(call)) return evaluate(call.head, scope);
    // What a helper makes of a value is not known; the value itself comes near to it.
    const values = call.parameters.filter(({ kind }) => kind !== 'literal');
    return firstKnown(values.map((parameter) => evaluate(parameter, scope)));
  }
}

const firstKnown = (values: readonly unknown[]): unknown =>
  values.find((value) => value !== undefined);

/** The value as text; nothing for what has no text of its own. */
function printable(value: unknown): string | undefined {
  return Array.isArray(value)
    ? value.map((item) => printedScalar(item) ?? '').join(', ')
    : printedScalar(value);
}

function printedScalar(value: unknown): string | undefined {
  if (value === null) return '';
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"'`=]/g, (character) => entities[character] ?? '');
