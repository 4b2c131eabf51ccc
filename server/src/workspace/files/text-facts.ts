const mostRemembered = 5000;

/** What was found out about texts that are open, remembered as long as they stay the same. */
export class TextFacts<Fact> {
  private readonly known = new Map<string, { text: string; fact: Fact }>();

  constructor(private readonly find: (text: string) => Fact) {}

  of(path: string, text: string): Fact {
    const known = this.known.get(path);
    if (known?.text === text) return known.fact;
    const fact = this.find(text);
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(path, { text, fact });
    return fact;
  }
}
