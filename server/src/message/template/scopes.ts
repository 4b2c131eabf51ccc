import { addUnder } from '../lists-by-key';
import { remembering } from '../../memory/remembered';
import type { Range } from '../../ranges/range';
import type { Block } from './blocks';
import { readCall } from './expression';
import { opensScope, type TemplateTag } from './tag';

/** A block whose names are parts of its subject: `{{#with order}}`, `{{#each items as |item|}}`. */
export interface Scope extends Range {
  subject: string;
  /** Names for the subject, in order. */
  parameters: readonly string[];
}

/** A name tells by its last words: of more blocks around it, the innermost are taken. */
const mostSubjects = 3;
/** Each name in a block begins with the block's subject; a longer one tells nothing. */
const longestSubject = 200;

/** The scopes in the order of their starts; a scope never ends behind one that it stands in. */
export function scopesOf(blocks: readonly Block[]): Scope[] {
  const scopes: Scope[] = [];
  const visit = (inner: readonly Block[]): void => {
    for (const { open, branches } of inner) {
      const scope = branches[0] && scopeOf(open, branches[0]);
      if (scope) scopes.push(scope);
      for (const { blocks: nested } of branches) if (nested.length > 0) visit(nested);
    }
  };
  visit(blocks);
  return scopes;
}

function scopeOf({ expression, name }: TemplateTag, { start, end }: Range): Scope | undefined {
  if (!opensScope(name)) return undefined;
  const { subject, parameters } = subjectOf(expression);
  return { subject, parameters, start, end };
}

/** Messages have few such expressions many times. */
const subjectOf = remembering(500, (expression) => {
  const call = readCall(expression);
  const [asked] = call.parameters;
  return {
    subject: asked?.kind === 'path' && asked.path.length <= longestSubject ? asked.path : '',
    parameters: [...new Set(call.blockParameters.map(({ name }) => name))],
  };
});

/** What a parameter stands for: the subject of its scope, or a key or number of it. */
interface Parameter {
  scope: Scope;
  isSubject: boolean;
}

/** The scopes around a place of the template. */
export class OpenScopes {
  private readonly open: Scope[] = [];
  /** The parameters of a name, the innermost last. */
  private readonly parameters = new Map<string, Parameter[]>();

  enter(scope: Scope): void {
    this.open.push(scope);
    for (const [index, name] of scope.parameters.entries())
      addUnder(this.parameters, name, { scope, isSubject: index === 0 });
  }

  /** Drops the scopes that end before the offset. */
  leave(offset: number): void {
    for (let last = this.open.at(-1); last && last.end <= offset; last = this.open.at(-1)) {
      this.open.pop();
      for (const name of last.parameters) this.parameters.get(name)?.pop();
    }
  }

  /** The path from the root of the data; a scope that cannot be named gives none. */
  resolve(path: string): { name: string; isInScope: boolean } {
    const { open } = this;
    if (open.length === 0 && !/^[.@$]|^this\b/.test(path)) return { name: path, isInScope: false };
    let depth = open.length;
    let rest = path;
    if (/^@root[./]/.test(rest)) return { name: rest.slice(6), isInScope: false };
    for (; rest.startsWith('../'); rest = rest.slice(3)) depth--;
    rest = rest.replace(/^(?:\.\/|this[./]|\$)/, '');
    const ofParameter = this.parameters.size > 0 ? this.throughParameter(rest) : undefined;
    if (ofParameter !== undefined) return { name: ofParameter, isInScope: true };
    let name = '';
    for (let level = Math.max(0, depth - mostSubjects); level < depth; level++)
      name += `${open[level]?.subject ?? ''}.`;
    return { name: name + rest, isInScope: depth > 0 };
  }

  private throughParameter(path: string): string | undefined {
    const root = /^[^./[\]?!-]*/.exec(path)?.[0] ?? '';
    const parameter = this.parameters.get(root)?.at(-1);
    if (!parameter) return undefined;
    return parameter.isSubject ? parameter.scope.subject + path.slice(root.length) : path;
  }
}
