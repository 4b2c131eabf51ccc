import type { Locator, Page } from './playwright';
import type { QuickInput } from './quick-input';
import { retryUntil, waitUntil } from './wait';

/** A wavy underline: where it is and how severe its problem. */
export interface Squiggle {
  readonly severity: string;
  readonly line: number;
}

const fix = '.action-widget .monaco-list-row.action';
const suggestion = '.suggest-widget .monaco-list-row';
const hover = '.monaco-hover';

/** The text editor in the middle of the window. */
export class CodeEditor {
  constructor(
    private readonly page: Page,
    private readonly quickInput: QuickInput,
  ) {}

  /** The visible lines of the text. */
  async text(): Promise<string> {
    const lines = await this.locate('.view-lines .view-line').evaluateAll((elements) =>
      elements.map(({ style, textContent }) => ({ top: style.top, text: textContent ?? '' })),
    );
    lines.sort((one, other) => Number.parseInt(one.top) - Number.parseInt(other.top));
    return lines.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
  }

  /** Waits until the visible lines are just these. */
  async untilTextIs(expected: string): Promise<void> {
    await waitUntil(
      `the text is:\n${expected}`,
      () => this.text(),
      (text) => text === expected,
    );
  }

  /** The squiggles of the visible lines, from top to bottom. */
  async squiggles(): Promise<Squiggle[]> {
    const underlines = await this.locate('.view-overlays [class*="squiggly-"]').evaluateAll(
      (elements) =>
        elements.map(({ className, parentElement }) => ({
          severity: /squiggly-(\w+)/.exec(className)?.[1] ?? '',
          top: parentElement?.style.top,
        })),
    );
    const numbers = await this.locate('.margin-view-overlays > div').evaluateAll((elements) =>
      elements.map(({ style, textContent }) => ({ line: Number(textContent), top: style.top })),
    );
    return underlines
      .map(({ severity, top }) => ({
        severity,
        line: numbers.find((number) => number.top === top)?.line ?? 0,
      }))
      .sort((one, other) => one.line - other.line);
  }

  /** Waits until two texts in the visible lines are coloured differently, as the grammars tell them apart. */
  async untilColoredApart(one: string, other: string): Promise<void> {
    await waitUntil(
      `“${one}” and “${other}” are coloured differently`,
      async () => {
        const tokens = await this.locate('.view-line > span > span').evaluateAll((elements) =>
          elements.map(({ className, textContent }) => ({ className, text: textContent ?? '' })),
        );
        return [one, other].map(
          (part) => tokens.find(({ text }) => text.includes(part))?.className,
        );
      },
      ([first, second]) => first !== undefined && second !== undefined && first !== second,
    );
  }

  /** Waits until the text is shown at all. */
  async untilShown(): Promise<void> {
    await this.locate('.view-lines .view-line').first().waitFor();
  }

  /** Puts the cursor before the first occurrence of some text in the visible lines. */
  async goTo(text: string): Promise<void> {
    const before = (await this.text()).split(text)[0] ?? '';
    const lines = before.split('\n');
    await this.quickInput.open('Control+G');
    await this.quickInput.submit(`:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
  }

  /** Turns the mouse wheel over the text. */
  async scrollBy(pixels: number): Promise<void> {
    await this.locate('.view-lines').hover();
    await this.page.mouse.wheel(0, pixels);
  }

  /** Types some text at the cursor, all at once. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /**
   * Opens the light bulb at the cursor and waits until it offers a fix.
   * A request for fixes gets lost when an extension registers anything meanwhile, so it is repeated.
   */
  async untilLightBulbOffers(title: RegExp): Promise<void> {
    await retryUntil(
      `the light bulb offers ${title}`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+.');
      },
      () => this.page.locator(fix).filter({ hasText: title }).first().isVisible(),
    );
  }

  /** Applies a fix of the light bulb at the cursor. */
  async quickFix(title: RegExp): Promise<void> {
    await this.untilLightBulbOffers(title);
    await retryUntil(
      `the light bulb's ${title} has the focus`,
      () => this.page.keyboard.press('ArrowDown'),
      () => this.page.locator(`${fix}.focused`).filter({ hasText: title }).isVisible(),
      { attempts: await this.page.locator(fix).count(), patience: 500 },
    );
    await this.page.keyboard.press('Enter');
  }

