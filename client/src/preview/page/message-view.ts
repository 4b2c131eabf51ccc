import type { Choices, Preview } from '../../../../server/src/lsp/connection/protocol';
import type { ViewState } from '../preview-messages';
import { Branches } from './branches';
import { MessageFrame, type FrameEvents } from './message-frame';
import { Stage } from './stage';
import { SubjectLine } from './subject-line';
import { Toolbar } from './toolbar';

/** What happens in the message and in the buttons above it. */
export interface ViewEvents extends FrameEvents {
  choose(choices: Choices): void;
  loadPictures?(): void;
  /** The reader sees the message in another way now. */
  changed?(state: ViewState): void;
}

/** A message as the buyer sees it, with all that the reader can choose about that. */
export class MessageView {
  readonly frame: MessageFrame;
  readonly stage: Stage;
  readonly subject: SubjectLine;
  readonly branches: Branches;
  readonly toolbar: Toolbar;
  private preview: Preview | undefined;
  private localBase: string | undefined;

  constructor(
    private state: ViewState,
    private readonly events: ViewEvents,
  ) {
    this.frame = new MessageFrame(events);
    this.stage = new Stage(this.frame.frame);
    this.subject = new SubjectLine((index) => events.chooseProblem(index));
    this.branches = new Branches((choices) => {
      this.change({ choices });
      events.choose(choices);
    });
    this.toolbar = new Toolbar({
      device: (device) => this.change({ device }),
      scheme: (scheme) => this.change({ scheme }),
      marks: () => this.change({ isMarked: !this.state.isMarked }),
      pictures: () => events.loadPictures?.(),
    });
    this.update();
  }

  get choices(): Choices {
    return this.state.choices;
  }

  /** @param localBase where pictures are that are files of the workspace, if they may be loaded */
  show(preview: Preview, localBase?: string): void {
    this.preview = preview;
    this.localBase = localBase;
    this.stage.messageWidth = preview.width;
    this.subject.show(preview.subject);
    this.branches.show(preview.switches, this.choices);
    this.update();
  }

  private change(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    this.events.changed?.(this.state);
    this.update();
  }

  private update(): void {
    const { device, scheme, isMarked } = this.state;
    this.toolbar.show(this.state);
    this.stage.show(device, scheme);
    this.subject.line.toggleAttribute('data-bsm-marked', isMarked);
    if (this.preview) void this.frame.show(this.preview, this.state, this.localBase);
  }
}
