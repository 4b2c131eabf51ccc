/**
 * The part of Playwright that the editor tests use. Playwright is installed beside VS Code,
 * not among the project's dependencies, so its own types are not at hand when these tests are checked.
 */

/** An element of the page, as functions that run in the page see it. */
export interface PageElement {
  readonly textContent: string | null;
  readonly innerText: string;
  readonly scrollTop: number;
  readonly className: string;
  readonly parentElement: PageElement | null;
  readonly style: { readonly top: string };
  querySelector(selector: string): PageElement | null;
}

export interface Locator {
  click(options?: { timeout?: number }): Promise<void>;
  count(): Promise<number>;
  evaluateAll<Result>(collect: (elements: PageElement[]) => Result): Promise<Result>;
  fill(text: string): Promise<void>;
  filter(options: { hasText: string | RegExp }): Locator;
  first(): Locator;
  hover(): Promise<void>;
  isVisible(): Promise<boolean>;
  locator(selector: string): Locator;
  selectOption(value: string): Promise<unknown>;
  waitFor(options?: { state?: 'visible' | 'hidden'; timeout?: number }): Promise<void>;
}

export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string): Locator;
}

export interface PageEvents {
  request: { url(): string; resourceType(): string };
  dialog: { message(): string; dismiss(): Promise<void> };
  popup: unknown;
}

export interface Page {
  readonly keyboard: {
    press(key: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  readonly mouse: { wheel(deltaX: number, deltaY: number): Promise<void> };
  addInitScript(script: { content: string }): Promise<void>;
  addScriptTag(options: { content: string }): Promise<unknown>;
  evaluate<Result>(expression: string): Promise<Result>;
  frameLocator(selector: string): FrameLocator;
  goto(url: string): Promise<unknown>;
  locator(selector: string): Locator;
  on<Name extends keyof PageEvents>(event: Name, take: (happened: PageEvents[Name]) => void): void;
  screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
  setContent(html: string): Promise<void>;
  setDefaultTimeout(milliseconds: number): void;
}

export interface BrowserContext {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Browser {
  newContext(options: {
    viewport: { width: number; height: number };
    locale: string;
    colorScheme?: 'light' | 'dark';
  }): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<Browser>;
  };
}
