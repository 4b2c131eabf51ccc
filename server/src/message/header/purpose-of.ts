import { channelOf, messageTypeOf } from './channel';
import type { Header } from './header';
import { messageTypes, type MessageType } from './message-types';
import { permittedPurposes, type PermittedPurpose } from './purposes';

/**
 * The permitted purpose that the header names, exactly as it is to be written; where it names none,
 * the one that the type of the Messaging API serves.
 */
export function purposeOf(header: Header): PermittedPurpose | undefined {
  if (!header.purpose) return purposeOfType(header);
  const name = header.purpose.value;
  return Object.hasOwn(permittedPurposes, name) ? (name as PermittedPurpose) : undefined;
}

function purposeOfType(header: Header): PermittedPurpose | undefined {
  const name = messageTypeOf(header);
  return name && (messageTypes[name] as MessageType).purpose;
}

/** Whether the message is paper in the box, as its purpose or its channel says. */
export function isPackageInsert(header: Header): boolean {
  return purposeOf(header) === 'package-insert' || channelOf(header) === 'package-insert';
}
