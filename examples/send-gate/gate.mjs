import { lintMessage } from 'bsm-lint';

/** What the API names a message type in its paths: `confirmOrderDetails`. */
const path = /^\/messaging\/v1\/orders\/([^/]+)\/messages\/([^/]+)$/;

/** The order and the message type of a call that sends a message; nothing for other calls. */
export function messageCall(method, url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const match = method === 'POST' ? path.exec(pathname) : null;
  return match && { type: match[2], marketplace: marketplaces[searchParams.get('marketplaceIds')] };
}

/** Some of Amazon's marketplace ids. https://developer-docs.amazon.com/sp-api/docs/marketplace-ids */
const marketplaces = {
  ATVPDKIKX0DER: 'amazon.com',
  A1F83G8C2ARO7P: 'amazon.co.uk',
  A1PA6795UKMFR9: 'amazon.de',
  A13V1IB3VIYZZH: 'amazon.fr',
  APJ6JRA9NG5V4: 'amazon.it',
  A1RKKUPIHCS9HS: 'amazon.es',
};

/**
 * Why Amazon would not want a message, one line a reason; nothing where it can be sent.
 * @param call what `messageCall` gave
 * @param body the call's body: `{ text?, attachments?: [{ uploadDestinationId, fileName }] }`
 */
export function reasonsAgainst({ type, marketplace }, { text = '', attachments = [] }) {
  const header = {
    channel: 'api',
    type,
    attachments: attachments.map(({ fileName }) => fileName),
    ...(marketplace && { marketplace }),
  };
  return lintMessage(text, { path: 'message.txt', header })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}
