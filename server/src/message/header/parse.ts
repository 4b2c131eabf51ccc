import { mask, tagMask } from '../template/mask';
import type { ListedPlaceholders } from '../template/meaning';
import { scanTemplate } from '../template/scan';
import type { Header } from './header';
import { longestHeader } from './locate';
import type { HeaderPlace } from './place';
import { readEntry, type HeaderEntry } from './entries';
import { plainEntries } from './plain-entries';
import { listEntries } from './yaml-entries';

const deepestNesting = 50;

/** Reads the header at its place in the text. Never throws; a broken entry does not hide the others. */
export function parseHeader(
  text: string,
  place: HeaderPlace | undefined,
  listed: ListedPlaceholders,
): Header {
  const header: Header = { brand: [], attachments: [], errors: [] };
  if (!place) return header;
  header.place = place;
  const { start, end } = place.yaml;
  const yaml = text.slice(start, end);
  const firstLine = { start: place.start, end: Math.min(place.start + 3, place.end) };
  if (yaml.length > longestHeader) {
    header.errors.push({ ...firstLine, message: 'The header is longer than 16 KB.' });
    return header;
  }
  if (!place.isClosed)
    header.errors.push({ ...firstLine, message: 'The header has no closing `---` line.' });
  const masked = mask(yaml, tagMask(yaml, scanTemplate(yaml, listed)));
  const plain = plainEntries(masked, start);
  if (plain) readEntries(plain, header);
  else if (nestsTooDeep(yaml))
    header.errors = [{ ...firstLine, message: 'The header is nested too deeply.' }];
  else {
    const { entries, errors } = listEntries(masked, start, text);
    header.errors.push(...errors);
    readEntries(entries, header);
  }
  header.errors.sort((a, b) => a.start - b.start);
  return header;
}

/** The YAML library reads nested collections by recursion. */
function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepestNesting) return true;
  }
  return yaml.split('\n').some((line) => (line.match(/[-?:] /g)?.length ?? 0) > deepestNesting);
}

function readEntries(entries: readonly HeaderEntry[], header: Header): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const { name, key } = entry;
    if (seen.has(name))
      header.errors.push({ ...key, message: `The header has \`${name}\` twice.` });
    else readEntry(header, entry);
    seen.add(name);
  }
}
