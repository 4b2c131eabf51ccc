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
    private readonly clientLocale?: string,
  ) {}

  /** @throws NewMessageError where the wish names what there is not */
  make(wish: NewMessageWish, { placeholders }: Settings): NewMessage {
    return newMessage(wish, this.readSnippets, placeholders);
  }

  /** All in the language that the configuration says, else in the author's own. */
  completions(settings: Settings): WrittenMessage[] {
    const { marketplace } = settings;
    const site = marketplace === undefined ? undefined : findMarketplace(marketplace);
    const language =
      [settings.language, site?.languages[0], this.clientLocale].find(
        (tag) => tag !== undefined && this.readSnippets(primaryLanguage(tag)) !== undefined,
      ) ?? 'en';
    const snippets = this.readSnippets(primaryLanguage(language));
    if (!snippets) return [];
    return Object.entries(snippets).map(([name, { description }]) => {
      const wish = {
        ...{ purpose: purposeOf(name), language, dialect: 'handlebars' },
        ...(site && { marketplace: site.domain }),
      };
      return { name, description, ...this.make(wish, settings) };
    });
  }
}
