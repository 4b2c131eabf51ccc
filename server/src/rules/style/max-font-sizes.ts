import type { Environment } from '../../message/css/media';
import {
  distinctSizes,
  sizedTexts,
  sizePlace,
  type SizedText,
} from '../../message/layout/font-sizes';
import type { Message } from '../../message/message';
import { byStart } from '../../ranges/range';
import { foldPaths } from '../../message/template/fold';
import { defineRule } from '../rule';

export const maxFontSizes = defineRule({
  id: 'max-font-sizes',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no fonts in more than three sizes.',
  remedy: 'Use at most three sizes for all text.',
  details:
    'Sizes are counted as the buyer sees them: computed as a browser does, with inheritance, the sizes that ' +
    'headings, `<small>` and `<font size>` bring along, and only where visible text has them. In a template ' +
    'every path counts by itself.',
  fix: 'none',
  judgesWhole: true,
  options: {
    limit: { type: 'number', default: 3, minimum: 1, description: 'How many sizes are permitted.' },
  },
  good: [
    {
      text: '<h1>Delivery</h1><p>Which size?</p><p style="font-size:12px">Oakhill</p><p style="font-size:1em"></p>',
    },
    {
      title: 'two branches that never meet',
      text: '<h1>Size</h1><p>Which?</p>{{#if a}}<p style="font-size:12px">A</p>{{else}}<p style="font-size:20px">B</p>{{/if}}',
    },
    {
      text: '<style>html{font-size:10px}h1,h3{font:inherit}</style><html><h1>S</h1><h2>M</h2><h3>L</h3><p style="font-size:1.2rem">X</p></html>',
    },
    {
      title: 'a size that no text has',
      text: '<div style="font-size:0"><p style="font-size:14px">Which <b style="font-size:18px">size</b>, <i style="font-size:1.25em">please</i>?</p></div>',
    },
    { text: '<h1>S</h1><h2>M</h2><p>L</p><img alt=""><br><div hidden><small>X</small></div>' },
  ],
  bad: [
    {
      text: '<h1>Delivery</h1><h2>Sofa</h2><p>Which day?</p>«<small>»Oakhill</small>',
      says: 'This text of 13.3 px makes 4 font sizes: 32 px, 24 px, 16 px, 13.3 px.',
    },
    {
      text: '<style>.a{font-size:12px}.b{font-size:14px}.c{«font-size:18px»}</style><p>Hello</p><p class="a">Which</p><p class="b">size</p><p class="c">please?</p>',
    },
    {
      title: 'a size that one path gives to an element',
      text: '<p style="font-size:{{#if a}}16px{{else}}14px{{/if}}">S</p><h1>M</h1><h2>L</h2><p>«X»</p>',
    },
    {
      title: 'sizes that are only relative to others',
      text: '<div style="font-size:20px">Which <span style="font-size:50%">size</span> <span style="font-size:smaller">do</span> <font «size=7»>you want?</font></div>',
    },
    {
      text: '<p style="font-size:20px">L</p><p style="font-size:9px">S</p><p>M</p>«<h1>»XL</h1>',
      says: 'This text of 32 px makes 4 font sizes: 20 px, 9 px, 16 px, 32 px.',
    },
    {
      text: '<p>M</p>«<h1>»XL</h1>',
      options: { limit: 1 },
      says: 'Use at most 1 for all text.',
    },
  ],
  check(message, report, { limit }) {
    for (const environment of screensOf(message)) {
      const distinct = mostSizes(message, environment, limit);
      const excess = distinct[limit];
      if (!excess || message.isPartial) continue;
      const list = distinct.map(({ size }) => `${size} px`).join(', ');
      const related = distinct
        .filter((text) => text !== excess)
        .map((text) => ({ ...sizePlace(text, environment), message: `Text of ${text.size} px.` }));
      const what = `This text of ${excess.size} px makes ${distinct.length} font sizes: ${list}.`;
      report(sizePlace(excess, environment), what, {
        remedy: `Use at most ${limit} for all text.`,
        related,
      });
      return;
    }
  },
});

/** What decides how large texts are and whether they are shown. */
const decidingSizes = /^(?:font|display|visibility|opacity|overflow)/;

/** The screens on which the sizes of the message's texts, and which of them are shown, can differ. */
const screensOf = ({ readings }: Message): ReadonlySet<Environment> =>
  new Set(readings.flatMap(({ styles }) => styles.environments(decidingSizes)));

/** How many sizes beyond the limit a report lists. */
const mostListed = 8;

const sizeList = (texts: readonly SizedText[]): string =>
  texts
    .map(({ size }) => size)
    .sort((a, b) => a - b)
    .join(' ');

/** The first text of each size, on the path that shows the most sizes. */
function mostSizes(message: Message, environment: Environment, limit: number): SizedText[] {
  const sizes = new Set(
    message.readings.flatMap((reading) => [...distinctSizes(reading, environment)]),
  );
  if (sizes.size <= limit) return [];
  const texts = new Map<number, SizedText>();
  for (const reading of message.readings)
    for (const text of sizedTexts(reading, environment))
      if (!texts.has(text.start)) texts.set(text.start, text);
  const all = [...texts.values()].sort(byStart);
  const ends = foldPaths<SizedText, readonly SizedText[]>(message.blocks, all, {
    start: [],
    step: (seen, text) =>
      seen.length >= limit + mostListed || seen.some(({ size }) => size === text.size)
        ? seen
        : [...seen, text],
    // Beyond the limit it no longer matters which sizes they are.
    key: (seen) => (seen.length > limit ? String(seen.length) : sizeList(seen)),
  });
  const ways = message.readings.length > 1 ? [...ends, ...eachReading(message, environment)] : ends;
  const most = ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return most.slice(0, limit + mostListed);
}

/** Where branches cut through tags, a text can have another size on each path. */
function eachReading(message: Message, environment: Environment): SizedText[][] {
  return message.readings.map((reading) => {
    const seen = new Map<number, SizedText>();
    for (const text of sizedTexts(reading, environment))
      if (!seen.has(text.size)) seen.set(text.size, text);
    return [...seen.values()];
  });
}
