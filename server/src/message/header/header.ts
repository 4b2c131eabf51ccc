import type { Range } from '../../ranges/range';
import type { SourceText } from '../source-text';
import type { TextKey } from './keys';
import type { HeaderPlace } from './place';

/** A text of the header; its range includes quotes. */
export interface HeaderText extends Range {
  /** Placeholders in it are filled with `valueFiller`. */
  text: SourceText;
  /** What it says, without what yields nothing and the blanks around it. */
  value: string;
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

/** What the header says, as far as it can be read, and what is wrong with it. */
export interface Header extends Partial<Record<TextKey, HeaderText>> {
  place?: HeaderPlace;
  brand: HeaderText[];
  attachments: Attachment[];
  errors: HeaderError[];
}
