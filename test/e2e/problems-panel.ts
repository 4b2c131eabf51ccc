import type { Page } from './playwright';
import { retryUntil, waitUntil } from './wait';

/** A row of the Problems panel. */
export interface ProblemRow {
  readonly source: string;
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** VS Code's panel with the problems of all files. */
export class ProblemsPanel {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    const panel = this.page.locator('.markers-panel-container');
    if (await panel.isVisible()) return;
    await retryUntil(
      'the Problems panel opens',
      () => this.page.keyboard.press('Control+Shift+M'),
      () => panel.isVisible(),
    );
  }

  /** The rows that the panel shows now, from top to bottom. */
  async rows(): Promise<ProblemRow[]> {
    await this.open();
    const markers = this.page.locator(
      '.markers-panel-container .monaco-list-row:has(.marker-icon)',
    );
    const rows = await markers.evaluateAll((elements) =>
      elements.map((element) =>
        ['.marker-source', '.marker-code', '.marker-message', '.marker-line'].map(
          (part) => element.querySelector(part)?.textContent ?? '',
        ),
      ),
    );
    return rows.map(toRow);
  }

  /** Waits until the rules of our problems are just these, in the order of the panel. */
  async untilRulesAre(...rules: string[]): Promise<ProblemRow[]> {
    return waitUntil(
      `the Problems panel shows ${rules.join(', ') || 'no problem'}`,
      () => this.rows(),
      (rows) => rows.map((row) => row.rule).join() === rules.join(),
    );
  }
}

function toRow([source = '', code = '', message = '', place = '']: string[]): ProblemRow {
  const [line = 0, column = 0] = [...place.matchAll(/\d+/g)].map(Number);
  return { source, rule: code.replace(/[()]/g, ''), message, line, column };
}
