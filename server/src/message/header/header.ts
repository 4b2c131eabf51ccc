import type { Range } from '../range';
import type { SourceText } from '../source-text';
import type { HeaderPlace } from './place';

/** A text of the header; its range includes quotes. */
export interface HeaderText extends Range {
  /** Placeholders in it are filled with `valueFiller`. */
  text: SourceText;
}

export interface Attachment extends Range {
  file: string;
  kind?: string;
}

export interface HeaderError extends Range {
  /** What is wrong, one sentence. */
  message: string;
  /** What would mend it. */
  mend?: { title: string; range: Range; text: string };
}

/** The header's keys whose value is one text. */
export type TextKey =
  'subject' | 'purpose' | 'language' | 'marketplace' | 'channel' | 'type' | 'send';

/** What the header says, as far as it can be read, and what is wrong with it. */
export interface Header extends Partial<Record<TextKey, HeaderText>> {
  place?: HeaderPlace;
  brand: HeaderText[];
  attachments: Attachment[];
  errors: HeaderError[];
}
