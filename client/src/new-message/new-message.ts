import { env, SnippetString, window, workspace, type Memento } from 'vscode';
import {
  newMessageChoicesRequest,
  newMessageRequest,
  type NewMessageChoicesParams,
  type NewMessageChoicesResult,
  type NewMessageParams,
  type NewMessageResult,
} from '../../../server/src/lsp/connection/protocol';
import { askInTurn } from './ask';
import { t } from '../texts/l10n';
import {
  choicesFor,
  likeliestChoice,
  questions,
  questionText,
  type Answers,
  type Choice,
  type QuestionContext,
} from './new-message-questions';
import type { Server } from '../server/server';
import { fileNames } from './file-names';
import { openUntitledFile } from './untitled-file';

const memoryKey = 'bsm.newMessage';

/** Asks what the message is for and how it is written, and opens an untitled file that begins so. */
export async function newMessage(server: Server, memory: Memento): Promise<void> {
  const place = placeOfMessage();
  const choices: NewMessageChoicesResult = await server.request(newMessageChoicesRequest, place);
  const remembered = memory.get<Answers>(memoryKey, {});
  const answers = await askAll({ choices, remembered, editorLanguage: env.language, t });
  if (!answers) return;
  const { purpose = '', language = '', marketplace, dialect = '' } = answers;
  await memory.update(memoryKey, { language, marketplace, dialect });
  const params: NewMessageParams = {
    ...{ ...place, purpose, language, dialect },
    ...(marketplace && { marketplace }),
  };
  await open(await server.request(newMessageRequest, params), answers);
}

/** The workspace folder of the active editor, else the first one. */
function placeOfMessage(): NewMessageChoicesParams {
  const active = window.activeTextEditor?.document.uri;
  const folder =
    (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  return folder ? { folder: folder.uri.toString() } : {};
}

async function askAll(context: QuestionContext): Promise<Answers | undefined> {
  const answersOf = (chosen: readonly Choice[]): Answers =>
    Object.fromEntries(chosen.map(({ id }, index) => [questions[index], id]));
  const chosen = await askInTurn<Choice>(t('New message'), questions.length, (before) => {
    const question = questions[before.length] ?? 'purpose';
    const items = choicesFor(question, answersOf(before), context);
    return {
      placeholder: questionText(question, t),
      items,
      likeliest: likeliestChoice(question, items, context),
    };
  });
  return chosen && answersOf(chosen);
}

async function open({ languageId, snippet }: NewMessageResult, answers: Answers): Promise<void> {
  const document = await openUntitledFile(fileNames(answers, languageId), languageId);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}
