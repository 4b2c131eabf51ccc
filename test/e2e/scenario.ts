import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { CodeServer } from './code-server';
import { openBrowser } from './browser';
import { clearResults, findExtension, findInstallation, resultPath } from './installation';
import type { Browser, Page } from './playwright';
import { Workbench } from './workbench';
import { WorkspaceFolder } from './workspace-folder';

/** What a scenario plays with: a window and the folder that is open in it. */
export interface Stage {
  readonly workbench: Workbench;
  readonly folder: WorkspaceFolder;
  /** The addresses that were requested since the window was opened. */
  readonly requested: readonly string[];
}

let server: CodeServer | undefined;
let browser: Browser | undefined;
/** What the last run has left goes once, not what other suites of this run leave. */
let isCleared = false;

/**
 * Starts VS Code's server and a browser before the scenarios of a suite, and stops them after.
 * @param settings the user's
 */
export function useVisualStudioCode(settings?: object): void {
  before('starts VS Code', async () => {
    const installation = findInstallation();
    if (!isCleared) clearResults();
    isCleared = true;
    server = await CodeServer.start(installation.serverScript, findExtension(), settings);
    browser = await openBrowser(installation);
  });
  after('stops VS Code', async () => {
    await browser?.close();
    await server?.stop(resultPath('vscode-logs'));
  });
}

/**
 * A test in a window, a browser profile and a folder of its own.
 * @param more.extension the folder of another extension that runs beside ours
 * @param more.size how large the window is, in px
 */
export function scenario(
  title: string,
  files: Readonly<Record<string, string>>,
  play: (stage: Stage) => Promise<void>,
  more: { extension?: string; size?: { width: number; height: number } } = {},
): void {
  const test = it(title, async () => {
    assert(browser && server, 'VS Code was not started');
    const folder = new WorkspaceFolder(files);
    const context = await browser.newContext({ viewport: more.size ?? viewport, locale: 'en-US' });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await Workbench.open(page, server.urlOf(folder.path, more.extension))
        .then((workbench) => play({ workbench, folder, requested }))
        .catch((error: unknown) => failWithScreenshot(page, title, error));
    } finally {
      await context.close();
      folder.remove();
    }
  });
  // VS Code's own watchers and keyboard may miss something on a busy machine; the picture of that stays.
  test.retries(1);
}

/** Adds to an error where the picture of the window at that moment is. */
async function failWithScreenshot(page: Page, title: string, error: unknown): Promise<never> {
  const path = resultPath(`screenshots/FAILED-${title.replace(/\W+/g, '-')}.png`);
  await page.screenshot({ path }).catch(() => undefined);
  console.log(`      failed: ${title} (${path})`);
  if (error instanceof Error) {
    const { message, stack } = error;
    error.message = `${stripVTControlCharacters(message)}\nScreenshot: ${path}`;
    error.stack = stack?.replace(message, () => error.message);
  }
  throw error;
}

const viewport = { width: 1280, height: 800 };
