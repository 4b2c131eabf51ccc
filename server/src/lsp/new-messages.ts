import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { WrittenMessage } from '../language-service/completion/completion-item';
import { newMessageChoices } from '../language-service/new-message/choices';
import {
  newMessage,
  NewMessageError,
  type NewMessage,
  type NewMessageWish,
} from '../language-service/new-message/new-message';
import { purposeOf, type ReadSnippets } from '../language-service/new-message/snippets';
import type { Settings } from '../config/settings';
import { primaryLanguage } from '../message/languages';
import { findMarketplace } from '../message/marketplaces';
import {
  newMessageChoicesRequest,
  newMessageRequest,
  type NewMessageChoicesParams,
  type NewMessageChoicesResult,
  type NewMessageParams,
  type NewMessageResult,
} from './connection/protocol';
import type { Session } from './session';

/** The messages that a document can begin with. */
export class NewMessages {
  constructor(
    private readonly readSnippets: ReadSnippets = () => undefined,
    private readonly client: { locale?: string; asCompletions: boolean },
  ) {}

  /** @throws NewMessageError where the wish names what there is not */
  make(wish: NewMessageWish, { placeholders }: Settings): NewMessage {
    return newMessage(wish, this.readSnippets, placeholders);
  }

  /** All in the language that the configuration says, else in the author's own. */
  completions(settings: Settings): WrittenMessage[] {
    if (!this.client.asCompletions) return [];
    const { marketplace } = settings;
    const site = marketplace === undefined ? undefined : findMarketplace(marketplace);
    const language =
      [settings.language, site?.languages[0], this.client.locale].find(
        (tag) => tag !== undefined && this.readSnippets(primaryLanguage(tag)) !== undefined,
      ) ?? 'en';
    const snippets = this.readSnippets(primaryLanguage(language));
    if (!snippets) return [];
    return Object.values(snippets).map((each) => {
      const wish = {
        ...{ purpose: purposeOf(each), language, dialect: 'handlebars' },
        ...(site && { marketplace: site.domain }),
      };
      const { prefix, description } = each;
      return { prefix, description, ...this.make(wish, settings) };
    });
  }
}

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
