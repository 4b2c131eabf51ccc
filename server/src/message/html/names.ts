import { addUnder } from '../lists-by-key';
import { withoutNothing } from '../template/mask';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidElements = set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose end tag may be left out. */
export const optionalEnd = set(
  'html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp rb rtc',
);

/** Elements that begin and end a line of their own. */
export const blockElements = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul caption xmp plaintext',
);

/** Elements whose content is never shown as text. */
export const hiddenElements = set(
  'head title script style template datalist noembed noframes param source track base link meta area ' +
    'colgroup col iframe object audio video canvas rp',
);

/** Elements that stand in a line of text. */
const inlineElements = set(
  'a abbr acronym b bdi bdo big button cite code del dfn em font i ins kbd label mark q s samp select ' +
    'small span strike strong sub sup textarea time tt u var',
);

/** The cells of a table, and the elements that group its rows. */
export const cellNames: readonly string[] = ['td', 'th'];
export const tableSections: readonly string[] = ['thead', 'tbody', 'tfoot'];

export const isCell = (name: string): boolean => cellNames.includes(name);

const usualAttributes = set(
  'align alt bgcolor border cellpadding cellspacing class color content dir face height href hspace id lang ' +
    'name rel role size src style target title type valign value vspace width',
);

const usualNames: ReadonlyMap<string, string> = new Map(
  [voidElements, optionalEnd, blockElements, hiddenElements, inlineElements, usualAttributes]
    .flatMap((names) => [...names])
    .map((name) => [name, name]),
);

/**
 * The name as the sets here hold it, in lower case: looking up the same string again and again is
 * far faster than equal ones.
 */
export function canonicalName(written: string): string {
  const usual = usualNames.get(written);
  if (usual !== undefined) return usual;
  const name = withoutNothing(written).toLowerCase();
  return usualNames.get(name) ?? name;
}

/** The usual names by their length and first letter. */
const usualByShape: ReadonlyMap<number, readonly string[]> = byShape(usualNames.keys());

function byShape(names: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const name of names) addUnder(found, shapeOf(name, 0, name.length), name);
  return found;
}

function shapeOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 0x100 + end - start;
}

/** The same for the name that stands there in a text; a usual one is told without being cut out. */
export function canonicalNameAt(text: string, start: number, end: number): string {
  for (const name of usualByShape.get(shapeOf(text, start, end)) ?? none)
    if (standsAt(text, start, name)) return name;
  return canonicalName(text.slice(start, end));
}

const none: readonly string[] = [];

/** Whether the name stands there, whose first letter does. */
function standsAt(text: string, start: number, name: string): boolean {
  for (let at = 1; at < name.length; at++)
    if (text.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
  return true;
}

/** Whether HTML has an element of this name, in lower case. */
export function isHtmlElement(name: string): boolean {
  return [voidElements, optionalEnd, blockElements, hiddenElements, inlineElements].some((names) =>
    names.has(name),
  );
}

/** Elements that a browser adds by itself: they may be closed without having been opened. */
export const impliedStart = set('html head body');

/** Start tags that end an open `<p>`. */
const closesParagraph =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt listing xmp';

export interface ImpliedEnd {
  /** The open elements that the start tag ends. */
  closes: readonly string[];
  /** Elements that shield what lies outside of them. */
  within: readonly string[];
}

const paragraphScope = ['table', 'td', 'th', 'caption', 'button', 'object', 'marquee', 'template'];
const paragraph: ImpliedEnd = { closes: ['p'], within: paragraphScope };
const openCell: ImpliedEnd = { closes: cellNames, within: ['table'] };
const openRow: ImpliedEnd = { closes: ['tr', 'colgroup', 'caption'], within: ['table'] };
const openSection: ImpliedEnd = { closes: tableSections, within: ['table'] };

/** What a start tag ends, in this order. */
export const impliedEnds: ReadonlyMap<string, readonly ImpliedEnd[]> = new Map<
  string,
  readonly ImpliedEnd[]
>([
  ...closesParagraph.split(' ').map((name) => [name, [paragraph]] as const),
  ['li', [paragraph, { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir', ...paragraphScope] }]],
  ['dt', [paragraph, { closes: ['dt', 'dd'], within: ['dl', ...paragraphScope] }]],
  ['dd', [paragraph, { closes: ['dt', 'dd'], within: ['dl', ...paragraphScope] }]],
  ['option', [{ closes: ['option'], within: ['select', 'datalist', 'optgroup'] }]],
  [
    'optgroup',
    [
      { closes: ['option'], within: ['select'] },
      { closes: ['optgroup'], within: ['select'] },
    ],
  ],
  ['td', [{ closes: cellNames, within: ['table', 'tr'] }]],
  ['th', [{ closes: cellNames, within: ['table', 'tr'] }]],
  ['tr', [openCell, openRow]],
  ...tableSections.map((name) => [name, [openCell, openRow, openSection]] as const),
  ['body', [{ closes: ['head'], within: [] }]],
  ['a', [{ closes: ['a'], within: ['table', 'td', 'th', 'object', 'button', 'template'] }]],
]);

const tableScope = ['table'];
const elementScope = ['table', 'td', 'th', 'caption', 'object', 'marquee', 'template'];

/** The elements whose inside an end tag of this name cannot reach out of. */
export function endTagScope(name: string): readonly string[] {
  switch (name) {
    case 'table':
    case 'html':
    case 'body':
      return [];
    case 'tr':
    case 'td':
    case 'th':
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'caption':
    case 'colgroup':
      return tableScope;
    default:
      return elementScope;
  }
}

/** What stands in these is no markup. */
export const rawTextElements = new Set([
  'style',
  'script',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);
