import { Remembered } from '../memory/remembered';
import { longestWord, type Judgement, type WordJudge } from '../message/context/word-judge';
import { addOnceUnder } from '../message/lists-by-key';

/** A dictionary, wherever it is at work: in this thread, another one, or a browser's worker. */
export interface Dictionary {
  judge(words: readonly string[]): Promise<readonly Judgement[]>;
  /** The right words that these resemble, two slips away; empty ones where there are none. */
  search(words: readonly string[]): Promise<readonly string[]>;
  corrections(word: string): Promise<readonly string[]>;
}

/** Opens a dictionary by its name; nothing where there is none. */
export type OpenDictionary = (name: string) => Dictionary | undefined;

/** How many words are remembered for each dictionary. */
const mostWords = 50_000;
/**
 * How often a check is repeated. What is asked about a word follows from the answers before: two
 * dictionaries about all of it, then about its parts, then whether it is two words in one, then what
 * it resembles, or whether it is an English one, which makes seven checks at the most. More come
 * only of texts with more words than are remembered.
 */
const mostRounds = 8;
/**
 * How often a message is checked at the most, since words became known. After all is learnt, words are
 * new only where others were forgotten for them.
 */
export const mostChecks = 3;

/** What is known of words so far, from dictionaries that are asked when a word turns up. */
export class Spelling {
  private readonly judgements = new Memory<Judgement>();
  private readonly farther = new Memory<string>();
  private readonly dictionaries = new Map<string, Dictionary | undefined>();
  /** Why dictionaries could not be loaded, by their names. */
  readonly failures = new Map<string, string>();

  /** Messages with new words come in a row: as long as they do, it pays to ask before the check. */
  private expectsNewWords = true;

  constructor(private readonly open: OpenDictionary) {}

  /** The names of the dictionaries that were asked for in vain. */
  get missing(): string[] {
    return [...this.dictionaries].filter(([, found]) => !found).map(([name]) => name);
  }

  /** Starts the questions of one check. */
  ask(): Questions {
    return new Questions(
      (name) => this.dictionary(name),
      this.judgements,
      this.farther,
      this.failures,
    );
  }

  /**
   * Makes a check that knows of all words which it asks for.
   * @param ask asks for the same words as the check, in less time
   */
  async answered<T>(
    check: (judge: WordJudge) => T,
    ask: (judge: WordJudge) => unknown = check,
  ): Promise<T> {
    if (this.expectsNewWords) this.expectsNewWords = await this.learnt(ask);
    const questions = this.ask();
    const result = check(questions);
    if (!questions.isWaiting) return result;
    this.expectsNewWords = true;
    await this.learn(questions, ask);
    return check(this.ask());
  }

  /** Asks until no word is new, and resolves to whether one was. */
  private async learnt(ask: (judge: WordJudge) => unknown): Promise<boolean> {
    const questions = this.ask();
    ask(questions);
    if (!questions.isWaiting) return false;
    await this.learn(questions, ask);
    return true;
  }

  /**
   * Has questions answered, and those that follow from the answers, until no word is new.
   * @param ask asks for the same words as the check
   * @param turn waits until it is one’s turn to ask again; ends it where the answer is no
   */
  async learn(
    questions: Questions,
    ask: (judge: WordJudge) => unknown,
    turn: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<void> {
    for (let round = 1; questions.isWaiting && round < mostRounds; round++) {
      await questions.answered();
      if (!(await turn())) return;
      questions = this.ask();
      ask(questions);
    }
  }

  /** Loads a dictionary in advance, if there is one. */
  async load(name: string): Promise<void> {
    await this.dictionary(name)
      ?.judge([])
      .catch((error: unknown) => this.failures.set(name, String(error)));
  }

  /** The corrections of a word, the likeliest first; none where the dictionary fails. */
  async corrections(name: string, word: string): Promise<readonly string[]> {
    const found = await this.dictionary(name)
      ?.corrections(word)
      .catch(() => []);
    return found ?? [];
  }

  private dictionary(name: string): Dictionary | undefined {
    if (!this.dictionaries.has(name)) this.dictionaries.set(name, this.open(name));
    return this.dictionaries.get(name);
  }
}

/** What the dictionaries have said, and what they are to be asked. */
class Memory<Answer> {
  private readonly dictionaries = new Map<string, Remembered<Answer>>();

  get(dictionary: string, word: string): Answer | undefined {
    return this.dictionaries.get(dictionary)?.get(word);
  }

  set(dictionary: string, word: string, answer: Answer): void {
    let words = this.dictionaries.get(dictionary);
    if (!words) this.dictionaries.set(dictionary, (words = new Remembered(mostWords)));
    words.set(word, answer);
  }
}

const right: Judgement = { isRight: true };

type Wanted = Map<string, Set<string>>;

/** What one check asks about words. */
class Questions implements WordJudge {
  private readonly toJudge: Wanted = new Map();
  private readonly toSearch: Wanted = new Map();

  constructor(
    private readonly dictionary: OpenDictionary,
    private readonly judgements: Memory<Judgement>,
    private readonly found: Memory<string>,
    private readonly failures: Map<string, string>,
  ) {}

  /** Whether words were asked for that are not known yet. */
  get isWaiting(): boolean {
    return this.toJudge.size > 0 || this.toSearch.size > 0;
  }

  has(dictionary: string): boolean {
    return this.dictionary(dictionary) !== undefined;
  }

  judgement(dictionary: string, word: string): Judgement | undefined {
    if (word.length > longestWord) return right;
    const known = this.judgements.get(dictionary, word);
    if (!known) addOnceUnder(this.toJudge, dictionary, word);
    return known;
  }

  farther(dictionary: string, word: string): string | undefined {
    const known = this.found.get(dictionary, word);
    if (known === undefined) addOnceUnder(this.toSearch, dictionary, word);
    return known;
  }

  /** Resolves when the words that were asked for are known; never rejects. */
  async answered(): Promise<void> {
    const judged = [...this.toJudge].map(async ([name, words]) => {
      const list = [...words];
      const answers = await this.asked(name, (dictionary) => dictionary.judge(list));
      // A dictionary that fails must not keep anyone waiting: what it does not know is right.
      list.forEach((word, at) => this.judgements.set(name, word, answers[at] ?? right));
    });
    const searched = [...this.toSearch].map(async ([name, words]) => {
      const list = [...words];
      const answers = await this.asked(name, (dictionary) => dictionary.search(list));
      list.forEach((word, at) => this.found.set(name, word, answers[at] ?? ''));
    });
    await Promise.all([...judged, ...searched]);
  }

  private async asked<Answer>(
    name: string,
    question: (dictionary: Dictionary) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const dictionary = this.dictionary(name);
    if (!dictionary) return [];
    try {
      return await question(dictionary);
    } catch (error) {
      this.failures.set(name, String(error));
      return [];
    }
  }
}
