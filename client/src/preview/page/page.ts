import type { PreviewResult } from '../../../../server/src/lsp/connection/protocol';
import type { PreviewState } from '../preview-messages';
import { Branches } from './branches';
import { element } from './build';
import { host, onHostMessage } from './host';
import { t } from './l10n';
import { MessageFrame } from './message-frame';
import { ProblemList } from './problem-list';
import { Stage } from './stage';
import { SubjectLine } from './subject-line';
import { Toolbar } from './toolbar';

const { uri = '', loadsPictures } = document.body.dataset;
const isAllowed = loadsPictures === 'true';

/** The page of a preview, put together from its parts. */
class PreviewPage {
  private state: PreviewState;
  private preview: PreviewResult | undefined;
  private localBase: string | undefined;
  private readonly frame = new MessageFrame({
    reveal: (place) => host.postMessage({ type: 'reveal', ...place }),
    chooseProblem: (index) => this.choose(index),
    scrolled: (offset) => host.postMessage({ type: 'scrolled', offset }),
  });
  private readonly stage = new Stage(this.frame.frame);
  private readonly subject = new SubjectLine((index) => this.choose(index));
  private readonly problems = new ProblemList((index) => this.choose(index));
  private readonly branches = new Branches((choices) => {
    this.change({ choices });
    host.postMessage({ type: 'choose', choices });
  });
  private readonly toolbar = new Toolbar({
    device: (device) => this.change({ device }),
    scheme: (scheme) => this.change({ scheme }),
    marks: () => this.change({ isMarked: !this.state.isMarked }),
    pictures: () => host.postMessage({ type: 'loadPictures', isAllowed: !isAllowed }),
  });
  private readonly notice = element('p', { class: 'notice', role: 'status', hidden: true });

  constructor() {
    const initial: PreviewState = {
      uri,
      device: 'desktop',
      scheme: 'light',
      isMarked: true,
      choices: {},
    };
    const remembered = host.getState();
    this.state = remembered?.uri === uri ? { ...initial, ...remembered } : initial;
    document.body.append(
      element('header', {}, this.toolbar.bar, this.branches.details),
      this.notice,
      this.subject.line,
      element('main', {}, this.stage.box),
      this.problems.details,
    );
    this.showState();
  }

  take(preview: PreviewResult, localBase: string | undefined): void {
    this.preview = preview;
    this.localBase = localBase;
    this.stage.messageWidth = preview.width;
    this.subject.show(preview.subject);
    this.problems.show(preview.problems);
    this.branches.show(preview.switches, this.state.choices);
    this.toolbar.showPictures(isAllowed, preview.heldBackPictures);
    this.showNotice(preview);
    this.showState();
  }

  start(): void {
    host.setState(this.state);
    onHostMessage((message) => {
      if (message.type === 'show') this.take(message.preview, message.localBase);
      else void this.frame.scrollTo(message.offset);
    });
    host.postMessage({ type: 'ready', choices: this.state.choices });
  }

  private change(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    host.setState(this.state);
    this.showState();
  }

  private showState(): void {
    const { device, scheme, isMarked } = this.state;
    this.toolbar.show(this.state);
    this.stage.show(device, scheme);
    this.subject.line.toggleAttribute('data-bsm-marked', isMarked);
    if (this.preview) void this.frame.show(this.preview, this.state, this.localBase);
  }

  private choose(index: number): void {
    const problem = this.preview?.problems[index];
    if (!problem) return;
    this.problems.point(index);
    void this.frame.goToProblem(index);
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

new PreviewPage().start();