  /** Asks what can be written at the cursor and waits until this is offered. */
  async untilOffered(label: string): Promise<void> {
    await retryUntil(
      `${label} is offered`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+Space');
      },
      () => this.page.locator(suggestion).filter({ hasText: label }).first().isVisible(),
    );
  }

  /** Types some text key by key; at each, VS Code may offer something. */
  async typeKeys(text: string): Promise<void> {
    for (const key of text) await this.page.keyboard.press(key);
  }

  /** Waits until this is offered by itself. */
  async untilOfferedUnasked(label: string): Promise<void> {
    await this.page.locator(suggestion).filter({ hasText: label }).first().waitFor();
  }

  /** Goes to the next problem until it is one about which this is told. */
  async untilNextProblemIs(text: string): Promise<void> {
    await retryUntil(
      `the next problem is about ${text}`,
      () => this.page.keyboard.press('F8'),
      () => this.page.locator('.marker-widget').filter({ hasText: text }).isVisible(),
      { attempts: 20 },
    );
  }

  /** Takes the second of the choices that a snippet offers at the cursor, with the keyboard. */
  async chooseNext(label: string): Promise<void> {
    await this.page.locator(suggestion).filter({ hasText: label }).waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.locator(`${suggestion}.focused`).filter({ hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Asks about the place of the cursor and waits until this is told. */
  async untilTold(text: string): Promise<void> {
    await retryUntil(
      `the hover tells ${text}`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+K');
        await this.page.keyboard.press('Control+I');
      },
      () => this.page.locator(hover).filter({ hasText: text }).first().isVisible(),
    );
  }

  /** Follows what stands at the cursor to where it comes from, until the effect shows. */
  async goToDefinition(what: string, isThere: () => Promise<boolean>): Promise<void> {
    await retryUntil(what, () => this.page.keyboard.press('F12'), isThere);
  }

  /** The line and the column of the cursor, from 1. */
  async cursor(): Promise<string> {
    return textOf(this.page.locator('#status\\.editor\\.selection'));
  }

  /** Shows where that is used which stands at the cursor, and waits until so many places are listed. */
  async untilReferencesAre(count: number): Promise<void> {
    const title = this.page.locator('.reference-zone-widget .peekview-title');
    await retryUntil(
      `${count} references are shown`,
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Shift+F12');
      },
      async () => (await textOf(title)).includes(`(${count})`),
    );
  }

  /** Gives that another name which stands at the cursor. */
  async rename(name: string): Promise<void> {
    const box = this.page.locator('.rename-box input');
    await retryUntil(
      'the box for a new name opens',
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('F2');
      },
      () => box.isVisible(),
    );
    await box.fill(name);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** The texts that are underlined as links, from top to bottom. */
  async links(): Promise<string[]> {
    return this.locate('.view-line .detected-link').evaluateAll((elements) =>
      elements.map(({ textContent }) => textContent ?? ''),
    );
  }

  /**
   * Saves until the file on disk is as it should be; what the save itself changes can
   * get lost like a request for fixes.
   */
  async saveUntil(what: string, isSaved: () => boolean): Promise<void> {
    await retryUntil(what, () => this.page.keyboard.press('Control+S'), isSaved);
    const dirty = this.page.locator('.tab.active.dirty');
    await waitUntil(
      'nothing is unsaved',
      () => dirty.count(),
      (count) => count === 0,
    );
  }

  private locate(selector: string): Locator {
    return this.page.locator(`.editor-instance ${selector}`);
  }
}

/** The text of the first element; empty where there is none. */
async function textOf(locator: Locator): Promise<string> {
  const texts = await locator.evaluateAll((elements) =>
    elements.map(({ textContent }) => textContent ?? ''),
  );
  return texts[0] ?? '';
}
