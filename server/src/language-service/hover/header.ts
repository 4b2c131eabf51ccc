import { headerKey } from '../../message/header/keys';
import { locateHeader } from '../../message/header/locate';
import { messageTypes, type MessageTypeName } from '../../message/header/message-types';
import { permittedPurposes, type PermittedPurpose } from '../../message/header/purposes';
import { isAt } from '../../ranges/range';
import type { Hover } from './hover-text';

/** About a key of the header, or the purpose or type that it names. */
export function headerEntry(text: string, offset: number): Hover | undefined {
  const yaml = locateHeader(text)?.yaml;
  if (!yaml || !isAt(yaml, offset)) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^([\w-]{1,40}):[ \t]{0,9}["']?([\w-]{0,40})/.exec(
    text.slice(lineStart, lineStart + 200),
  );
  if (!line) return undefined;
  const [all, key = '', value = ''] = line;
  const keyRange = { start: lineStart, end: lineStart + key.length };
  const known = isAt(keyRange, offset) ? headerKey(key) : undefined;
  if (known) return { range: keyRange, text: `**${key}**: ${known.description}` };
  const end = lineStart + all.length;
  const range = { start: end - value.length, end };
  const meaning = isAt(range, offset) ? meaningOf(key, value) : undefined;
  return meaning === undefined ? undefined : { range, text: `**${value}**: ${meaning}` };
}

function meaningOf(key: string, value: string): string | undefined {
  if (key === 'type' && Object.hasOwn(messageTypes, value))
    return messageTypes[value as MessageTypeName].description;
  if (key !== 'purpose' || !Object.hasOwn(permittedPurposes, value)) return undefined;
  const { description, isCritical } = permittedPurposes[value as PermittedPurpose];
  const need = isCritical
    ? 'Critical: the subject has to begin with `[Important]`.'
    : 'Not critical: the subject must not have `[Important]`.';
  return `${description} ${need}`;
}
