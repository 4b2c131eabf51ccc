import { capitalized } from '../../message/words/capitalized';
import type { Example, Rule } from '../../rules/rule';
import { codeBlock, jsonCode } from './markdown';
import { withCarets, withoutMarks } from './marked-code';

/** The examples of a rule's page: what it reports, what `--fix` makes of it, and what it lets pass. */
export function exampleSections({ good, bad }: Rule): string[] {
  return [
    '## Reported',
    'Carets mark the place of each problem.',
    ...bad.flatMap(badExample),
    '## Not reported',
    ...good.flatMap((example) => [...caption(example), codeBlock(withoutMarks(example.text))]),
  ];
}

function badExample(example: Example): string[] {
  const { text, fixed } = example;
  const parts = [...caption(example), codeBlock(withCarets(text))];
  const change = fixed === undefined ? undefined : withoutMarks(fixed);
  if (change === undefined || change === withoutMarks(text)) return parts;
  return [...parts, 'After `--fix`:', codeBlock(change)];
}

function caption({
  title,
  path,
  options,
  partials,
  images,
  brandImages,
  earlier,
}: Example): string[] {
  const parts = [
    title?.replace(/[.:]$/, ''),
    path && `in \`${path}\``,
    options && `with ${jsonCode(options)}`,
    partials && partialsNote(partials),
    images && imagesNote(images),
    earlier &&
      `after ${earlier.map((path) => `\`${path}\``).join(' and ')}, which asks for a review`,
    brandImages && `with \`"brandImages": ${JSON.stringify(brandImages)}\``,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? [`${capitalized(parts.join(', '))}:`] : [];
}

function imagesNote(images: NonNullable<Example['images']>): string {
  const notes = Object.entries(images).map(([name, { format, width, height, isAnimated }]) => {
    const size = width && height ? `${width} × ${height} px` : '';
    const kind = [isAnimated ? 'animated' : '', format?.toUpperCase() ?? ''].filter(Boolean);
    const what = [kind.join(' '), size].filter(Boolean).join(', ');
    return `\`${name}\`${what && ` (${what})`}`;
  });
  return `with the file${notes.length > 1 ? 's' : ''} ${notes.join(', ')}`;
}

function partialsNote(names: readonly string[]): string {
  if (names.length === 0) return 'where there are no partials';
  const list = names.map((name) => `\`${name}\``).join(' and ');
  return `where there ${names.length === 1 ? 'is a partial' : 'are partials'} ${list}`;
}
