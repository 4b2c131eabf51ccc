import type { Choices, PreviewResult } from '../../../server/src/lsp/connection/protocol';

/** A place in a file of a preview: `file` 0 is the message, others are its partials. */
export interface Place {
  file: number;
  start: number;
  end: number;
}

/** What the extension tells the page of a preview. */
export type ToPage =
  | { type: 'show'; preview: PreviewResult; localBase?: string }
  /** Whether the tab keeps its message, for the page to remember. */
  | { type: 'lock'; isLocked: boolean }
  /** The editor's first visible line begins at this offset. */
  | { type: 'scrollTo'; offset: number };

/** What the page of a preview tells the extension. */
export type FromPage =
  | { type: 'ready'; choices: Choices }
  | { type: 'choose'; choices: Choices }
  | { type: 'loadPictures'; isAllowed: boolean }
  /** Show this place in the editor. */
  | ({ type: 'reveal' } & Place)
  | { type: 'showDataError' }
  /** The first visible place of the preview comes from this offset. */
  | { type: 'scrolled'; offset: number };

/** How the reader sees a message. */
export interface ViewState {
  device: 'desktop' | 'phone';
  scheme: 'light' | 'dark';
  isMarked: boolean;
  choices: Choices;
}

/** The parts of a preview's page that can be opened. */
export type Section = 'branches' | 'problems';

/** What a preview remembers when its page or the window is loaded again. */
export interface PreviewState extends ViewState {
  uri: string;
  /** Whether it keeps this message, whatever is edited. */
  isLocked: boolean;
  open: Section[];
}
