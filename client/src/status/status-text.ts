import type { DocumentStatus } from '../../../server/src/lsp/connection/protocol';
import { countText } from './count-text';
import type { Translate } from '../texts/translate';

/** What the status item shows for a document. */
export interface StatusText {
  severity: 'information' | 'warning' | 'error';
  text: string;
  detail: string;
  command?: { title: string; command: string; arguments?: unknown[] };
}

/** Says how a document stands. */
export function statusText(status: DocumentStatus, t: Translate): StatusText {
  const checkAsMessage = {
    title: t('Check this file as a message'),
    command: 'bsm.checkAsMessage',
  };
  switch (status.state) {
    case 'checked':
      return ofProblems(status, t);
    case 'web-page':
      return {
        severity: 'information',
        text: t('Web page: not checked'),
        detail: 'bsm',
        command: checkAsMessage,
      };
    case 'ignored':
      return {
        severity: 'information',
        text: t('Not checked'),
        detail: t('bsm, left out by the configuration'),
        command: checkAsMessage,
      };
    case 'no-template':
      return {
        severity: 'information',
        text: t('Not checked'),
        detail: 'bsm',
        command: checkAsMessage,
      };
    case 'off':
      return {
        severity: 'information',
        text: t('Not checked'),
        detail: t('bsm, see the setting {0}', 'bsm.check'),
        command: {
          title: t('Settings'),
          command: 'workbench.action.openSettings',
          arguments: ['bsm.check'],
        },
      };
  }
}

/** What a second status item shows for a file that is checked because the user has said so. */
export function choiceText(t: Translate): StatusText {
  return {
    severity: 'information',
    text: t('Checked as a message'),
    detail: 'bsm',
    command: { title: t('Stop checking this file'), command: 'bsm.stopChecking' },
  };
}

function worstOf({ errors, warnings }: DocumentStatus): StatusText['severity'] {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'information';
}

function ofProblems(status: DocumentStatus, t: Translate): StatusText {
  const { fixable } = status;
  const counts = countText(status, t);
  return {
    severity: worstOf(status),
    text: counts === '' ? t('No problems') : counts,
    detail: fixable > 0 ? t('bsm, {0} can be fixed', fixable) : 'bsm',
    ...(fixable > 0 && { command: { title: t('Fix all'), command: 'bsm.fixAll' } }),
  };
}
