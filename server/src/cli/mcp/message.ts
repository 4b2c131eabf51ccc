import { z } from 'zod';
import { hasHeader, type GivenHeader } from '../../lint/given-header';
import { attachmentKinds, headerKeys, type TextKey } from '../../message/header/keys';
import { portablePath } from '../../workspace/files/file-system';
import type { Given } from '../checker';
import type { McpSetup } from './setup';

/** Longer than any message, and short enough to be checked while somebody waits. In UTF-16 units. */
const longestText = 1_000_000;

const key = (name: keyof typeof headerKeys): string => headerKeys[name].description;
const text = (name: TextKey) => z.string().max(2000).optional().describe(key(name));
const attachment = z.union([
  z.string(),
  z.strictObject({ file: z.string(), kind: z.enum(attachmentKinds).optional() }),
]);

/** A message, as the tools take it. */
export const messageInput = {
  text: z
    .string()
    .max(longestText)
    .describe('The message: HTML, Handlebars or plain text, with or without a header.'),
  path: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The path that the message has or would have, which chooses its configuration; it is not read.',
    ),
  header: z
    .strictObject({
      subject: text('subject'),
      purpose: text('purpose'),
      language: text('language'),
      marketplace: text('marketplace'),
      channel: text('channel'),
      type: text('type'),
      send: text('send'),
      attachments: z.array(attachment).optional().describe(key('attachments')),
      brand: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .describe(key('brand')),
    })
    .optional()
    .describe('What is known of the message besides its text, where the text has no header.'),
};

export interface MessageInput {
  text: string;
  path?: string | undefined;
  header?: Record<string, unknown> | undefined;
}

/** The message with what lies around it. Throws where its header is given twice. */
export function givenMessage(
  { text, path = 'message.html', header }: MessageInput,
  { workspace, cwd }: McpSetup,
): Given {
  if (header && hasHeader(text))
    throw new Error('The text has a header itself: put into that what "header" says.');
  const place = portablePath(path, cwd);
  const surroundings = workspace.around(place);
  return { text, path: place, surroundings, ...(header && { header: header as GivenHeader }) };
}
