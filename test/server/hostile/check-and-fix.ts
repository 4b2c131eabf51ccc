import { checkMessage } from '../../../server/src/lint/check';
import { applyFixes } from '../../../server/src/lint/fix';
import type { HostileInput } from './inputs';

/** Characters of the longer text of each hostile input. */
export const hostileLength = Number(process.env.BSM_HOSTILE_LENGTH ?? 64 * 1024);

/** Checks such a text for its fixes, and applies them. Throws what the check throws. */
export function checkAndFix({ make, path = 'message.hbs' }: HostileInput, length: number): void {
  const text = make(length);
  applyFixes(text, checkMessage(text, { path, hasPartial: () => false, wanted: 'safe fixes' }));
}
