import type { ProblemCounts } from '../../../server/src/lsp/connection/protocol';
import type { Translate } from '../texts/translate';

/** How many problems of each severity there are, in words, the gravest first; empty where none. */
export function countText(counts: Omit<ProblemCounts, 'fixable'>, t: Translate): string {
  const { errors, warnings, infos, hints } = counts;
  return [
    errors === 1 ? t('1 error') : errors > 1 && t('{0} errors', errors),
    warnings === 1 ? t('1 warning') : warnings > 1 && t('{0} warnings', warnings),
    infos === 1 ? t('1 info') : infos > 1 && t('{0} infos', infos),
    hints === 1 ? t('1 hint') : hints > 1 && t('{0} hints', hints),
  ]
    .filter((text) => text !== false)
    .join(t(', '));
}
