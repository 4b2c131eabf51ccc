import { TextDocument } from 'vscode-languageserver-textdocument';
import { mend } from '../language-service/drafts/mend';
import type { Mending } from '../language-service/drafts/mending';
import { problemText } from '../language-service/drafts/problem-text';
import { ruleText } from '../language-service/hover/rule';
import type { Problem } from '../lint/problem';
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
const mendings = new Set<unknown>(['no', 'safe', 'suggestions'] satisfies Mending[]);

/** Answers assistants in the editor, which check what they draft for their user. */
export function serveDrafts(session: Session): void {
  const { connection, checker } = session;
  connection.onRequest(
    draftRequest,
    async ({ text, uri, mending }: Partial<DraftParams>): Promise<DraftResult> => {
      const wanted = mendings.has(mending) ? (mending as Mending) : 'no';
      const draft = await mend(String(text ?? ''), wanted, (current) =>
        problemsOf(session, current, uri ?? nowhere),
      );
      return {
        text: draft.text,
        compliant: draft.problems.every(({ severity }) => severity !== 'error'),
        report: problemText(draft.text, draft.problems),
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

/** What is wrong with a text in a document's place, whatever that is said to be. */
async function problemsOf(
  { checker }: Session,
  text: string,
  uri: string,
): Promise<readonly Problem[]> {
  const document = TextDocument.create(uri, 'handlebars', 0, text);
  const { problems } = await checker.checkedWithSpelling(document, ({ editor, ...others }) => ({
    ...others,
    editor: { ...editor, check: 'always' },
    saidToBeMessage: true,
  }));
  return problems;
}
