import type { Range } from '../ranges/range';
import type { ProblemSeverity } from '../rules/severity';
import type { Switch } from './template/switches';

/** A problem as a preview lists it. */
export interface PreviewProblem extends Range {
  rule: string;
  severity: ProblemSeverity;
  message: string;
  /** Whether the preview marks its place, now that the branches go as they go. */
  isShown: boolean;
}

/**
 * What the buyer sees of a message. Elements say where they come from by `data-bsm-start`,
 * `data-bsm-content`, `data-bsm-end` (UTF-16 offsets) and `data-bsm-file` (an index of `files`
 * counted from 1; missing for the message itself), and which problems they show by
 * `data-bsm-problems` (indexes of `problems`).
 */
export interface Preview {
  /** The subject line, as HTML that is safe; missing where the header has none. */
  subject?: string;
  /** What belongs into the body of a page, as HTML that is safe. */
  html: string;
  /** The message's style sheets, for that page alone; safe in a `<style>` element too. */
  css: string;
  htmlAttributes: Record<string, string>;
  bodyAttributes: Record<string, string>;
  switches: Switch[];
  problems: PreviewProblem[];
  /** The paths of the partials that were put in place. */
  files: string[];
  /** The message's width in px on a wide screen. */
  width: number;
  heldBackPictures: number;
  /** Whether the message is too long to be shown as a whole. */
  isCut: boolean;
}
