/** A place in a message: text in a line, counted from 1. */
export interface Place {
  line: number;
  text: string;
}

/** A problem as the editor shows it: the text is what it underlines. */
export interface Found extends Place {
  rule: string;
  severity: string;
}

/** What the tests have to know of an editor to run it as its user would. */
export interface Editor {
  name: string;
  /** Its configuration, by paths in the user's home: what the guide says, word by word. */
  configuration: Readonly<Record<string, string>>;
  /** Opens the message in a terminal, with the driver that answers what the tests ask. */
  command(message: string): string[];
  /** Further variables of its environment. */
  env?: Readonly<Record<string, string>>;
  /** Asks the driver; arguments and answers are JSON. */
  ask(question: string, argument: string): Promise<string>;
  /** What it takes to be ready for questions, and is given back at the end. */
  listen?(): Promise<() => void>;
  /** What the driver cannot ask of this editor. */
  lacks?: readonly ('completions' | 'hover')[];
}
