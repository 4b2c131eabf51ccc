import { elementsById } from '../../message/accessibility/ids';
import { idReferences } from '../../message/accessibility/id-references';
import type { Attribute, Element } from '../../message/html/element';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { foldPaths } from '../../message/template/fold';
import { defineRule, type Report } from '../rule';

/** In a template with more ids than these, the others are not followed along its paths. */
const mostFollowed = 50;

export const duplicateId = defineRule({
  id: 'duplicate-id',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and what refers to an id has to find one element.',
  remedy: 'Give each of them an id of its own.',
  details:
    'A label, a description or a link that names an id twice there finds the first element only: ' +
    '[WCAG 2.2, 4.1.2 Name, Role, Value](https://www.w3.org/WAI/WCAG22/Understanding/name-role-value.html). ' +
    'Reported are ids that stand twice on a path through the template, or in a loop, where `for`, `headers`, an ' +
    '`aria-…` attribute or a link to `#id` refers to them.',
  fix: 'none',
  judgesWhole: true,
  good: [
    { title: 'nothing refers to it', text: '<h2 id="a">A</h2><h2 id="a">B</h2><a href="#b">C</a>' },
    { text: '<label for="a">A</label><input id="a"><input id="A">' },
    {
      title: 'two branches that never meet',
      text: '<a href="#a">A</a>{{#if x}}<p id="a">A</p>{{else}}<p id="a">B</p>{{/if}}',
    },
    { text: '<a href="#a">A</a>{{#each x}}<p id="a-{{@index}}">A</p>{{/each}}<p id="{{y}}">B</p>' },
    {
      text: '<a href="#">A</a><a href="https://www.amazon.de/#a">B</a><i id="a"></i><i id="a"></i>',
    },
  ],
  bad: [
    {
      text: '<a href="#a">Slots</a><h2 id="a">Morning</h2><h2 «id="a"»>Afternoon</h2>',
      says: 'The id “a” stands here for another element.',
    },
    { text: '<label for=a>A</label><input id=a><textarea «id=a»></textarea><p «id=a»>B</p>' },
    { text: '<p aria-labelledby="b a">A</p><b id="a">B</b>{{#if x}}<b «id="a"»>C</b>{{/if}}' },
    {
      title: 'in every turn of a loop',
      text: '{{#each x}}<label for="a">A</label><input «id="a"»>{{/each}}',
    },
    { text: '<th id="a">A</th><th «id="a"»>B</th><td headers="a">C</td>' },
    { text: '<a href="#caf%C3%A9">A</a><p id="café">A</p><p «id="café"»>B</p>' },
    { text: '<a href="#100%">A</a><p id="100%">A</p><p «id="100%"»>B</p>' },
  ],
  check(message, report) {
    const ids = new Map<string, IdPlaces>();
    for (const reading of message.readings) {
      const elements = elementsById(reading);
      if (elements.size === 0) continue;
      for (const [id, reference] of idReferences(reading)) {
        const places = ids.get(id) ?? { reference, attributes: new Map<number, Attribute>() };
        ids.set(id, places);
        for (const element of elements.get(id) ?? []) addId(places, element);
      }
    }
    if (ids.size === 0) return;
    const mayRepeat = message.blocks.length > 0;
    const candidates = [...ids.values()].filter(
      ({ attributes: { size } }) => size > 1 || (mayRepeat && size === 1),
    );
    for (const places of candidates.slice(0, mayRepeat ? mostFollowed : undefined))
      reportDuplicates(message, places, report);
  },
});

/** Where an id stands, and one of the places that refer to it. */
interface IdPlaces {
  reference: Range;
  attributes: Map<number, Attribute>;
}

function addId({ attributes }: IdPlaces, element: Element): void {
  const attribute = element.attribute('id');
  if (attribute) attributes.set(attribute.start, attribute);
}

function reportDuplicates(
  message: Message,
  { reference, attributes }: IdPlaces,
  report: Report,
): void {
  const places = [...attributes.values()].sort((a, b) => a.start - b.start);
  foldPaths<Attribute, Attribute | undefined>(message.blocks, places, {
    start: undefined,
    step: (first, attribute) => {
      if (first)
        report(
          attribute,
          `The id “${attribute.value.text.trim()}” stands here for another element.`,
          {
            related: [
              ...(first === attribute
                ? []
                : [{ start: first.start, end: first.end, message: 'The first element with it.' }]),
              { ...reference, message: 'This refers to it.' },
            ],
          },
        );
      return first ?? attribute;
    },
    key: (first) => String(first?.start),
  });
}
