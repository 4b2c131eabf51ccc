import { accessibleName } from '../../message/accessibility/accessible-name';
import { isExposed } from '../../message/accessibility/exposure';
import { textsIn } from '../../message/visible-text/element-text';
import type { Element } from '../../message/html/element';
import type { Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import { hasValue } from '../../message/template/mask';
import { isBlank } from '../../message/visible-text/text-chunks';
import { defineRule } from '../rule';
import { saysNothing } from '../words/empty-link-words';

export const linkName = defineRule({
  id: 'link-name',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and a link needs a text that tells where it leads.',
  remedy: 'Name in the link what the buyer finds there.',
  details:
    'Screen readers list the links of a message by their texts: ' +
    '[WCAG 2.2, 2.4.4 Link Purpose](https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html). ' +
    'Reported are links without any text or text alternative, and links whose whole text is "click here", "more", ' +
    '"this link" and the like, in the twelve languages of the marketplaces. An image with a text alternative, ' +
    '`aria-label` and `title` name a link as well, and a placeholder will.',
  fix: 'none',
  good: [
    { text: '<a href="https://www.amazon.de/x">Your order</a> <a name="top"></a>' },
    {
      text: '<a href="{{url}}"><img src="a.png" alt="Your order"></a><a href="{{url}}">{{label}}</a>',
    },
    { text: '<a href="{{url}}">Click here to see your order</a>, <a href="{{url}}">Open</a>' },
    { text: '<a href="{{url}}" aria-label="Your order">here</a>' },
    { text: '<a href="{{url}}" title="Your order on Amazon">here</a>' },
    { text: '<a href="{{url}}"><svg><title>Your order</title></svg></a>' },
    { text: '<a href="{{url}}">{{> label}}</a>{{#if url}}<a href="{{url}}">{{{text}}}</a>{{/if}}' },
    {
      text: '<a href="{{url}}" style="display:none"></a><a href="{{url}}" aria-hidden="true"></a>',
    },
    {
      text: '<a href="{{url}}">Hier Ihre Bestellung ansehen</a> <a href="{{url}}">Pedido aquí</a>',
    },
    { text: '<a href="{{url}}">{{#if a}}here{{else}}Your order{{/if}}</a>' },
    {
      text: '<b id="l" aria-label="Your order"></b><a href="{{url}}" aria-labelledby="l">here</a>',
    },
  ],
  bad: [
    {
      text: '«<a href="https://www.amazon.de/x">»</a> «<a href="{{url}}">»&nbsp;</a>',
      says: 'This link has no text.',
    },
    { text: '«<a href="{{url}}">»<img src="arrow.png" alt=""></a>' },
    { text: '«<a href="{{url}}">»<span aria-hidden="true">Order</span></a>' },
    {
      text: '<p>For your order, <a href="{{url}}">«click here»</a>.</p>',
      says: 'This link does not tell where it leads.',
    },
    { text: '<a href="{{url}}"><b>«Here</b>, please»</a> <a href="{{url}}">«→» </a>' },
    {
      text: '<a href="{{url}}">«Klicken Sie bitte hier»</a> <a href="{{url}}">«Mehr erfahren»</a> <a href="{{url}}">«diesem Link»</a> <a href="{{url}}">«クリック»</a>',
    },
    { text: '<a href="{{url}}">«En savoir plus»</a> <a href="{{url}}">«cliquez ici !»</a>' },
    {
      text: '<a href="{{url}}">«Haz clic aqu&iacute;»</a> <a href="{{url}}">«Più informazioni»</a>',
    },
    { text: '<a href="{{url}}">«Lees meer»</a> <a href="{{url}}">«KLIKNIJ TUTAJ»</a>' },
    { text: '<a href="{{url}}">«Klicka här»</a> <a href="{{url}}">«Saiba mais»</a>' },
    { text: '<a href="{{url}}">«こちらをクリック»</a> <a href="{{url}}">«Buraya tıklayın»</a>' },
    { text: '<a href="{{url}}">«اضغط هنا»</a>' },
    { text: '<a href="{{url}}" title="Click here">«click here»</a>' },
  ],
  check(message, report) {
    for (const reading of message.readings)
      for (const link of reading.elementsNamed('a')) {
        if (!link.attribute('href') || !isExposed(reading, link)) continue;
        const name = accessibleName(reading, link);
        if (hasValue(name)) continue;
        if (isBlank(name)) report(link.startTag, 'This link has no text.');
        else if (!/[\p{L}\p{N}]/u.test(name) || (saysNothing(name) && !hasTitle(link)))
          report(
            textRange(reading, link) ?? link.startTag,
            'This link does not tell where it leads.',
          );
      }
  },
});

/** A title may say what the text does not. */
const hasTitle = (link: Element): boolean => {
  const title = link.value('title') ?? '';
  return title !== '' && !saysNothing(title);
};

/** From the first to the last of the texts that the link shows. */
function textRange(reading: Reading, link: Element): Range | undefined {
  let range: Range | undefined;
  for (const { source } of textsIn(reading, link)) {
    if (source.text.trim() === '') continue;
    const { start, end } = source.trimmedRange();
    range = { start: range?.start ?? start, end };
  }
  return range;
}
