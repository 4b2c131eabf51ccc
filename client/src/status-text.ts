import type { DocumentStatus } from '../../server/src/lsp/protocol';

/** What the status item shows for a document. */
export interface StatusText {
  severity: 'information' | 'warning' | 'error';
  text: string;
  detail: string;
  command?: { title: string; command: string; arguments?: unknown[] };
}

const checkAsMessage = { title: 'Check this file as a message', command: 'bsm.checkAsMessage' };

/** Says how a document stands. */
export function statusText(status: DocumentStatus): StatusText {
  switch (status.state) {
    case 'checked':
      return ofProblems(status);
    case 'web-page':
      return {
        severity: 'information',
        text: 'Web page: not checked',
        detail: 'bsm',
        command: checkAsMessage,
      };
    case 'ignored':
      return {
        severity: 'information',
        text: 'Not checked',
        detail: 'bsm, left out by the configuration',
        command: checkAsMessage,
      };
    case 'off':
      return {
        severity: 'information',
        text: 'Not checked',
        detail: 'bsm, see the setting bsm.check',
        command: {
          title: 'Settings',
          command: 'workbench.action.openSettings',
          arguments: ['bsm.check'],
        },
      };
  }
}

function ofProblems({ errors, warnings, infos, hints, fixable }: DocumentStatus): StatusText {
  const counts = [
    count(errors, 'error'),
    count(warnings, 'warning'),
    count(infos, 'information', 'information'),
    count(hints, 'hint'),
  ].filter((part) => part !== '');
  return {
    severity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'information',
    text: counts.length > 0 ? counts.join(', ') : 'No problems',
    detail: fixable > 0 ? `bsm, ${fixable} can be fixed` : 'bsm',
    ...(fixable > 0 && { command: { title: 'Fix all', command: 'bsm.fixAll' } }),
  };
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
