import { TextDocument } from 'vscode-languageserver-textdocument';
import { requestIn, type PlacedRequest } from '../../lint/review-requests';
import type { OpenTexts } from '../../workspace/partials/templates';
import type { Surroundings } from '../../workspace/workspace';
import { toLspRange } from '../documents/convert';

/**
 * Knows the requests for reviews that messages make as they stand in the editor, else on disk, and
 * which of them others have been told of.
 */
export class OtherRequests {
  private readonly told = new Map<string, string>();

  constructor(private readonly open: OpenTexts) {}

  /** The request in a message that another one's check asks for. */
  in(path: string, surroundings: Surroundings): PlacedRequest | undefined {
    const text = this.open.textOf(path);
    const request = text === undefined ? surroundings.requestIn(path) : requestIn(text, path);
    this.told.set(path, signature(request));
    return request;
  }

  /** Whether what was told of an open message no longer holds; that of a closed one may not. */
  isOutdated(path: string): boolean {
    const told = this.told.get(path);
    if (told === undefined) return false;
    const text = this.open.textOf(path);
    return text === undefined || signature(requestIn(text, path)) !== told;
  }
}

/** What others show of a request: its place. */
function signature(request: PlacedRequest | undefined): string {
  if (!request) return '';
  return JSON.stringify(toLspRange(TextDocument.create('', '', 0, request.text), request));
}
