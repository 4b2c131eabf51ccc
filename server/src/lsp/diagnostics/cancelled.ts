import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request that the client has taken back. */
export const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
