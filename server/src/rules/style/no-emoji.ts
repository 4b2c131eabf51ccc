import { generatedText } from '../../message/css/generated-text';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { spokenAttributes } from '../../message/visible-text/spoken-attributes';
import { defineRule } from '../rule';
import { findEmoji, findEmoticons, mayHoldEmoji } from '../../message/visible-text/emoji';
import { emojiRemovals, type EmojiPlace } from '../fixes/emoji-removal';

export const noEmoji = defineRule({
  id: 'no-emoji',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no emojis in messages.',
  remedy: 'Remove it.',
  details:
    'Found are emoji characters, also written as entities, with skin tones, joined, flags and keycaps, in ' +
    'the text, in attributes that are read to the buyer and in the subject. Signs that are text by default ' +
    '(©, ®, ™, ✓, →) are no emojis unless U+FE0F asks for their coloured form; the red heart (❤) ' +
    'is one, unless U+FE0E asks for its plain form.',
  fix: 'safe',
  options: {
    emoticons: {
      type: 'boolean',
      default: false,
      description: 'Also report classic emoticons such as `:-)`.',
    },
  },
  good: [
    { text: '<p>© 2024 Oakhill® – sizes ✓ S → L ★, 3 pieces, #1, ♥ 7, ™</p>' },
    { text: '<!-- 🎁 --><p>Which size? {{!-- 🎁 --}}</p>' },
    { text: '<p>Which size? :-)</p>' },
    { text: '<input type="radio" value="🎁"><option value="🎁">S</option>' },
    { text: '<input type="hidden" value="🎁"><style>li::before{content:"\\2713"}</style><p>S</p>' },
    { text: '<p>A heart in text form: ❤︎, a watch: ⌚︎</p>' },
    { text: '<p>{{sizes}}: 5:3, see https://a.b/8)c</p>', options: { emoticons: true } },
  ],
  bad: [
    { text: '<p>Hello «😀»!</p>', fixed: '<p>Hello!</p>', says: 'An emoji: 😀' },
    { text: '<p>«🎁» Which ribbon?</p>', fixed: '<p>Which ribbon?</p>' },
    { text: '<p>Which size «❤»?</p>', fixed: '<p>Which size?</p>' },
    { text: '<p>Which «🎀» ribbon?</p>', fixed: '<p>Which ribbon?</p>' },
    { text: '<p>«👩‍🔧👍🏽»<br>Tools</p>', fixed: '<p>Tools</p>' },
    { text: '<p>Thanks &«&#x1F64F;»</p>', fixed: '<p>Thanks &</p>' },
    { text: '<p>Which «&#x1F381;&#xFE0F;» box?</p>', fixed: '<p>Which box?</p>' },
    { text: '<p>Hi «&#55357;&#56832;» there</p>', fixed: '<p>Hi there</p>' },
    {
      text: '<style>li::before{content:"«\\2705 »ok"}</style><p style="content:&quot;«🎁»&quot;">Size?</p>',
      fixed: '<style>li::before{content:"ok"}</style><p style="content:&quot;&quot;">Size?</p>',
    },
    {
      text: '<ul style="list-style-type:&quot;«✅»&quot;"><li>S</li></ul>',
      fixed: '<ul style="list-style-type:&quot;&quot;"><li>S</li></ul>',
    },
    { text: '<p>Hello</p>\n<p> «🎉» </p>\n<p>Size?</p>', fixed: '<p>Hello</p>\n<p>Size?</p>' },
    {
      title: 'words stay apart',
      text: '<p><b>Which «🎉»</b>size, <i>«🎉»</i><b>please</b>, or<i>«🎉»</i>der <b>«🎉»</b>4?</p>',
      fixed: '<p><b>Which </b>size, <b>please</b>, or der 4?</p>',
    },
    {
      text: '<p>{{#if a}}Hello «🎁»{{else}}Which <b>«🎉»</b> size{{/if}}?</p>',
      fixed: '<p>{{#if a}}Hello{{else}}Which size{{/if}}?</p>',
    },
    { text: '<p>[[contact-link:Ask us «😊»]]</p>', fixed: '<p>[[contact-link:Ask us]]</p>' },
    {
      text: '---\nsubject: «"Your order \\U0001F381"»\n---\n<p>Which size?</p>',
      fixed: '---\nsubject: "Your order \\U0001F381"\n---\n<p>Which size?</p>',
    },
    { text: '<p>Step «2️⃣»: size; made in «🇫🇷».</p>', fixed: '<p>Step: size; made in.</p>' },
    {
      text: '<img alt="Our logo «✨»" src="{{logo}}">',
      fixed: '<img alt="Our logo" src="{{logo}}">',
    },
    {
      text: '<table summary="Sizes «📏»"><tr><td aria-description="A size «✨»">S</td></tr></table>',
      fixed: '<table summary="Sizes"><tr><td aria-description="A size">S</td></tr></table>',
    },
    {
      text: '---\nsubject: "Size «📏» for {{orderId}}"\n---\n<p>Which size?</p>',
      fixed: '---\nsubject: "Size for {{orderId}}"\n---\n<p>Which size?</p>',
    },
    { text: '<p>Which «1⃣2️⃣🎁3️⃣» size?</p>', fixed: '<p>Which size?</p>' },
    { text: '<p>Thanks «:-)»</p>', fixed: '<p>Thanks</p>', options: { emoticons: true } },
    { text: '<p>«:)» Size «xD»!</p>', fixed: '<p>Size!</p>', options: { emoticons: true } },
    {
      title: 'an element that is there for more than the emoji stays',
      text: '<p id="a">«🎁»</p><td>«🎁»</td><p>Which<b> «🎉»</b>size <i>«🎉»</i>, please?</p><p>«😀»',
      fixed: '<p id="a"></p><td></td><p>Which size, please?</p><p>',
    },
    {
      title: 'words stay apart',
      text: '<p><b>Which «🎉»</b>size, <i>«🎉»</i><b>please</b>, or<i>«🎉»</i>der <b>«🎉»</b>4?</p>',
      fixed: '<p><b>Which </b>size, <b>please</b>, or der 4?</p>',
    },
    {
      text: '<p>{{#if a}}Hello «🎁»{{/if}} size «🎁»x?«🎉»</p>',
      fixed: '<p>{{#if a}}Hello{{/if}} size x?</p>',
    },
    {
      title: 'a text that would be left empty is only offered',
      text: '---\nsubject: «🎁»\n---\n<img alt="  «🎁» " src="{{a}}">',
      suggested: '---\nsubject: \n---\n<img alt="  🎁 " src="{{a}}">',
    },
    {
      title: 'no brackets, commas, blanks or lines are left over',
      text: '<p>Size («😀»)?</p><p>Size, «😀», please?</p><p>"«😀» Size?"</p><p>S – «😀» – M – «😀»</p><p>«😀» — S</p>',
      fixed: '<p>Size?</p><p>Size, please?</p><p>"Size?"</p><p>S – M</p><p>S</p>',
    },
    {
      text: '<p>Hello «🎉» , which size (S «🎉» )? We ask once «🎉» .</p>',
      fixed: '<p>Hello, which size (S)? We ask once.</p>',
    },
    {
      text: '<p><b>«😀»</b> Size?<br>\n«😀»<br>\nWhich "size"«😀» is it?</p>',
      fixed: '<p>Size?<br>\nWhich "size" is it?</p>',
    },
    {
      title: 'what stands behind a branch decides whether its last blank goes',
      text: '<p>{{#if a}}Hello «🎁»{{else}}Good day «🎁»{{/if}}{{name}} {{#if a}}x «🎁»{{else}}y{{/if}}, S</p>',
      fixed: '<p>{{#if a}}Hello {{else}}Good day {{/if}}{{name}} {{#if a}}x{{else}}y{{/if}}, S</p>',
    },
    {
      title: 'a list item that holds nothing else goes, and a blank written as an entity',
      text: '<ul><li>S</li><li> <b>«🎉»</b></li></ul><p class="{{a}}">«🎉»</p><p>Size&nbsp;«🎉»</p>',
      fixed: '<ul><li>S</li></ul><p class="{{a}}"></p><p>Size</p>',
    },
    {
      title: 'what is left of a subject is quoted where YAML would read something else',
      text: '---\nsubject: «🎉» [Important] Size of {{orderId}} «📏»?\n---\n<p>Which size?</p>',
      fixed: '---\nsubject: "[Important] Size of {{orderId}}?"\n---\n<p>Which size?</p>',
    },
    {
      text: '---\nsubject: «✅»-«✅» Size\n---\n<p>Which size?</p><p>Hi,«😀»<b>Kim</b></p>',
      fixed: '---\nsubject: "- Size"\n---\n<p>Which size?</p><p>Hi,<b>Kim</b></p>',
    },
    {
      title: 'a link that holds nothing else is only offered to be emptied',
      text: '<p>See <a href="https://www.amazon.de/o">«📦»</a> for more.</p>',
      fixed: '<p>See <a href="https://www.amazon.de/o">📦</a> for more.</p>',
      suggested: '<p>See for more.</p>',
    },
    {
      title: 'a dash goes only from between two others',
      text: '<p>— «😀» —</p><p>Done - «😀» - yes - «😀»</p><p>Hi — «😀» — <b>you</b></p>',
      fixed: '<p>— —</p><p>Done - yes</p><p>Hi — <b>you</b></p>',
    },
    { path: 'a.txt', text: 'Size?\r\n\r\n«😀»\r\n\r\nOak', fixed: 'Size?\r\n\r\nOak' },
    { path: 'a.txt', text: 'Thanks\n«🙏»\n\nWhich size?', fixed: 'Thanks\n\nWhich size?' },
    { path: 'a.txt', text: 'Thanks\r\n«🙏»\r\n\r\nSize?', fixed: 'Thanks\r\n\r\nSize?' },
    { text: '<pre>Thanks\n«🙏»\n\nSize?</pre>', fixed: '<pre>Thanks\n\nSize?</pre>' },
    {
      title: 'a blank stays between words and values',
      text: '<p>Ja«✅»Nein, {{name}}«&#128075;»how, Gr&uuml;&szlig;e«🙏»{{name}}!<b>«🎁»</b>Size?</p>',
      fixed: '<p>Ja Nein, {{name}} how, Gr&uuml;&szlig;e {{name}}! Size?</p>',
    },
    {
      text: '<p>{{#if a}}Ja{{/if}}«✅»Nein {{#if a}}S«✅»{{else}}M{{/if}} {{#if a}}S{{else}}«✅»M{{/if}}</p>',
      fixed: '<p>{{#if a}}Ja{{/if}} Nein {{#if a}}S{{else}}M{{/if}} {{#if a}}S{{else}}M{{/if}}</p>',
    },
    {
      text: '---\nsubject: Size«✅»for {{orderId}}«✅»now\n---\n<img alt="Oak«✨»hill" src="{{logo}}">',
      fixed: '---\nsubject: Size for {{orderId}} now\n---\n<img alt="Oak hill" src="{{logo}}">',
    },
    {
      text: '<p>注文«🎁»番号、ありがとう«🙏»ございます</p>',
      fixed: '<p>注文番号、ありがとうございます</p>',
    },
  ],
  check(message, report, { emoticons }) {
    if (!emoticons && !mayHoldEmoji(message.text)) return;
    const find = (text: string): Range[] =>
      emoticons ? [...findEmoji(text), ...findEmoticons(text)] : findEmoji(text);
    for (const searched of textsToSearch(message)) {
      const found = find(searched.source.text);
      const isOnly = found.length === 1;
      for (const { start, end } of found) {
        const what = `An emoji: ${searched.source.text.slice(start, end)}`;
        const fixes = emojiRemovals(message, { ...searched, start, end, isOnly });
        report(searched.source.range(start, end), what, { fixes });
      }
    }
  },
});

/** What can put words before an element or a list item. */
const generating = /^(?:content|quotes|list-style(?:-type)?)$/;

type SearchedText = Omit<EmojiPlace, 'start' | 'end' | 'isOnly'>;

/** Every text that reaches the buyer: the body's, the subject, and what attributes say. */
function* textsToSearch(message: Message): Generator<SearchedText> {
  const { subject } = message.header;
  if (subject) yield { source: subject.text, isInBody: false, subject };
  for (const reading of message.readings) {
    for (const { source } of reading.texts) yield { source, isInBody: true };
    for (const { value, isPerceived } of spokenAttributes(reading))
      if (isPerceived) yield { source: value, isInBody: false };
    for (const declaration of reading.visibility.shownDeclarations)
      if (generating.test(declaration.property) && findEmoji(declaration.value).length > 0)
        yield { source: generatedText(reading.masked, declaration), isInBody: true };
  }
}
