import { findEmailAddresses } from '../../contacts/email-addresses';
import { describeContact } from '../descriptions/contact-description';
import { removeContact } from '../fixes/contact-fixes';
import { defineRule } from '../rule';

export const noEmailAddress = defineRule({
  id: 'no-email-address',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no e-mail addresses in messages.',
  remedy: 'Remove it: the buyer can reply to the message.',
  details:
    'Found are addresses in the text, in the subject, in attributes that are shown or read out, and in ' +
    '`mailto:` links, however they are written: with entities, over several tags, with zero-width or ' +
    'full-width characters, and spelt out in the languages of the wording rules (`name [at] shop [dot] com`, ' +
    '“name arobase boutique point fr”). A placeholder counts where its name tells that it is an address ' +
    '(`{{company_email}}`); the anonymised addresses that Amazon gives out count as well.',
  fix: 'suggest',
  inPackageInserts: true,
  good: [
    { text: '<p>Just reply to this e-mail, please.</p>' },
    { text: '<p>You find us as @oakhill.home; the lamp costs 3 @ 5.99.</p>' },
    {
      text: '<img src="logo@2x.png" alt="Oakhill"><style>@media print { p { margin: 0 } }</style>',
    },
    { text: '<p>Look at the red dot. Com port 3 is above it.</p>' },
    { text: '<!-- info@oakhill.de --><p>Which size?</p>' },
    { text: '<p>Dear {{buyer_name}}, see {{email_subject}}. Which size?</p>' },
    { text: '<a href="https://www.amazon.de@oakhill.de/">Your order</a>' },
  ],
  bad: [
    {
      text: '<p>Write to «service@oakhill.co.uk», please.</p>',
      suggested: '<p>Write to, please.</p>',
      says: '“service@oakhill.co.uk” is an e-mail address.',
    },
    { text: '<p>E-Mail: «hallo@möbelhaus.de»</p>', suggested: '' },
    {
      text: '<a href="«mailto:info@oakhill.de»?subject=Size">Ask us</a>',
      suggested: 'Ask us',
      says: 'This link goes to an e-mail address: `mailto:info@oakhill.de`.',
    },
    { text: '<a href="«mailto:info%40oakhill.de»">Ask us</a>' },
    {
      text: '<p>Write to «info@<b>oakhill</b>.de», please.</p>',
      suggested: '<p>Write to<b></b>, please.</p>',
    },
    {
      text: '<p>Write to «info&#64;oakhill&period;de», please.</p>',
      suggested: '<p>Write to, please.</p>',
    },
    { text: '<p>Write to «ｉｎｆｏ＠oakhill．jp», please.</p>' },
    {
      text: '<img src="{{logo}}" alt="Oakhill, «info@oakhill.de»">',
      suggested: '<img src="{{logo}}" alt="Oakhill, ">',
    },
    {
      text: '---\nsubject: Answer to «info@oakhill.de»\n---\n<p>Which size?</p>',
      suggested: '---\nsubject: Answer to \n---\n<p>Which size?</p>',
    },
    {
      text: '<p>Our designer is at «print [at] oakhill [dot] co [dot] uk».</p>',
      suggested: '<p>Our designer is at.</p>',
    },
    { text: '<p>Please mail «sales at oakhill dot com».</p>' },
    { text: '<p>Schreiben Sie an «hallo (ät) oakhill Punkt de».</p>' },
    { text: '<p>Scrivete a «info chiocciola oakhill punto it».</p>' },
    {
      text: '<p>Questions? Mail us at «{{company_email}}»</p>',
      says: '`{{company_email}}` stands for an e-mail address.',
    },
    { text: '<a href="«mailto:{{shop.email}}»">Ask us</a>' },
    {
      text: '<p>Write to <a href="«mailto:info@oakhill.de»">«info@oakhill.de»</a>, please.</p>',
      suggested: '<p>Write to, please.</p>',
    },
    {
      title: 'nothing of a list, a label or a line is left over',
      text: '<p>Oak | «info@shop.de» | Lamps</p>',
      suggested: '<p>Oak | Lamps</p>',
    },
    { text: '<p>Ask: «info@shop.de», please.</p>', suggested: '<p>Ask: please.</p>' },
    { text: '<p>Ask us: «info@shop.de».</p>', suggested: '<p>Ask us.</p>' },
    { text: '<p>Ask us &lt;«info@shop.de»&gt;</p>', suggested: '<p>Ask us</p>' },
    { text: '<p>اتصل بنا: «info@shop.de»، شكراً</p>', suggested: '<p>اتصل بنا: شكراً</p>' },
    { text: '<p>«info@shop.de» is read daily</p>', suggested: '<p>is read daily</p>' },
    { text: '<p>Ask <i>«info@shop.de»</i> <b>today</b></p>', suggested: '<p>Ask <b>today</b></p>' },
    { text: '<p>E-mail: <B>«info@shop.de» </b> or so</p>', suggested: '<p>or so</p>' },
    { text: '<p>Ask <b>«in<i>fo</i>@shop.de»</b>.</p>', suggested: '<p>Ask<i></i>.</p>' },
    {
      text: '<p id="a">«info@shop.de»</p><td>«a@shop.de»</td>',
      suggested: '<p id="a"></p><td>a@shop.de</td>',
    },
    {
      text: '<div>\n  <ul>\n    <li>«info@shop.de»</li>\n  </ul>\n</div>\n<p>Oak</p>',
      suggested: '<p>Oak</p>',
    },
    {
      text: '<p>Oak<br>\n  «info@shop.de»<br />\n  Lamps</p>',
      suggested: '<p>Oak<br>\n  Lamps</p>',
    },
    { path: 'a.txt', text: 'Oak\n\n«info@shop.de»\n\nLamps', suggested: 'Oak\n\nLamps' },
    { path: 'a.txt', text: 'Oak\r\n«info@shop.de»\r\nLamps', suggested: 'Oak\r\nLamps' },
    {
      text: '<b{{#if a}} class="x"{{/if}}>«info@shop.de»</b>',
      suggested: '<b{{#if a}} class="x"{{/if}}></b>',
    },
    { text: '<p>Oak <b style="{{{a}}}">«info@shop.de»</b></p>', suggested: '<p>Oak</p>' },
  ],
  check(message, report) {
    for (const address of message.facts.get(findEmailAddresses)) {
      report(address, describeContact(address, 'an e-mail address'), {
        fixes: removeContact(message, address, 'address'),
      });
    }
  },
});
