import type { EarlierRequest } from './earlier-request';
import type { ImageFile } from '../images/image-file';
import type { ListedPlaceholders } from '../template/meaning';
import type { WordJudge } from './word-judge';

/** What the configuration says of a message. */
export interface ConfiguredFacts {
  /** The message's width in px where no container says it; 600 where nothing is said. */
  messageWidth?: number;
  /** Placeholders that the templates may use, with what they stand for. */
  placeholders?: ListedPlaceholders;
  /** Hosts outside of Amazon that are necessary to complete orders. */
  allowedHosts?: readonly string[];
  /**
   * Whether an image is the brand's own, by its path as seen from the message's folder; missing
   * where the configuration lists none.
   */
  isBrandImage?: (path: string) => boolean;
  /** Brand and company names. */
  brand?: readonly string[];
  /** Further words that are never misspelt. */
  words?: readonly string[];
  /** What holds where the header does not say it. */
  marketplace?: string;
  language?: string;
}

/** What rules can ask about the files around a message. */
export interface MessageQuestions {
  /** Whether there is a partial of this name; missing where nobody can tell. */
  hasPartial?: (name: string) => boolean;
  /** The names of the partials, one of which a missing one may be meant to be. */
  partialNames?: () => Iterable<string>;
  /** Looks into an image file, by its path as seen from the message's folder. */
  imageFile?: (path: string) => ImageFile | undefined;
  /** The requests for a review in messages that go out before this one for the same order. */
  earlierRequests?: () => readonly EarlierRequest[];
}

/** What is known of a message besides its text. */
export interface MessageContext extends ConfiguredFacts, MessageQuestions {
  /**
   * The file's name, or its path within the project: `.txt` is plain text, a `partials` folder
   * holds parts of messages.
   */
  path?: string;
  /** Knows the spelling of words; missing where nobody does. */
  judge?: WordJudge;
  /** Whether other files include this one. */
  isIncluded?: () => boolean;
}
