import type {
  ProblemCounts,
  ReportedMessage,
  WorkspaceReport,
} from '../../../server/src/lsp/connection/protocol';

/** What all messages come to, with the problems of their partials. */
export interface Totals extends ProblemCounts {
  messages: number;
  compliant: number;
  failing: number;
}

/** Whether Amazon would permit the message as far as the rules can tell: it has no errors. */
export function isCompliant({ errors }: Pick<ProblemCounts, 'errors'>): boolean {
  return errors === 0;
}

/** Adds up what the report says of each message. */
export function totalsOf({ messages, partials }: WorkspaceReport): Totals {
  const sum = (count: keyof ProblemCounts): number =>
    [...messages, ...partials].reduce((total, message) => total + message[count], 0);
  const compliant = messages.filter(isCompliant).length;
  return {
    messages: messages.length,
    compliant,
    failing: messages.length - compliant,
    errors: sum('errors'),
    warnings: sum('warnings'),
    infos: sum('infos'),
    hints: sum('hints'),
    fixable: sum('fixable'),
  };
}

/** Messages that are not compliant come first; else they keep their order. */
export function failingFirst(messages: readonly ReportedMessage[]): ReportedMessage[] {
  return [...messages].sort((one, other) => Number(isCompliant(one)) - Number(isCompliant(other)));
}
