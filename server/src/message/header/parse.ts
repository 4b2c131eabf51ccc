import { mask, tagMask } from '../template/mask';
import { scanTemplate } from '../template/scan';
import type { Header } from './header';
import { longestHeader, type HeaderPlace } from './locate';
import { readEntry } from './entries';
import { listEntries } from './yaml-entries';

const deepestNesting = 50;

/** Reads the header at its place in the text. Never throws; a broken entry does not hide the others. */
export function parseHeader(text: string, place: HeaderPlace | undefined): Header {
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
  if (nestsTooDeep(yaml)) {
    header.errors.push({ ...firstLine, message: 'The header is nested too deeply.' });
    return header;
  }
  if (!place.isClosed)
    header.errors.push({ ...firstLine, message: 'The header has no closing `---` line.' });
  const tags = scanTemplate(yaml, { listed: {} });
  readEntries(mask(yaml, tagMask(yaml, tags)), start, text, header);
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

function readEntries(yaml: string, offset: number, text: string, header: Header): void {
  const { entries, errors } = listEntries(yaml, offset, text);
  header.errors.push(...errors);
  const seen = new Set<string>();
  for (const entry of entries) {
    const { name, key } = entry;
    if (seen.has(name))
      header.errors.push({ ...key, message: `The header has \`${name}\` twice.` });
    else readEntry(header, entry);
    seen.add(name);
  }
}
