import type { PreviewResult } from '../../../../server/src/lsp/connection/protocol';
import type { PreviewState, Section } from '../preview-messages';
import { element } from './build';
import { host, onHostMessage } from './host';
import { t } from './l10n';
import { MessageView } from './message-view';
import { ProblemList } from './problem-list';

const { uri = '', loadsPictures } = document.body.dataset;
const isAllowed = loadsPictures === 'true';

/** The page of a preview, put together from its parts. */
class PreviewPage {
  private state = rememberedState();
  private readonly view = new MessageView(this.state, {
    reveal: (place) => host.postMessage({ type: 'reveal', ...place }),
    chooseProblem: (index) => this.choose(index),
    scrolled: (offset) => host.postMessage({ type: 'scrolled', offset }),
    choose: (choices) => host.postMessage({ type: 'choose', choices }),
    loadPictures: () => host.postMessage({ type: 'loadPictures', isAllowed: !isAllowed }),
    changed: ({ device, scheme, isMarked, choices }) =>
      this.remember({ ...this.state, device, scheme, isMarked, choices }),
  });
  private readonly problems = new ProblemList((index) => this.choose(index));
  private readonly notice = element('p', { class: 'notice', role: 'status', hidden: true });
  private preview: PreviewResult | undefined;

  start(): void {
    const { toolbar, branches, subject, stage } = this.view;
    document.body.append(
      element('header', {}, toolbar.bar, branches.details),
      this.notice,
      subject.line,
      element('main', {}, stage.box),
      this.problems.details,
    );
    this.keepOpen('branches', branches.details);
    this.keepOpen('problems', this.problems.details);
    this.remember(this.state);
    onHostMessage((message) => {
      if (message.type === 'show') this.take(message.preview, message.localBase);
      else if (message.type === 'lock')
        this.remember({ ...this.state, isLocked: message.isLocked });
      else void this.view.frame.scrollTo(message.offset);
    });
    host.postMessage({ type: 'ready', choices: this.state.choices });
  }

  private remember(state: PreviewState): void {
    this.state = state;
    host.setState(state);
  }

  /** Opens a section that was open when the page was loaded again, as it is for images. */
  private keepOpen(section: Section, details: HTMLDetailsElement): void {
    details.open = this.state.open.includes(section);
    details.addEventListener('toggle', () => {
      const others = this.state.open.filter((each) => each !== section);
      this.remember({ ...this.state, open: details.open ? [...others, section] : others });
    });
  }

  private take(preview: PreviewResult, localBase: string | undefined): void {
    this.preview = preview;
    this.problems.show(preview.problems);
    this.showNotice(preview);
    this.view.toolbar.showPictures(isAllowed, preview.heldBackPictures);
    this.view.show(preview, localBase);
  }

  private choose(index: number): void {
    const problem = this.preview?.problems[index];
    if (!problem) return;
    this.problems.point(index);
    void this.view.frame.goToProblem(index);
    const { start, end } = problem;
    host.postMessage({ type: 'reveal', file: 0, start, end });
  }

  private showNotice({ dataError, isCut }: PreviewResult): void {
    this.notice.hidden = !dataError && !isCut;
    this.notice.replaceChildren();
    if (isCut) this.notice.append(t('The message is too long to be shown as a whole.'), ' ');
    if (!dataError) return;
    const name = decodeURIComponent(dataError.uri.slice(dataError.uri.lastIndexOf('/') + 1));
    const button = element('button', { type: 'button', title: t('Open the file') }, name);
    button.addEventListener('click', () => host.postMessage({ type: 'showDataError' }));
    this.notice.append(t('Sample data:'), ' ', button, ` ${dataError.message}`);
  }
}

/** How the reader sees messages holds for the next one, too; branches are each message's own. */
function rememberedState(): PreviewState {
  const remembered = host.getState();
  return {
    device: 'desktop',
    scheme: 'light',
    isMarked: true,
    isLocked: false,
    open: [],
    ...remembered,
    choices: remembered?.uri === uri ? remembered.choices : {},
    uri,
  };
}

new PreviewPage().start();
