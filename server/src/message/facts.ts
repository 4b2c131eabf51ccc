/**
 * What others have read from an object, kept in the object itself. A `WeakMap` would do the same, but
 * keeps all of it until the next full garbage collection, which made checks a third slower.
 */
export class Facts<Subject> {
  private readonly known = new Map<(subject: Subject) => unknown, unknown>();

  constructor(private readonly subject: Subject) {}

  /** What `read` finds in the object; read once. */
  get<Fact>(read: (subject: Subject) => Fact): Fact {
    const known = this.known.get(read);
    if (known !== undefined || this.known.has(read)) return known as Fact;
    const fact = read(this.subject);
    this.known.set(read, fact);
    return fact;
  }
}
