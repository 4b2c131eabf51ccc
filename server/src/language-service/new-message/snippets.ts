/** A compliant message as the snippet files hold it. */
export interface MessageSnippet {
  prefix: string;
  description: string;
  /** Lines in the syntax of snippets, placeholders in the dialect of Handlebars. */
  body: readonly string[];
}

/** What a snippet file holds: a message for each purpose, by the names that VS Code shows. */
export type MessageSnippets = Readonly<Record<string, MessageSnippet>>;

/** Reads the snippet file of a language (ISO 639-1); nothing for languages that have none. */
export type ReadSnippets = (language: string) => MessageSnippets | undefined;

/** The purpose that a message serves. */
export const purposeOf = ({ prefix }: MessageSnippet): string => prefix.slice('bsm-'.length);
