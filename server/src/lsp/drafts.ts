import { TextDocument } from 'vscode-languageserver-textdocument';
import { problemText } from '../language-service/drafts/problem-text';
import { ruleText } from '../language-service/hover/rule';
import { fixAll } from '../lint/fix';
import type { WantedFixes } from '../lint/wanted-fixes';
import type { CheckedDocument } from './checks/checker';
import {
  draftRequest,
  ruleRequest,
  type DraftParams,
  type DraftResult,
  type RuleParams,
} from './connection/protocol';
import type { Session } from './session';

/** Where a draft lies that has no place. */
const nowhere = 'untitled:draft.hbs';

/** Answers assistants in the editor, which check what they draft for their user. */
export function serveDrafts(session: Session): void {
  const { connection, checker } = session;
  connection.onRequest(
    draftRequest,
    async ({ text, uri = nowhere, wantedFixes }: Partial<DraftParams>): Promise<DraftResult> => {
      const given = String(text ?? '');
      const checked = await checkedDraft(session, given, uri);
      const fixed = await checker.complete(() => fixedDraft(given, checked, wantedFixes));
      const { problems } = fixed === given ? checked : await checkedDraft(session, fixed, uri);
      return {
        text: fixed,
        compliant: problems.every(({ severity }) => severity !== 'error'),
        report: problemText(fixed, problems),
      };
    },
  );
  connection.onRequest(
    ruleRequest,
    async ({ rule, uri = nowhere }: Partial<RuleParams>): Promise<string | null> => {
      const settings = checker.settingsOf(uri, await checker.circumstances(uri));
      return ruleText(String(rule), settings) ?? null;
    },
  );
}

/** Checks a text in a document's place, whatever that is said to be. */
function checkedDraft({ checker }: Session, text: string, uri: string): Promise<CheckedDocument> {
  const document = TextDocument.create(uri, 'handlebars', 0, text);
  return checker.checkedWithSpelling(document, ({ editor, ...others }) => ({
    ...others,
    editor: { ...editor, check: 'always' },
    saidToBeMessage: true,
  }));
}

/** The text with the fixes that are asked for. */
function fixedDraft(text: string, { check }: CheckedDocument, wanted?: WantedFixes): string {
  return wanted === 'safe fixes' || wanted === 'all fixes'
    ? fixAll(text, check, wanted).text
    : text;
}
