/**
 * What others have read from an object, kept in the object itself. A `WeakMap` would do the same, but
 * keeps all of it until the next full garbage collection, which made checks a third slower.
 */
export class Facts<Subject> {
  /** Made when the first is asked for: of many objects, none ever is. */
  private known: Map<(...asked: never[]) => unknown, unknown> | undefined;

  constructor(private readonly subject: Subject) {}

  /** What `read` finds in the object; read once. */
  get<Fact>(read: (subject: Subject) => Fact): Fact {
    const facts = (this.known ??= new Map());
    const known = facts.get(read);
    if (known !== undefined || facts.has(read)) return known as Fact;
    const fact = read(this.subject);
    facts.set(read, fact);
    return fact;
  }

  /** What `read` finds in the object about something; read once for each thing. */
  about<Thing, Fact>(thing: Thing, read: (subject: Subject, thing: Thing) => Fact): Fact {
    const all = (this.known ??= new Map());
    let facts = all.get(read) as Map<Thing, Fact> | undefined;
    if (!facts) all.set(read, (facts = new Map()));
    const known = facts.get(thing);
    if (known !== undefined || facts.has(thing)) return known as Fact;
    const fact = read(this.subject, thing);
    facts.set(thing, fact);
    return fact;
  }
}
