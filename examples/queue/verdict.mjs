import { lintMessage } from 'bsm-lint';

/** What a sender wants to know of a message: may it go out, and if not, why? */
export function verdictOn({ text, header }) {
  const problems = lintMessage(text, { path: 'message.html', ...(header && { header }) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    send: errors.length === 0,
    reasons: errors.map(({ rule, start, end }) => ({ rule, start, end })),
  };
}
