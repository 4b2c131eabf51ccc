import { findPhoneNumbers } from '../../contacts/phone-numbers';
import { describeContact } from '../descriptions/contact-description';
import { removeContact } from '../fixes/contact-fixes';
import { defineRule } from '../rule';

export const noPhoneNumber = defineRule({
  id: 'no-phone-number',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no telephone numbers in messages.',
  remedy: 'Remove it: the buyer can reply to the message.',
  details:
    'Found are numbers in the text, in the subject and in attributes that are shown or read out, the links ' +
    'that call or open a chat (`tel:`, `sms:`, `wa.me` …), numbers with letters (`1-800-FLOWERS`) and numbers ' +
    'that are spelt out. The words beside a number decide: “Sendungsnummer 0612345678” is none, and order ' +
    'ids, tracking, tax, bank and part numbers, prices, dates and measures are none. A placeholder counts ' +
    'where its name tells that it is a telephone number (`{{shop_phone}}`).',
  fix: 'suggest',
  inPackageInserts: true,
  good: [
    { text: '<p>Your order 302-4471820-6639015 of 12.05.2024 has 2 pieces at $1,234.50.</p>' },
    { text: '<p>Sendungsnummer 0612345678, part no. 415-220-9146</p>' },
    { text: '<p>VAT no. GB 123 4567 89, IBAN DE89 3704 0044 0532 0130 00</p>' },
    { text: '<p>Please tell the carrier your telephone number.</p>' },
    { text: '<p>Does the case fit your phone? {{phone_model}}</p>' },
    { text: '<!-- Tel. 030 1234567 --><p>Which size?</p>' },
    { text: '<a href="https://www.amazon.com/dp/B075550134">Your item 5550134221</a>' },
  ],
  bad: [
    {
      text: '<p>Any trouble? Call us on «020 7946 0812».</p>',
      suggested: '<p>Any trouble? Call us on.</p>',
      says: '“020 7946 0812” is a telephone number.',
    },
    { text: '<p>Tel.: «+49 (0)30 1234567»</p>', suggested: '' },
    {
      text: '<p>Call the driver, «07700 900 417», to agree a date.</p>',
      suggested: '<p>Call the driver, to agree a date.</p>',
    },
    {
      text: '<p>Please ask the fitter (phone «07700 900 417») for a date.</p>',
      suggested: '<p>Please ask the fitter for a date.</p>',
    },
    {
      text: '<p>Anna Bell<br>T «020 7946 0018»<br>Oakhill</p>',
      suggested: '<p>Anna Bell<br>Oakhill</p>',
    },
    {
      text: '<a href="«tel:+18005550142»">Ring us</a>',
      suggested: 'Ring us',
      says: 'This link goes to a telephone number: `tel:+18005550142`.',
    },
    { text: '<a href="«https://wa.me/447700900417»">Chat with us</a>' },
    {
      text: '<p>Text the driver on «07700 900<br>\n 417», please.</p>',
      suggested: '<p>Text the driver on<br>, please.</p>',
    },
    {
      text: '<p>{{#each helpers}}Ask «{{this.line}}» or «{{line}}».{{/each}}</p>',
      placeholders: { line: 'phone-number' },
    },
    { text: '<p>Or dial «(206) <b>555</b>-0117».</p>', suggested: '<p>Or dial<b></b>.</p>' },
    { text: '<p>Just dial «1-800-LANTERN».</p>' },
    { text: '<p>His mobile is «oh seven seven double-oh, nine double-oh, three one four».</p>' },
    { text: '<p>お電話は«０３－１２３４－５６７８»まで</p>', suggested: '<p>お電話はまで</p>' },
    {
      text: '<img src="{{logo}}" alt="Oakhill, call «0161 496 0123»">',
      suggested: '<img src="{{logo}}" alt="Oakhill, call ">',
    },
    {
      text: '---\nsubject: Call «0161 496 0123»\n---\n<p>Which size?</p>',
      suggested: '---\nsubject: Call \n---\n<p>Which size?</p>',
    },
    {
      text: '<p>Questions? Call «{{shop_phone}}»</p>',
      suggested: '<p>Questions? Call</p>',
      says: '`{{shop_phone}}` stands for a telephone number.',
    },
    { text: '<a href="«tel:{{shop.phone}}»">Call us</a>' },
    {
      text: '<p>Any trouble? Call <a href="«tel:+442079460812»">«020 7946 <b>0812»</b></a>.</p>',
      suggested: '<p>Any trouble? Call.</p>',
    },
    {
      text: '<p>Call {{#if a}}<a href="«tel:+442079460812»">«020 7946 0812»{{/if}}</a>.</p>',
      suggested: '<p>Call .</p>',
    },
  ],
  check(message, report) {
    for (const number of findPhoneNumbers(message)) {
      report(number, describeContact(number, 'a telephone number'), {
        fixes: removeContact(message, number, 'number'),
      });
    }
  },
});
