import type { Preview } from '../../../../server/src/lsp/connection/protocol';
import type { Place, ViewState } from '../preview-messages';
import { element } from './build';
import { frameStyle, inScheme } from './frame-style';
import { t } from './l10n';
import { problemAt, problemsOf } from './marked-problems';
import { showBody } from './shown-body';
import { ScrollPlaces } from './scroll-places';
import { sourceOf } from './source-places';

const emptyPage =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"></head><body></body></html>';

/** What happens in the frame. */
export interface FrameEvents {
  reveal(place: Place): void;
  chooseProblem(index: number): void;
  scrolled?(offset: number): void;
}

/** While the frame scrolls by itself, nobody is told, for so many milliseconds. */
const ownScrollTime = 200;

/** The frame that shows the message: a page of its own, in which no script runs. */
export class MessageFrame {
  readonly frame = element('iframe', {
    sandbox: 'allow-same-origin',
    title: t('The message as the buyer sees it'),
    srcdoc: emptyPage,
  });
  private readonly loaded: Promise<Document>;
  private places: ScrollPlaces | undefined;
  private ownScrollUntil = 0;

  constructor(private readonly events: FrameEvents) {
    this.loaded = new Promise((resolve) => {
      this.frame.addEventListener(
        'load',
        () => {
          const page = this.frame.contentDocument;
          if (!page) return;
          this.listen(page);
          resolve(page);
        },
        { once: true },
      );
    });
  }

  /** Shows a message; where the page is scrolled to stays. */
  async show(preview: Preview, state: ViewState, localBase?: string): Promise<void> {
    const page = await this.loaded;
    const { scrollLeft, scrollTop } = page.documentElement;
    setAttributes(page.documentElement, preview.htmlAttributes);
    setAttributes(page.body, preview.bodyAttributes);
    page.documentElement.setAttribute('data-bsm-scheme', state.scheme);
    page.documentElement.toggleAttribute('data-bsm-marked', state.isMarked);
    page.adoptedStyleSheets = [
      styleSheet(page, frameStyle),
      styleSheet(page, inScheme(preview.css, state.scheme)),
    ];
    showBody(page, preview.html);
    if (localBase !== undefined) loadFiles(page, localBase);
    this.places = new ScrollPlaces(page);
    this.scroll(page, scrollLeft, scrollTop);
  }

  /** Scrolls to what comes from the offset. */
  async scrollTo(offset: number): Promise<void> {
    const page = await this.loaded;
    const top = this.places?.topOf(offset);
    if (top !== undefined) this.scroll(page, page.documentElement.scrollLeft, top);
  }

  /** Shows where a problem is marked. */
  async goToProblem(index: number): Promise<void> {
    const page = await this.loaded;
    const marks = [...page.querySelectorAll('[data-bsm-problems]')];
    for (const mark of marks) mark.classList.toggle('bsm-chosen', problemsOf(mark).includes(index));
    const mark = marks.find((each) => problemsOf(each).includes(index));
    if (!mark) return;
    // Unlike scrollIntoView, this does not scroll what stands around the frame.
    const { top, height } = mark.getBoundingClientRect();
    const { scrollLeft, scrollTop, clientHeight } = page.documentElement;
    this.scroll(page, scrollLeft, scrollTop + top - (clientHeight - height) / 2);
  }

  private scroll(page: Document, left: number, top: number): void {
    this.ownScrollUntil = Date.now() + ownScrollTime;
    page.documentElement.scrollTo({ left, top, behavior: 'instant' });
  }

  private listen(page: Document): void {
    page.addEventListener('click', (event) => this.click(event), true);
    page.addEventListener('auxclick', (event) => event.preventDefault(), true);
    page.addEventListener('dblclick', (event) => this.doubleClick(event));
    page.addEventListener('keydown', (event) => this.keyDown(event));
    page.addEventListener('submit', (event) => event.preventDefault(), true);
    page.addEventListener('dragstart', (event) => event.preventDefault(), true);
    page.addEventListener('scroll', () => {
      const offset = Date.now() < this.ownScrollUntil ? undefined : this.places?.offsetAtTop();
      if (offset !== undefined) this.events.scrolled?.(offset);
    });
  }

  private click(event: MouseEvent): void {
    event.preventDefault();
    this.activate(event.target);
  }

  private keyDown(event: KeyboardEvent): void {
    const isButton = (event.target as Element).matches('bsm-mark[role=button]');
    if (!isButton || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.activate(event.target);
  }

  private activate(target: EventTarget | null): void {
    const index = problemAt(target);
    if (index !== undefined) this.events.chooseProblem(index);
  }

  private doubleClick(event: MouseEvent): void {
    const place = sourceOf(event);
    if (place) this.events.reveal(place);
  }
}

function setAttributes(target: Element, attributes: Readonly<Record<string, string>>): void {
  for (const { name } of [...target.attributes]) target.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}

/** A style sheet of the page: made like this, it cannot import others. */
function styleSheet({ defaultView }: Document, css: string): CSSStyleSheet {
  const sheet = new (defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Loads the pictures that are files of the workspace; boxes stand for those that are missing. */
function loadFiles(page: Document, localBase: string): void {
  for (const image of page.querySelectorAll<HTMLImageElement>('img[data-bsm-local]')) {
    const path = image.getAttribute('data-bsm-local') ?? '';
    image.addEventListener('error', () => {
      image.removeAttribute('src');
      image.setAttribute('data-bsm-box', 'image');
      image.title = t('There is no image {0}.', path);
    });
    image.src = `${localBase}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }
}
