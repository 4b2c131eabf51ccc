import { contentName, labelOf } from '../../message/accessibility/accessible-name';
import { headings, type Heading } from '../../message/accessibility/headings';
import type { Message } from '../../message/message';
import { foldPaths } from '../../message/template/fold';
import { isBlank } from '../../message/visible-text/text-chunks';
import { defineRule, type Report } from '../rule';

export const headingOrder = defineRule({
  id: 'heading-order',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and headings have to show how a message is built.',
  remedy: 'Use the next level below the heading before, and no heading without text.',
  details:
    'Screen readers list the headings with their levels: ' +
    '[WCAG 2.2, 1.3.1 Info and Relationships](https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html). ' +
    'Reported are headings more than one level below the one before, on any path through the template, and ' +
    'headings without text. The first heading may have any level.',
  fix: 'none',
  judgesWhole: true,
  good: [
    { text: '<h1>Delivery</h1><h2>Sofa</h2><h3>Slots</h3><h2>Chair</h2>' },
    { title: 'the first one', text: '<h3>Delivery</h3><h4>Slots</h4><h2>Chair</h2>' },
    { text: '<h1>A</h1>{{#if a}}<h2>B</h2>{{else}}<h2>C</h2>{{/if}}<h3>D</h3>' },
    { text: '<h1>A</h1>{{#if a}}<h2>B</h2>{{/if}}{{#if a}}<h3>C</h3>{{/if}}' },
    { title: 'what a partial shows is not known', text: '<h1>A</h1>{{> sofa}}<h3>Slots</h3>' },
    { text: '<h1>A</h1>{{{body}}}<h3>Slots</h3>' },
    { text: '<h1>{{title}}</h1><h2><img src="a.png" alt="Oakhill"></h2><h2>{{> title}}</h2>' },
    { text: '<h1>A</h1><h4 style="display:none">B</h4><h4 role="presentation">C</h4>' },
    { text: '<h1>A</h1><div role="heading" aria-level="2">B</div><h3>C</h3>' },
    { text: '<h1>A</h1><!-- <h3>B</h3> --><h2>C</h2>' },
  ],
  bad: [
    {
      text: '<h1>Delivery</h1><p>Your sofa is ready.</p>«<h3>»Slots</h3>',
      says: 'A heading of level 3 follows one of level 1.',
    },
    { text: '<h1>Delivery</h1><h2>Sofa</h2>«<H5>»Slots</H5><h6>Day</h6>' },
    { title: 'on one path', text: '<h1>A</h1>{{#if a}}<h2>B</h2>{{/if}}«<h3>»C</h3>' },
    {
      title: 'in the next turn of a loop',
      text: '<h1>A</h1>{{#each x}}{{#if a}}<h2>B</h2>{{else}}<h4 hidden>B</h4>«<h3>»C</h3>{{/if}}{{/each}}',
    },
    {
      title: 'empty',
      text: '<h1>Delivery</h1>«<h2>»<br>&nbsp;</h2><p>Which day?</p>',
      says: 'This heading has no text.',
    },
    { text: '«<h1>»<img src="a.png" alt=""></h1>' },
    { text: '<h1>A</h1>«<p role="heading" aria-level="3">»B</p>' },
  ],
  check(message, report) {
    const found = headings(message);
    if (found.length === 0) return;
    for (const heading of found) if (isEmpty(heading)) report(heading, 'This heading has no text.');
    // No level can be skipped above the third.
    if (found.length > 1 && found.some(({ level = 0 }) => level > 2))
      reportSkipped(message, found, report);
  },
});

function isEmpty({ element, reading }: Heading): boolean {
  if (!element || !reading) return false;
  // An image without its text alternative is another rule's.
  if (element.children.some((child) => child.name === 'img' && !child.attribute('alt')))
    return false;
  return isBlank(contentName(reading, element)) && labelOf(reading, element) === '';
}

function reportSkipped(message: Message, found: readonly Heading[], report: Report): void {
  foldPaths<Heading, number>(message.blocks, found, {
    // Before the first heading, and behind what is not known, every level may follow.
    start: Infinity,
    step: (before, heading) => {
      const { level = Infinity } = heading;
      if (level !== Infinity && level > before + 1)
        report(heading, `A heading of level ${level} follows one of level ${before}.`);
      return level;
    },
    key: String,
  });
}
