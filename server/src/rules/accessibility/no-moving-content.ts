import type { Declaration } from '../../message/css/declaration';
import type { Element } from '../../message/html/element';
import type { Reading } from '../../message/reading';
import { defineRule } from '../rule';

const moving = ['marquee', 'blink'];
const svgAnimations = ['animate', 'animatetransform', 'animatemotion', 'set'];
const animating = /^(?:-(?:webkit|moz|o|ms)-)?animation(?:-iteration-count)?$/;

export const noMovingContent = defineRule({
  id: 'no-moving-content',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and what moves on and on keeps buyers from reading.',
  remedy: 'Let it stand still, or end the movement within five seconds.',
  details:
    'Movement that does not end distracts, and a message has no button to stop it: ' +
    '[WCAG 2.2, 2.2.2 Pause, Stop, Hide](https://www.w3.org/WAI/WCAG22/Understanding/pause-stop-hide.html). ' +
    'Reported are `<marquee>`, `<blink>`, `text-decoration: blink`, and animations that repeat without end. ' +
    'Animated GIFs are for `no-gif`.',
  fix: 'none',
  good: [
    { text: '<p style="animation: fade 2s 1">Which size?</p>' },
    {
      text: '<style>@keyframes fade { to { opacity: 1 } } p { animation: fade 1s 3 }</style><p>S?</p>',
    },
    { text: '<p style="animation-name:infinite-loop;animation:none">Which size?</p>' },
    { text: '<p>We offer an infinite marquee <code>&lt;blink&gt;</code>.</p><!-- <marquee> -->' },
    { text: '<svg><animate repeatCount="2"/></svg><div hidden><marquee>S?</marquee></div>' },
    { text: '<p style="animation: fade 1s {{count}}">Which size?</p>' },
  ],
  bad: [
    {
      text: '«<marquee>»Which size?</marquee> «<BLINK>»Which?</BLINK>',
      says: 'The text in marquee does not stand still.',
    },
    {
      text: '<p style="«animation: glow 2s linear infinite»">Which size?</p>',
      says: 'This animation does not end.',
    },
    { text: '<style>.a { «animation: spin 1s infinite, fade 2s»; color: red }</style><p>S?</p>' },
    {
      text: '<style>.a { animation-name: x; «animation-iteration-count: INFINITE» }</style><p>S?</p>',
    },
    {
      title: 'once for all prefixes',
      text: '<p style="-webkit-animation: x 1s infinite; «animation: x 1s infinite»">S?</p>',
    },
    { text: '<p style="«text-decoration: blink»">Which size?</p>', says: 'This text blinks.' },
    { text: '<svg>«<animate repeatCount="indefinite"/>»</svg>' },
    {
      text: '<p style="«text-decoration: underline blink»">S?</p><p style="«text-decoration: blink underline»">S?</p>',
    },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      for (const { name, startTag } of shownElements(reading, moving))
        report(startTag, `The text in ${name} does not stand still.`);
      for (const animation of shownElements(reading, svgAnimations))
        if (animation.value('repeatcount') === 'indefinite')
          report(animation.startTag, 'This animation does not end.');
    }
    for (const declaration of withoutRepetitions(message.declarations.filter(isEndless)))
      report(declaration, 'This animation does not end.');
    for (const declaration of message.declarations)
      if (isBlinking(declaration)) report(declaration, 'This text blinks.');
  },
});

const shownElements = (reading: Reading, names: readonly string[]): Element[] =>
  reading.elementsNamedOneOf(names).filter((element) => reading.isShown(element));

function isEndless({ property, value }: Declaration): boolean {
  return property.includes('animation') && animating.test(property) && namesInfinity(value);
}

const namesInfinity = (value: string): boolean => /(?:^|[\s,])infinite(?=[\s,]|$)/i.test(value);

/** The places where old browsers are told the same by a name of their own. */
function withoutRepetitions(endless: readonly Declaration[]): readonly Declaration[] {
  const key = ({ element, rule }: Declaration, property: string): string =>
    `${(element ?? rule)?.start} ${property}`;
  const standard = new Set(endless.map((declaration) => key(declaration, declaration.property)));
  return endless.filter(
    (declaration) =>
      !declaration.property.startsWith('-') ||
      !standard.has(key(declaration, declaration.property.replace(/^-[a-z]{1,6}-/, ''))),
  );
}

const isBlinking = ({ property, value }: Declaration): boolean =>
  property.startsWith('text-decoration') && /(?:^|\s)blink(?:\s|$)/i.test(value);
