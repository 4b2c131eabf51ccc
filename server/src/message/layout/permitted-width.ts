import type { Environment } from '../css/media';
import type { Reading } from '../reading';
import type { DeclaredWidth } from './declared-width';
import { layoutOf, tolerance, type Layout } from './layout';

/** How wide an image may be in a layout of the message. */
export interface Permitted {
  layout: Layout;
  environment: Environment;
  /** In percent of the message's width. */
  limit: number;
  width: number;
}

/** How wide an image may be on a screen. */
export function permittedIn(reading: Reading, environment: Environment, limit: number): Permitted {
  const layout = layoutOf(reading, environment);
  return { layout, environment, limit, width: layout.messageWidth * (limit / 100) };
}

/** Whether it is wider than permitted. */
export const isWide = (declared: DeclaredWidth, permitted: Permitted): boolean =>
  declared.width > permitted.width + tolerance;
