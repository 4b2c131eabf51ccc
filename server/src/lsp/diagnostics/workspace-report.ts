import {
  type CancellationToken,
  type Diagnostic,
  type ResponseError,
  type WorkDoneProgressParams,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { documentationUrl } from '../../rules/documentation';
import { cancelled } from './cancelled';
import type { ClosedFile } from '../checks/closed-files';
import { documentKey } from '../documents/document-path';
import { lookAgain } from './look-again';
import { problemCounts } from './problem-counts';
import {
  checkWorkspaceRequest,
  type ReportedMessage,
  type ReportedRule,
  type WorkspaceReport,
} from '../connection/protocol';
import type { Session } from '../session';
import { Turns } from '../checks/turns';

/** How often the client is told how far the check has come, in milliseconds. */
const progressPause = 100;

/** Answers `bsm/checkWorkspace`. */
export function serveWorkspaceReport(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    checkWorkspaceRequest,
    async ({ workDoneToken }: WorkDoneProgressParams, token) => {
      const progress = connection.window.attachWorkDoneProgress(workDoneToken);
      progress.begin('Checking messages', 0, undefined, true);
      try {
        return await workspaceReport(session, progress, token);
      } finally {
        progress.done();
      }
    },
  );
}

/**
 * Checks every message of the workspace and every open one: also files that have diagnostics only
 * while they are open, since no configuration calls them messages. Spelling included.
 */
async function workspaceReport(
  session: Session,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<WorkspaceReport | ResponseError<never>> {
  if (!session.client.registersWatchers) lookAgain(session);
  const open = new Map(session.documents.texts.all().map(({ uri }) => [documentKey(uri), uri]));
  const closed = await session.messages.candidates();
  const uris = [...open.values(), ...closed.filter((uri) => !open.has(documentKey(uri)))];
  const report = new ReportInTheMaking();
  const turns = new Turns();
  let told = Date.now();
  for (const [done, uri] of uris.entries()) {
    report.add(uri, await checked(session, uri));
    const othersHadTheirTurn = await turns.give();
    if (token.isCancellationRequested) return cancelled();
    if (!othersHadTheirTurn || Date.now() - told < progressPause) continue;
    progress.report(Math.floor((100 * done) / uris.length), `${done}/${uris.length}`);
    told = Date.now();
  }
  session.messages.takeInCandidates();
  return report.finished();
}

/** As it stands in the editor, else on disk; nothing where it cannot be read. */
async function checked(session: Session, uri: string): Promise<CheckedFile | undefined> {
  const { checker, closedFiles, documents } = session;
  const document = documents.texts.get(uri);
  if (!document) return closedFiles.checked(uri);
  const { state, diagnostics, isPart } = await checker.checkedWithSpelling(document);
  return { state, diagnostics, isPart: await checker.complete(isPart) };
}

type CheckedFile = Pick<ClosedFile, 'state' | 'diagnostics' | 'isPart'>;

class ReportInTheMaking {
  private readonly messages: ReportedMessage[] = [];
  private readonly partials: ReportedMessage[] = [];
  private readonly unreadable: string[] = [];
  private readonly rules = new Map<string, ReportedRule>();

  add(uri: string, checked: CheckedFile | undefined): void {
    if (!checked) this.unreadable.push(uri);
    else if (checked.state === 'checked') this.addChecked(uri, checked);
  }

  finished(): WorkspaceReport {
    const { messages, partials, unreadable } = this;
    const rules = [...this.rules.values()].sort(
      (one, other) => other.problems - one.problems || (one.rule < other.rule ? -1 : 1),
    );
    for (const files of [messages, partials])
      files.sort((one, other) => (one.uri < other.uri ? -1 : 1));
    return { messages, partials, rules, unreadable: unreadable.sort() };
  }

  private addChecked(uri: string, { diagnostics, isPart }: CheckedFile): void {
    if (isPart && diagnostics.length === 0) return;
    const byRule = countByRule(diagnostics);
    for (const [rule, problems] of byRule) this.addToRule(rule, problems);
    const [first] = diagnostics;
    const files = isPart ? this.partials : this.messages;
    files.push({
      uri,
      ...problemCounts(diagnostics),
      rules: [...byRule].map(([rule, problems]) => ({ rule, problems })),
      ...(first && { first: first.range.start }),
    });
  }

  private addToRule(rule: string, problems: number): void {
    const documentation = documentationUrl(rule);
    const known = this.rules.get(rule) ?? { rule, documentation, problems: 0, files: 0 };
    this.rules.set(rule, {
      ...known,
      problems: known.problems + problems,
      files: known.files + 1,
    });
  }
}

function countByRule(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) {
    const rule = String(code);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
