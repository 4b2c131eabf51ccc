import { Branches } from '../../client/src/preview/page/branches';
import { MessageFrame } from '../../client/src/preview/page/message-frame';
import type { Place } from '../../client/src/preview/page/source-places';
import { Stage } from '../../client/src/preview/page/stage';
import { SubjectLine } from '../../client/src/preview/page/subject-line';
import { Toolbar } from '../../client/src/preview/page/toolbar';
import type { PreviewState } from '../../client/src/preview/preview-messages';
import type { Preview } from '../../server/src/preview/preview-result';
import type { Choices } from '../../server/src/preview/template/switches';

export interface PreviewEvents {
  reveal(place: Place): void;
  chooseProblem(index: number): void;
  choose(choices: Choices): void;
}

/** A telephone has no room for the width of a desktop. */
const isNarrow = window.matchMedia('(max-width: 640px)').matches;

/** What the buyer sees, with the parts of the preview that editors have. */
export class PreviewPane {
  private state: PreviewState = {
    uri: '',
    device: isNarrow ? 'phone' : 'desktop',
    scheme: 'light',
    isMarked: true,
    choices: {},
  };
  private preview: Preview | undefined;
  private readonly frame: MessageFrame;
  private readonly stage: Stage;
  private readonly subject: SubjectLine;
  private readonly branches: Branches;
  private readonly toolbar: Toolbar;

  constructor(box: HTMLElement, events: PreviewEvents) {
    const chooseProblem = (index: number): void => events.chooseProblem(index);
    this.frame = new MessageFrame({
      reveal: (place) => events.reveal(place),
      chooseProblem,
      scrolled: () => undefined,
    });
    this.stage = new Stage(this.frame.frame);
    this.subject = new SubjectLine(chooseProblem);
    this.branches = new Branches((choices) => {
      this.change({ choices });
      events.choose(choices);
    });
    this.toolbar = new Toolbar({
      device: (device) => this.change({ device }),
      scheme: (scheme) => this.change({ scheme }),
      marks: () => this.change({ isMarked: !this.state.isMarked }),
      pictures: () => undefined,
    });
    this.toolbar.showPictures(false, 0);
    box.append(this.toolbar.bar, this.branches.details, this.subject.line, this.stage.box);
    this.update();
  }

  get choices(): Choices {
    return this.state.choices;
  }

  show(preview: Preview): void {
    this.preview = preview;
    this.stage.messageWidth = preview.width;
    this.subject.show(preview.subject);
    this.branches.show(preview.switches, this.state.choices);
    this.update();
  }

  goToProblem(index: number): void {
    void this.frame.goToProblem(index);
  }

  private change(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    this.update();
  }

  private update(): void {
    const { device, scheme, isMarked } = this.state;
    this.toolbar.show(this.state);
    this.stage.show(device, scheme);
    this.subject.line.toggleAttribute('data-bsm-marked', isMarked);
    if (this.preview)
      void this.frame.show({ ...this.preview, uri: this.state.uri, version: 0 }, this.state);
  }
}
