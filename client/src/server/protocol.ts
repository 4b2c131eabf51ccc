import type * as server from '../../../server/src/lsp/connection/protocol';

/*
 * The names of the requests and notifications between client and server, checked against the server's: the
 * client shares types with it, not code.
 */
export const statusNotification: typeof server.statusNotification = 'bsm/status';
export const checkAsMessageNotification: typeof server.checkAsMessageNotification =
  'bsm/checkAsMessage';
export const checkWorkspaceRequest: typeof server.checkWorkspaceRequest = 'bsm/checkWorkspace';
export const previewRequest: typeof server.previewRequest = 'bsm/preview';
export const newMessageChoicesRequest: typeof server.newMessageChoicesRequest =
  'bsm/newMessageChoices';
export const extensionFileRequest: typeof server.extensionFileRequest = 'bsm/extensionFile';
export const folderRequest: typeof server.folderRequest = 'bsm/folder';
export const fileRequest: typeof server.fileRequest = 'bsm/file';
export const newMessageRequest: typeof server.newMessageRequest = 'bsm/newMessage';
export const draftRequest: typeof server.draftRequest = 'bsm/draft';
export const ruleRequest: typeof server.ruleRequest = 'bsm/rule';
