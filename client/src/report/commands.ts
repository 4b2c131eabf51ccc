import { commands, env, Range, Uri, window, workspace, type Disposable } from 'vscode';
import { t } from '../texts/l10n';
import { reasonOf } from '../texts/reason';
import type { Server } from '../server/server';
import { checkWorkspace } from './check-workspace';
import { fixFiles } from './fix-files';
import { reportContent, type ReportContent } from './content';
import { pageCommands } from './html';
import { reportMarkdown } from './markdown';
import { ReportPanel } from './panel';
import { relativeLink } from './relative-link';

/** Registers what checks all messages, and what the report's page offers. */
export function registerReport(server: Server, media: Uri): Disposable[] {
  const panel = new ReportPanel(media);
  let last: ReportContent | undefined;
  let running: Promise<void> | undefined;
  const check = async (): Promise<void> => {
    const report = await checkWorkspace(server);
    if (!report) return;
    const nameOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));
    last = reportContent(report, { t, nameOf, time: now() });
    panel.show(last);
  };
  const checkOnce = (): Promise<void> =>
    (running ??= check().finally(() => {
      running = undefined;
    }));
  return [
    panel,
    commands.registerCommand(pageCommands.checkAgain, checkOnce),
    commands.registerCommand(pageCommands.save, () => last && save(last)),
    commands.registerCommand(pageCommands.fixAll, async () => {
      if (await fixFiles(server, last?.fixable ?? [])) await checkOnce();
    }),
    commands.registerCommand(pageCommands.open, openPlace),
  ];
}

function now(): string {
  return new Date().toLocaleString(env.language, { dateStyle: 'long', timeStyle: 'short' });
}

async function openPlace(uri: string, line: number, character: number): Promise<void> {
  try {
    const selection = new Range(line, character, line, character);
    await window.showTextDocument(Uri.parse(uri), { selection });
  } catch (error) {
    void window.showErrorMessage(t('The file could not be opened: {0}', reasonOf(error)));
  }
}

/** Asks where to, writes the report there and opens it. */
async function save(content: ReportContent): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, 'bsm-report.md') }),
    filters: { Markdown: ['md'] },
  });
  if (!target) return;
  const targetFolder = String(Uri.joinPath(target, '..'));
  const text = reportMarkdown(content, (place) => relativeLink(targetFolder, place));
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    await window.showTextDocument(target);
  } catch (error) {
    void window.showErrorMessage(t('The report could not be saved: {0}', reasonOf(error)));
  }
}
