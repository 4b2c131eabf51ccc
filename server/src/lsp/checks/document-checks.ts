import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { OutdatedError, TakenBackError } from './check-errors';
import { CheckQueue, type Lane, type Place } from './check-queue';
import type { CheckedDocument, Checker } from './checker';
import { mostChecks } from '../../spelling/spelling';
import { Waiting } from './waiting';

interface Result {
  version: number;
  epoch: number;
  round: number;
  checked: CheckedDocument;
  /** Whether anybody knows what was found in this version. */
  isTold: boolean;
}

/** A check that is wanted or under way, always of the latest text. */
class Pending extends Waiting<CheckedDocument> implements Place {
  /** Whether nothing else has to be waited for, such as settings that the client is asked for. */
  isQueued = false;

  constructor(
    public lane: Lane,
    before?: Pending,
  ) {
    super(before);
  }
}

/** The checks of open documents: each version is checked once, and only while somebody wants to know. */
export class DocumentChecks {
  private readonly results = new Map<TextDocument, Result>();
  private readonly pending = new Map<TextDocument, Pending>();
  private readonly queue = new CheckQueue();
  /** Counts the changes of everything but the documents' texts. */
  private epoch = 0;

  /**
   * @param isOpen documents are updated in place, and a document opened again is another one
   * @param onFoundMore told when more was found, since the spelling of words is known
   * @param onFailure told why more could not be found
   */
  constructor(
    private readonly checker: Checker,
    private readonly isOpen: (document: TextDocument) => boolean,
    private readonly onFoundMore: (document: TextDocument) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * What the check of the current version has found. Fails with an `OutdatedError` as soon as that is
   * another one, with a `TakenBackError` as soon as the question is taken back.
   * @param isUrgent whether somebody can do nothing else meanwhile
   */
  async of(
    document: TextDocument,
    token?: CancellationToken,
    isUrgent = false,
  ): Promise<CheckedDocument> {
    this.queue.stir();
    if (token?.isCancellationRequested) throw new TakenBackError();
    if (!this.isOpen(document)) throw new OutdatedError();
    const known = this.results.get(document);
    if (known && this.isCurrent(document, known) && !this.pending.has(document)) {
      known.isTold = true;
      return known.checked;
    }
    const lane = known?.version === document.version ? 'known' : 'changed';
    const pending = this.wanted(document, isUrgent ? 'next' : lane);
    const checked = await pending.answer(token);
    const result = this.results.get(document);
    if (result?.checked === checked) result.isTold = true;
    return checked;
  }

  /** The result of the check before, however old. */
  latest(document: TextDocument): CheckedDocument | undefined {
    return this.results.get(document)?.checked;
  }

  /** Whoever waits for the text before need not wait for this one, which they did not ask for. */
  changed(document: TextDocument): void {
    this.queue.stir();
    this.pending.get(document)?.reject(new OutdatedError());
  }

  closed(document: TextDocument): void {
    this.changed(document);
    this.results.delete(document);
  }

  forget(document: TextDocument): void {
    this.results.delete(document);
  }

  forgetAll(): void {
    this.epoch++;
    // What they wait for would be of no use, and may never come.
    for (const [document, pending] of this.pending)
      if (!pending.isQueued) this.start(document, new Pending(pending.lane, pending));
  }

  private isCurrent(document: TextDocument, { version, epoch }: Result): boolean {
    return this.isOpen(document) && version === document.version && epoch === this.epoch;
  }

  private wanted(document: TextDocument, lane: Lane): Pending {
    const pending = this.pending.get(document);
    if (!pending) return this.start(document, new Pending(lane));
    this.queue.hurry(pending, lane);
    return pending;
  }

  private start(document: TextDocument, pending: Pending): Pending {
    this.pending.set(document, pending);
    void this.check(document, pending);
    return pending;
  }

  private async check(document: TextDocument, pending: Pending): Promise<void> {
    const end = (): void => {
      if (this.pending.get(document) === pending) this.pending.delete(document);
    };
    try {
      let result: Result | undefined;
      do {
        result = await this.checkInTurn(document, pending);
      } while (result ? !this.isCurrent(document, result) : pending.isWanted);
      end();
      if (result) this.take(document, result, pending);
    } catch (error) {
      // What failed, such as reading a file, may succeed the next time.
      end();
      pending.reject(error);
    }
  }

  /** Nothing where nobody wants to know any more. */
  private async checkInTurn(document: TextDocument, pending: Pending): Promise<Result | undefined> {
    for (;;) {
      const { epoch } = this;
      await this.checker.complete(() => this.checker.circumstances(document.uri));
      pending.isQueued = true;
      const isWanted = await this.queue.turn(pending);
      pending.isQueued = false;
      if (!isWanted) return undefined;
      // Old circumstances that were long in coming would else have the last word.
      if (epoch === this.epoch) return this.checker.complete(() => this.checkNow(document));
      pending.lane = 'next';
    }
  }

  private async checkNow(document: TextDocument): Promise<Result> {
    const { epoch } = this;
    const circumstances = await this.checker.circumstances(document.uri);
    const { version } = document;
    const before = this.results.get(document);
    const isAgain = before !== undefined && this.isCurrent(document, before);
    const round = isAgain ? before.round + 1 : 1;
    const checked = this.checker.checked(document, circumstances);
    return { version, epoch, round, checked, isTold: isAgain && before.isTold };
  }

  private take(document: TextDocument, result: Result, pending: Pending): void {
    this.results.set(document, result);
    void this.recheckWithWords(document, result);
    pending.resolve(result.checked);
  }

  /** Checks again when the words are known that the check has asked for. */
  private async recheckWithWords(document: TextDocument, result: Result): Promise<void> {
    const { learn, resultId } = result.checked;
    if (!learn || result.round === mostChecks) return;
    const isWanted = (): boolean =>
      this.results.get(document) === result && this.isCurrent(document, result);
    const place: Place = {
      lane: 'known',
      get isWanted() {
        return isWanted();
      },
    };
    try {
      await learn(() => this.queue.turn(place));
      if (!isWanted()) return;
      const { resultId: newId } = await this.wanted(document, 'known').answer();
      if (newId !== resultId && result.isTold) this.onFoundMore(document);
    } catch (error) {
      if (!(error instanceof OutdatedError)) this.onFailure(error);
    }
  }
}
