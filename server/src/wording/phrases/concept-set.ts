import type { Concept } from './concepts';

/** How many bits a small integer has that is never negative. */
const bitsInPart = 30;

/** The numbers of concepts, in the order in which they were first met. */
const numbers = new Map<string, number>();

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** A set of concepts, which is quickly added to another, and asked for several at once. */
export class ConceptSet {
  private readonly parts: number[] = [];

  static of(...members: readonly Concept[]): ConceptSet {
    const set = new ConceptSet();
    for (const member of members) set.add(member);
    return set;
  }

  /** @param name of a concept; `-concept` where words mean something else, which is one of its own */
  add(name: string): void {
    const number = numberOf(name);
    const part = Math.floor(number / bitsInPart);
    while (this.parts.length <= part) this.parts.push(0);
    this.parts[part] = (this.parts[part] as number) | (1 << (number % bitsInPart));
  }

  addAll({ parts }: ConceptSet): void {
    for (let part = 0; part < parts.length; part++)
      this.parts[part] = (this.parts[part] ?? 0) | (parts[part] as number);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Whether it holds one of the others. */
  holdsAny({ parts }: ConceptSet): boolean {
    const common = Math.min(parts.length, this.parts.length);
    for (let part = 0; part < common; part++)
      if (((this.parts[part] as number) & (parts[part] as number)) !== 0) return true;
    return false;
  }
}
