import type { ReportedMessage, WorkspaceReport } from '../../../server/src/lsp/connection/protocol';
import { english } from '../english';

const none = { errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0, rules: [] };

/** A message of a report, without problems where nothing else is said. */
export function message(name: string, found: Partial<ReportedMessage> = {}): ReportedMessage {
  return { uri: `file:///mails/${name}`, ...none, ...found };
}

/** Three messages of which one is not compliant. */
export const report: WorkspaceReport = {
  messages: [
    message('a.html'),
    message('b.html', {
      errors: 2,
      warnings: 1,
      fixable: 2,
      rules: [
        { rule: 'no-emoji', problems: 2 },
        { rule: 'spelling', problems: 1 },
      ],
      first: { line: 6, character: 4 },
    }),
    message('c.html', {
      hints: 1,
      rules: [{ rule: 'spelling', problems: 1 }],
      first: { line: 0, character: 3 },
    }),
  ],
  partials: [],
  rules: [
    { rule: 'no-emoji', documentation: 'https://rules.test/no-emoji', problems: 2, files: 1 },
    { rule: 'spelling', documentation: 'https://rules.test/spelling', problems: 2, files: 2 },
  ],
  unreadable: [],
};

/** A part of messages in which something can be fixed. */
export const partial: ReportedMessage = message('partials/footer.hbs', {
  errors: 1,
  fixable: 1,
  rules: [{ rule: 'no-emoji', problems: 1 }],
  first: { line: 2, character: 0 },
});

export const empty: WorkspaceReport = {
  messages: [],
  partials: [],
  rules: [],
  unreadable: [],
};

/** Names files as from the folder of the messages. */
export const wording = {
  t: english,
  nameOf: (uri: string): string => decodeURIComponent(uri.replace('file:///mails/', '')),
  time: 'today',
};
