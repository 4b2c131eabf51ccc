import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readMessage, type CheckOptions, type checkMessage } from '../../lint/check';
import type { FixableCheck } from '../../lint/fix';
import type { Problem } from '../../lint/problem';
import { settingsFor, type Settings } from '../../config/settings';
import { rules as allRules } from '../../rules/index';
import { mostChecks, type Spelling } from '../../spelling/spelling';
import { AskedFiles } from '../../workspace/asked-files';
import type { ConfigProblems } from './config-problems';
import { toDiagnostics } from './diagnostic';
import { documentKey, pathOf, readAs } from '../documents/document-path';
import { documentState, isCheckedByChoice, type Circumstances } from './document-state';
import type { Folders } from '../folders/folders';
import type { OpenTexts } from '../../workspace/partials/templates';
import { OtherRequests } from './other-requests';
import { PartialChanges } from './partial-changes';
import type { DocumentState } from '../connection/protocol';
import { resultId } from './result-id';
import type { SettingsSource } from '../folders/settings-source';

/** Checks the text of one message. */
export type Check = typeof checkMessage;

/** @param turn waits until it is one’s turn to ask again; ends it where the answer is no */
export type Learn = (turn?: () => Promise<boolean>) => Promise<void>;

/** What the check of one version of a document has found. */
export interface CheckedDocument {
  state: DocumentState;
  isByChoice: boolean;
  problems: readonly Problem[];
  diagnostics: Diagnostic[];
  resultId: string;
  /** The paths of other files that have a share in it. */
  lookedAt: ReadonlySet<string>;
  /** Whether it is a part of messages, and none itself. */
  isPart: () => boolean;
  /** Learns the words whose spelling is not known yet; missing where all are known. */
  learn?: Learn;
  /** Checks another text in this document's place, as fixing everything has to. */
  check: FixableCheck;
}

const askingRules = allRules.filter(({ asksJudge }) => asksJudge);

/** What a checker works with. */
export interface CheckerSetup {
  folders: Folders;
  settings: SettingsSource;
  configProblems: ConfigProblems;
  check: Check;
  /** The URIs of what the user has said to be messages. */
  messages: readonly string[];
  /** The texts that are open. */
  open: OpenTexts;
  spelling?: Spelling | undefined;
}

/** Checks documents, each as its folder's settings and files want it. */
export class Checker {
  readonly partials: PartialChanges;
  readonly spelling: Spelling | undefined;
  private readonly saidToBeMessages: Set<string>;
  private readonly requests: OtherRequests;

  constructor(private readonly setup: CheckerSetup) {
    const { folders, messages, open, spelling } = setup;
    this.spelling = spelling;
    this.requests = new OtherRequests(open);
    this.partials = new PartialChanges(folders, open);
    this.saidToBeMessages = new Set(messages.map(documentKey));
  }

  /** The user says that the document is a message, whatever it looks like, or takes that back. */
  checkAsMessage(uri: string, isMessage = true): void {
    if (isMessage) this.saidToBeMessages.add(documentKey(uri));
    else this.saidToBeMessages.delete(documentKey(uri));
  }

  /** Does work that checks, and perhaps repeats it: see `Complete`. */
  complete<T>(work: () => T | Promise<T>): Promise<T> {
    return this.setup.folders.complete(work);
  }

  /** Gathers what has to be waited for, so that the check itself sees one version of the text. */
  async circumstances(uri: string): Promise<Circumstances> {
    const path = pathOf(uri);
    const { folders, settings, configProblems } = this.setup;
    const folder = folders.of(path);
    const editor = await settings.for(folder.uri);
    const surroundings = path === undefined ? undefined : await folder.workspace.around(path);
    if (surroundings) configProblems.show(surroundings.configs);
    const saidToBeMessage = this.saidToBeMessages.has(documentKey(uri));
    return { editor, saidToBeMessage, ...(surroundings && { surroundings }) };
  }

  /** What holds for the document, by its editor's settings and its configuration files. */
  settingsOf(uri: string, { editor, surroundings }: Circumstances): Settings {
    return settingsFor(pathOf(uri) ?? uri, surroundings?.configs ?? [], { editor: editor.rules });
  }

  checked(document: TextDocument, circumstances: Circumstances): CheckedDocument {
    const state = documentState(document, circumstances);
    const asked = this.askedFiles(document.uri, circumstances);
    const questions = this.spelling?.ask();
    const text = document.getText();
    const options = this.optionsFor(document, circumstances, asked);
    const check: FixableCheck = (other, wanted = 'list') =>
      this.setup.check(other, { ...options, ...(questions && { judge: questions }), wanted });
    const problems = state === 'checked' ? check(text) : [];
    if (asked) this.partials.tell(asked.partials);
    const texts = asked?.texts ?? new Map<string, string>();
    const diagnostics = toDiagnostics(document, problems, texts);
    const lookedAt = asked?.paths ?? new Set<string>();
    return {
      state,
      isByChoice: isCheckedByChoice(document, circumstances),
      problems,
      diagnostics,
      resultId: resultId(diagnostics),
      lookedAt,
      isPart: () => readMessage(text, options).isPartial,
      check,
      ...(questions?.isWaiting && {
        learn: async (turn) =>
          this.spelling?.learn(
            questions,
            (judge) => this.setup.check(text, { ...options, judge, rules: askingRules }),
            turn,
          ),
      }),
    };
  }

  /**
   * Checks a document when all is there that has to be waited for, spelling included.
   * @param suppose makes others of the document's circumstances
   */
  async checkedWithSpelling(
    document: TextDocument,
    suppose = (circumstances: Circumstances): Circumstances => circumstances,
  ): Promise<CheckedDocument> {
    for (let round = 1; ; round++) {
      const checked = await this.complete(async () =>
        this.checked(document, suppose(await this.circumstances(document.uri))),
      );
      if (!checked.learn || round === mostChecks) return checked;
      await checked.learn();
    }
  }

  /** Whether what checks were told of the file at `path` no longer holds. */
  isOutdated(path: string): boolean {
    return this.requests.isOutdated(path) || this.partials.isOutdated(path);
  }

  private askedFiles(uri: string, { surroundings }: Circumstances): AskedFiles | undefined {
    const path = pathOf(uri);
    if (!surroundings || path === undefined) return undefined;
    return new AskedFiles(path, surroundings, (other) => this.requests.in(other, surroundings));
  }

  private optionsFor(
    document: TextDocument,
    circumstances: Circumstances,
    asked: AskedFiles | undefined,
  ): CheckOptions {
    const settings = this.settingsOf(document.uri, circumstances);
    return { path: readAs(document), settings, ...asked?.questions };
  }
}
