import { findMarketplace, type Marketplace } from '../message/marketplaces';
import type { Message } from '../message/message';
import { countVotes, languageByScript, winner } from './text-language';

/** What is known of a message's language before its passages are looked at. */
export interface MessageLanguage {
  /** ISO 639-1; nothing where neither the text nor its facts tell. */
  language: string | undefined;
  /** The region whose spelling holds, `US` for one, where one is known. */
  region(language: string): string | undefined;
}

/** The language that the message's words are in: its own words decide, then what is said of it. */
export function messageLanguage(message: Message): MessageLanguage {
  const said = saidLanguage(message);
  const marketplace = saidMarketplace(message);
  const text = message.proses[0]?.text ?? '';
  const own = languageByScript(text) ?? winner(countVotes(text), { atLeast: 3, ahead: 1.3 });
  return {
    language: own ?? said?.language ?? marketplace?.languages[0] ?? likely(text),
    region: (asked) => {
      if (said?.region !== undefined && asked === said.language) return said.region;
      return marketplace?.languages[0] === asked ? marketplace.phoneRegion : undefined;
    },
  };
}

/** What the header says, else the configuration. */
function saidLanguage({ header, context }: Message) {
  const tag = header.language?.text.text.trim() || context.language || '';
  const [language = '', ...subtags] = tag.split(/[-_]/);
  if (language === '') return undefined;
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  return { language: language.toLowerCase(), region };
}

function saidMarketplace({ header, context }: Message): Marketplace | undefined {
  const name = header.marketplace?.text.text ?? context.marketplace;
  return name === undefined ? undefined : findMarketplace(name);
}

/** A guess from few words, for texts of which nothing is said. */
function likely(text: string): string | undefined {
  return winner(countVotes(text), { atLeast: 1, ahead: 1.3 });
}
