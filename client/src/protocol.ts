import type * as server from '../../server/src/lsp/protocol';

/*
 * The names of the notifications between client and server, checked against the server's: the
 * client shares types with it, not code.
 */
export const statusNotification: typeof server.statusNotification = 'bsm/status';
export const checkAsMessageNotification: typeof server.checkAsMessageNotification =
  'bsm/checkAsMessage';
