import { LanguageModelTextPart, LanguageModelToolResult } from 'vscode';

/** What a tool tells the assistant, in one or several parts. */
export function toolResult(...texts: string[]): LanguageModelToolResult {
  return new LanguageModelToolResult(texts.map((text) => new LanguageModelTextPart(text)));
}
