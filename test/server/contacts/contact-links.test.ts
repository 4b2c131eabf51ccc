import { findEmailAddresses } from '../../../server/src/contacts/email-addresses';
import { findPhoneNumbers } from '../../../server/src/contacts/phone-numbers';
import { assertFound } from './found';

/** Addresses of links: what stands between « and » opens a call, or a chat with a number. */
const calls = [
  '«tel:+1%20206%20555%200117»',
  '«TEL:555»',
  'tel:',
  '«callto:oakbarn»',
  'callto:',
  '«sms:+12065550117?body=Hi»',
  '«smsto:(206) 555-0117»',
  'sms:?body=Size+12',
  '«fax:2065550117»',
  '«facetime-audio:2065550117»',
  '«skype:+12065550117?call»',
  'skype:oakbarn?chat',
  'sip:desk@oakbarn.com',
  '«imessage:{{shop.phone}}»',
  '«whatsapp://send?phone=12065550117»',
  '«whatsapp://send?text=Hi&phone=%2B12065550117»',
  'whatsapp://send?text=12065550117',
  '«viber://chat?number=+12065550117»',
  '«viber://chat?number={{shop.phone}}»',
  '«tg://resolve?phone=12065550117»',
  'tg://resolve?domain=oakbarn',
  '«intent://send?phone=12065550117#Intent;end»',
  '«https://wa.me/12065550117»',
  '«//wa.me/{{shop.phone}}?text=Hi»',
  '«https://signal.me/#p/+12065550117»',
  '«https://api.whatsapp.com/send/?phone=%2B12065550117»',
  'https://api.whatsapp.com/send/?text=12065550117',
  'https://wa.me.example.com/12065550117',
  'https://www.amazon.com/gp/12065550117?phone=12065550117',
];

/** What stands between « and » is an address that is written to. */
const letters = [
  '«mailto:desk@oakbarn.com»',
  '«mailto:desk@oakbarn.com,{{owner}}»?subject=Size',
  'mailto:',
  'mailto:?subject=to=you&body=cc',
  '«mailto:?bcc=desk@oakbarn.com&subject=Hi»',
  'mailto:?cc=&subject=Hi',
  'https://example.com/go?x=1&to=«desk@oakbarn.com»&y=2',
  'https://example.com/#a;«desk%40oakbarn.com»',
  'https://example.com/to=desk@oakbarn.com',
  'https://example.com/?to=desk@',
  'https://example.com/?to=@oakbarn.com',
];

describe('links to contacts', () => {
  for (const [name, addresses, find] of [
    ['calls', calls, findPhoneNumbers],
    ['letters', letters, findEmailAddresses],
  ] as const)
    describe(name, () => {
      for (const address of addresses)
        it(address, () => {
          assertFound(find, `<a href="${address}">Ask us</a>`);
        });
    });
});
