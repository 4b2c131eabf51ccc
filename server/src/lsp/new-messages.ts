import type { Settings } from '../config/settings';
import type { WrittenMessage } from '../language-service/completion/completion-item';
import {
  newMessage,
  type NewMessage,
  type NewMessageWish,
} from '../language-service/new-message/new-message';
import { purposeOf, type ReadSnippets } from '../language-service/new-message/snippets';
import { primaryLanguage } from '../message/languages';
import { findMarketplace } from '../message/marketplaces';

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
