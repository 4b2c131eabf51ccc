import type { Header } from './header';
import { messageTypes, type MessageTypeName } from './message-types';

/** The way the message takes: by e-mail, where the header does not say it. */
export const channelOf = ({ channel }: Header): string => channel?.value ?? 'email';

/** Whether a program sends the message through the Messaging API. */
export const isSentByApi = (header: Header): boolean => channelOf(header) === 'api';

/** The type of the Messaging API that the header names; nothing for messages that go another way. */
export function messageTypeOf(header: Header): MessageTypeName | undefined {
  if (!isSentByApi(header)) return undefined;
  const name = header.type?.value ?? '';
  return Object.hasOwn(messageTypes, name) ? (name as MessageTypeName) : undefined;
}
