/** What goes between client and server beyond the protocol's own messages. */

/** Server to client: how an open document stands; sent only where the client asks for it. */
export const statusNotification = 'bsm/status';

/** Client to server: check this document, whatever it looks like. */
export const checkAsMessageNotification = 'bsm/checkAsMessage';

/** Whether a document is checked, or why not. */
export type DocumentState = 'checked' | 'web-page' | 'ignored' | 'off';

/** How many problems there are, by their severity. */
export interface ProblemCounts {
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
  /** How many of them have a safe fix. */
  fixable: number;
}

export interface DocumentStatus extends ProblemCounts {
  uri: string;
  state: DocumentState;
}

export interface CheckAsMessageParams {
  uri: string;
}

/** Besides these, settings may stand here for clients that cannot be asked for them. */
export interface InitializationOptions {
  /** The client wants `bsm/status`. */
  status?: boolean;
  /** Documents to be checked, whatever they look like. */
  messages?: string[];
}
