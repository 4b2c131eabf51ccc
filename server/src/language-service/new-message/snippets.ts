/** A compliant message as the snippet files hold it. */
export interface MessageSnippet {
  description: string;
  /** Lines in the syntax of snippets, placeholders in the dialect of Handlebars. */
  body: readonly string[];
}

/**
 * What a snippet file holds: a message for each purpose, by its name, which VS Code shows in commands.
 * None has a prefix: by that, VS Code would offer it within other messages, too.
 */
export type MessageSnippets = Readonly<Record<string, MessageSnippet>>;

/** Reads the snippet file of a language (ISO 639-1); nothing for languages that have none. */
export type ReadSnippets = (language: string) => MessageSnippets | undefined;

/** What the message that serves a purpose is called, in every language. */
export const snippetName = (purpose: string): string => `bsm-${purpose}`;

/** The purpose that the message of this name serves. */
export const purposeOf = (name: string): string => name.slice('bsm-'.length);
