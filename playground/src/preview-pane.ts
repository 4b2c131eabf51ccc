import { MessageView, type ViewEvents } from '../../client/src/preview/page/message-view';

/** A telephone has no room for the width of a desktop. */
const isNarrow = window.matchMedia('(max-width: 640px)').matches;

/** What the buyer sees, with the parts of the preview that editors have. */
export function previewPane(box: HTMLElement, events: ViewEvents): MessageView {
  const view = new MessageView(
    { device: isNarrow ? 'phone' : 'desktop', scheme: 'light', isMarked: true, choices: {} },
    events,
  );
  const { toolbar, branches, subject, stage } = view;
  toolbar.showPictures(false, 0);
  box.append(toolbar.bar, branches.details, subject.line, stage.box);
  return view;
}
