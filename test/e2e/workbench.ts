import { CodeEditor } from './code-editor';
import { resultPath } from './installation';
import type { FrameLocator, Locator, Page } from './playwright';
import { PreviewTab } from './preview-tab';
import { ProblemsPanel } from './problems-panel';
import { QuickInput } from './quick-input';
import { retryUntil, waitUntil } from './wait';

/** A VS Code window, in the words of someone who works with it. */
export class Workbench {
  readonly editor: CodeEditor;
  readonly problems: ProblemsPanel;

  private readonly quickInput: QuickInput;

  private constructor(private readonly page: Page) {
    this.quickInput = new QuickInput(page);
    this.editor = new CodeEditor(page, this.quickInput);
    this.problems = new ProblemsPanel(page);
  }

  /** Opens a window at the address of a folder and waits until it can be used. */
  static async open(page: Page, url: string): Promise<Workbench> {
    const workbench = new Workbench(page);
    await page.goto(url);
    await workbench.untilUsable();
    return workbench;
  }

  /** Reloads the window as its command does, which first stores what is open. */
  async reload(): Promise<void> {
    await this.page.evaluate('void (window.isBeforeReload = true)');
    await this.runCommand('Developer: Reload Window');
    await waitUntil(
      'the window is loaded again',
      () => this.page.evaluate<boolean>('!window.isBeforeReload').catch(() => false),
      (isLoaded) => isLoaded,
    );
    await this.untilUsable();
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.quickInput.open('Control+P');
    await this.quickInput.choose(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.untilShown();
  }

  /** Whether this file is the one in the active editor. */
  async isActive(name: string): Promise<boolean> {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`).isVisible();
  }

  /** Opens the preview of the active editor with the button in its title. */
  async openPreview(): Promise<PreviewTab> {
    // It is there once the server has said that this is a message.
    const button = this.page.locator('.editor-actions [aria-label*="Open Preview to the Side"]');
    await button.click({ timeout: 90_000 });
    await this.page.locator('.tab').filter({ hasText: 'Preview ' }).first().waitFor();
    return new PreviewTab(this.page);
  }

  /** Waits until the status bar says where the cursor is. */
  async untilCursorIs(place: string): Promise<void> {
    await waitUntil(
      `the cursor is at ${place}`,
      () => this.editor.cursor(),
      (cursor) => cursor === place,
    );
  }

  /** Opens the outline of the file until it shows these entries, takes a picture, and closes it. */
  async untilOutlineShows(labels: readonly string[], picture: string): Promise<void> {
    await retryUntil(
      `the outline shows ${labels.join(', ')}`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.quickInput.open('Control+Shift+O');
      },
      async () => {
        const rows = await this.quickInput.rows();
        return labels.every((label) => rows.includes(label));
      },
    );
    await this.screenshot(picture);
    await this.page.keyboard.press('Escape');
  }

  /** Runs a command of the palette, by its whole title including the category. */
  async runCommand(title: string): Promise<void> {
    let isTaken = false;
    await retryUntil(
      `${title} is taken`,
      async () => {
        await this.quickInput.open('F1');
        isTaken = await this.quickInput.choose(title, `>${title}`);
      },
      () => isTaken,
    );
  }

  /** Runs a command until it asks its question; one that needs extensions can get lost meanwhile. */
  async runCommandUntilAsked(title: string, question: string): Promise<void> {
    await retryUntil(
      `${title} asks: ${question}`,
      () => this.runCommand(title),
      () => this.quickInput.asks(question),
      { patience: 15_000 },
    );
  }

  /** Answers a question that a command asks in the box at the top, with the keyboard. */
  async answer(question: string, label: string, text?: string): Promise<void> {
    await this.quickInput.answer(question, label, text);
  }

  /** Goes down to an answer to the question and takes it, with the keyboard. */
  async pick(question: string, label: string): Promise<void> {
    await this.quickInput.untilAsked(question);
    await this.quickInput.take(label);
  }

  /** Waits until the box at the top asks a question. */
  async untilAsked(question: string): Promise<void> {
    await this.quickInput.untilAsked(question);
  }

  /** Waits until a dialog in front of the window says this. */
  async untilDialogAsks(text: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box').filter({ hasText: text }).waitFor();
  }

  /** Goes back from a question to the one before it, with the keyboard. */
  async stepBack(question: string): Promise<void> {
    await this.quickInput.stepBack(question);
  }

  /** Presses keys one after the other, wherever the focus is. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens an empty document that is no file yet, in the language with this name. */
  async openUntitled(languageName: string): Promise<void> {
    await this.runCommand('File: New Untitled Text File');
    await this.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await this.runCommand('Change Language Mode');
    await this.quickInput.choose(languageName);
  }

  /** Opens the language status of the open file, and waits until it offers a command. */
  async untilLanguageStatusOffers(title: string): Promise<void> {
    const status = this.page.locator('#status\\.languageStatus');
    await retryUntil(
      `the language status offers "${title}"`,
      async () => {
        if (await status.isVisible()) await status.click();
      },
      () => this.languageStatus(title).isVisible(),
      { attempts: 15, patience: 1_000 },
    );
  }

  /** Clicks a command that the language status of the open file offers. */
  async chooseLanguageStatus(title: string): Promise<void> {
    await this.untilLanguageStatusOffers(title);
    await this.languageStatus(title).click();
  }

  /** Checks all messages, until the report begins with lines that are as expected. */
  async untilReportShows(what: string, isExpected: (rows: string[]) => boolean): Promise<void> {
    await this.runCommand('bsm: Check All Messages in the Workspace');
    await waitUntil(`the report ${what}`, () => this.pageRows(), isExpected);
  }

  /** Waits until a walkthrough is open at the step with this title. */
  async untilWalkthroughShows(title: string): Promise<void> {
    await this.page.locator('.getting-started-step.expanded').filter({ hasText: title }).waitFor();
  }

  /** Presses a button of a step in the walkthrough that is open. */
  async follow(button: string, step: string): Promise<void> {
    await this.page.locator('.getting-started-step').filter({ hasText: step }).first().click();
    await this.untilWalkthroughShows(step);
    const buttons = this.page.locator('.getting-started-step.expanded .monaco-button');
    await buttons.filter({ hasText: button }).click();
  }

  /** Waits until a notification says this. */
  async untilToldThat(text: string): Promise<void> {
    await this.page.locator('.notification-list-item-message').filter({ hasText: text }).waitFor();
  }

  /** The lines of the tables on the page that is open in the editor: their cells. */
  async pageRows(): Promise<string[]> {
    return this.openPage
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map(({ textContent }) => textContent?.trim() ?? ''));
  }

  /** The links on the page that is open in the editor. */
  async pageLinks(): Promise<string[]> {
    return this.openPage
      .locator('a')
      .evaluateAll((links) => links.map(({ textContent }) => textContent ?? ''));
  }

  /** Clicks a link on the page that is open in the editor. */
  async followLink(text: string): Promise<void> {
    await this.openPage.locator('a').filter({ hasText: text }).first().click();
  }

  /** Whether the explorer says of a file that it is not compliant; the sign itself is drawn by CSS. */
  async isMarkedAsFailing(name: string): Promise<boolean> {
    const label = '.monaco-icon-label[aria-label*="Not compliant"]';
    return this.page
      .locator(`.explorer-folders-view ${label}`)
      .filter({ hasText: name })
      .isVisible();
  }

  /** VS Code shows pages of extensions in a frame within a frame. */
  private get openPage(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Saves a picture of the window among the results of the test run. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: resultPath(`screenshots/${name}.png`) });
  }

  /** Saves a picture of the window as it is shown to others. */
  async savePicture(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Closes the side bar, with the explorer in it. */
  async closeSideBar(): Promise<void> {
    const sideBar = this.page.locator('.part.sidebar');
    await retryUntil(
      'the side bar is closed',
      () => this.runCommand('View: Toggle Primary Side Bar Visibility'),
      async () => !(await sideBar.isVisible()),
    );
  }

  private async untilUsable(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 30_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  private languageStatus(title: string): Locator {
    return this.page.locator('.hover-language-status a').filter({ hasText: title });
  }
}
