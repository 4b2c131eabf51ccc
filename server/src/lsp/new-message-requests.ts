import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Settings } from '../config/settings';
import { newMessageChoices } from '../language-service/new-message/choices';
import { NewMessageError, type NewMessageWish } from '../language-service/new-message/new-message';
import {
  newMessageChoicesRequest,
  newMessageRequest,
  type NewMessageChoicesParams,
  type NewMessageChoicesResult,
  type NewMessageParams,
  type NewMessageResult,
} from './connection/protocol';
import type { Session } from './session';

/** Answers a client that helps its user to begin a message. */
export function serveNewMessages(session: Session): void {
  const { connection, folders, newMessages } = session;
  connection.onRequest(
    newMessageChoicesRequest,
    async (params: NewMessageChoicesParams | null): Promise<NewMessageChoicesResult> => {
      const { language, marketplace } = await folders.complete(() =>
        folderSettings(session, params?.folder),
      );
      const configured = {
        ...(language !== undefined && { language }),
        ...(marketplace !== undefined && { marketplace }),
      };
      return { ...newMessageChoices(), configured };
    },
  );
  connection.onRequest(
    newMessageRequest,
    async (params: NewMessageParams | null): Promise<NewMessageResult | ResponseError<never>> => {
      try {
        const { isHandlebars, ...message } = await folders.complete(async () =>
          newMessages.make(wishOf(params), await folderSettings(session, params?.folder)),
        );
        return { ...message, languageId: isHandlebars ? 'handlebars' : 'html' };
      } catch (error) {
        if (!(error instanceof NewMessageError)) throw error;
        return new ResponseError(ErrorCodes.InvalidParams, error.message);
      }
    },
  );
}

/** The wish with words in every place, whatever the client has sent. */
function wishOf(params: NewMessageParams | null): NewMessageWish {
  const { purpose, language, dialect, marketplace } = params ?? ({} as Partial<NewMessageParams>);
  return {
    purpose: String(purpose),
    language: String(language),
    dialect: String(dialect ?? 'handlebars'),
    ...(marketplace !== undefined && { marketplace: String(marketplace) }),
  };
}

/** What the configuration says about a message that would lie in the folder. */
async function folderSettings({ checker }: Session, folder: unknown): Promise<Settings> {
  const place = typeof folder === 'string' ? folder.replace(/\/?$/, '/') : 'untitled:';
  const uri = `${place}message.hbs`;
  return checker.settingsOf(uri, await checker.circumstances(uri));
}
