import assert from 'node:assert/strict';
import { findEmailAddresses } from '../../../server/src/contacts/email-addresses';
import { Message } from '../../../server/src/message/message';
import { assertFound } from './found';

/** Bodies of messages: what stands between « and » is an address, nothing else is. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'written as such': [
    'Write to «hello@oakbarn.co.uk» today.',
    'E-Mail: «kontakt@küchenhaus.de»',
    '«INFO@OAKBARN.COM»',
    'Send the photo to «photos+mugs@willow-birch.co»!',
    'Use («lena.k@glaswerk.de»), please.',
    'The museum: «first.last@mail.shop.museum»',
    '«info@xn--kchenhaus-q9a.de»',
    'メールは«info@kawaguchi.jp»まで',
    'مراسلتنا عبر «support@matjar.sa» شكرا',
    '«support@oakbarn.example»',
    'mailto:«info@oakbarn.com»',
    '«abc123xyz@marketplace.amazon.com» is where we write to you.',
  ],
  'hidden from a search': [
    'Write to «service at the rate lotusfans dot in».',
    'Mail to «sales (at the rate) gmail dot com».',
    'Write to «info&#64;oakbarn.com».',
    '«info&commat;oakbarn&period;com»',
    '«&#105;nfo&#x40;oakbarn&#46;com»',
    '«info@<b>oakbarn</b>.com»',
    '«info<span>@</span>oakbarn<i>.</i>com»',
    '«info@oak<wbr>barn.com»',
    '«info@oak&shy;barn.com»',
    '«info\u200B@\u200Doakbarn.com»',
    '«ｉｎｆｏ＠ｏａｋｂａｒｎ．ｃｏ．ｊｐ»',
    '«info@oakbarn。com»',
    '«info<!-- not here -->@oakbarn.com»',
  ],
  'in attributes': [
    '<a href="«mailto:info@oakbarn.com»">Ask us</a>',
    '<a href="«MAILTO:info%40oakbarn.com»?subject=Size">Ask us</a>',
    '<a href=" «&#109;ailto:info@oakbarn.com» ">Ask us</a>',
    '<a href="«mailto:?to=info@oakbarn.com»">Ask us</a>',
    '<a href="https://mail.example.com/?to=«info%40oakbarn.com»&su=Hi">Ask us</a>',
    '<form action="«mailto:info@oakbarn.com»"><input type="submit"></form>',
    '<img src="logo.png" alt="Oakbarn, «info@oakbarn.com»">',
    '<p title="«info@oakbarn.com»">Which size?</p>',
    '<input value="«info@oakbarn.com»">',
  ],
  'with placeholders': [
    'Mail us at «{{company_email}}».',
    'Schreiben Sie an «{{firma.mailadresse}}».',
    'Écrivez à «[[adresse-email]]».',
    'Your address: «{{buyer.email}}»',
    '<a href="«mailto:{{shop.email}}»">Ask us</a>',
    '<a href="«{{support_email}}»">Ask us</a>',
    'Write to «info@{{shop_domain}}».',
    'Write to «{{box}}@oakbarn.com».',
  ],
  'spelt out, in English': [
    'Please mail «name at oakbarn dot com».',
    'Use «prints, then the at sign, then oak hyphen barn dot co dot uk».',
    'Our designer is at «draw [at] oakbarn [dot] co [dot] uk».',
    'Ask «hello (at) oakbarn (dot) studio».',
    'Ask «hello{at}oakbarn{dot}studio».',
    'Ask «hello &lt;at&gt; oakbarn &lt;dot&gt; studio».',
    'Write to «orders AT oakbarn DOT com».',
    'We read «sales at oakbarn dot co dot uk».',
    'Our mailbox is «oakbarn.lamps at gmail».',
    'Send it to «shop (at) gmail».',
    'It is «oakbarn.leeds, then the usual sign, then gmail dot com».',
    'Our address: «hello, the at sign, oakbarn dot com»',
    'Mail «anna underscore smith at outlook dot com».',
    'Mail «anna dot smith at oakbarn dot com».',
    '«info @ oakbarn.com»',
    '«info@oakbarn dot com»',
    '«info@oakbarn[.]com»',
    'Ask «oakbarn@gmail».',
    'We are on «Gmail as oakbarn.lamps».',
  ],
  'spelt out, in other languages': [
    'Schreiben Sie an «kontakt (at) lampenhaus (punkt) de».',
    '«kontakt(ät)lampenhaus.de»',
    '«kontakt ät lampenhaus punkt de»',
    'E-Mail: «werkstatt at lampenhaus Punkt de»',
    'Schreiben Sie an «fotos bei lampenhaus Punkt de» oder an «fotos.lampe bei gmx».',
    '«kontakt, dann das At-Zeichen, dann lampenhaus punkt de»',
    '«info(a)lampenhaus.de»',
    'Écrivez à «bonjour arobase boispin point fr».',
    '«contact [arobase] bois-pin [point] fr»',
    'Escríbanos a «hola arroba tiendaluz punto es».',
    '«ventas(arroba)tiendaluz.es»',
    'Scriveteci a «bottega chiocciola lumelegno punto it».',
    '«bottega (chiocciola) lumelegno.it»',
    'Mail naar «hallo apenstaartje houtwerf punt nl».',
    'Piszcie na «biuro małpa stolarnia kropka pl».',
    'Skriv till «info snabel-a furuverk punkt se».',
    'Escreva para «contato arroba lojaazul ponto com ponto br».',
    'ご連絡は «info アットマーク kawaguchi ドット jp» まで',
    '«info（アット）kawaguchi.jp»',
    '«bilgi et ahsapev nokta com» adresine yollayın.',
    'Görseli «ayse et dukkan nokta com» adresine yollayın.',
    'Bana «mehmet et atolye nokta com nokta tr» diye ulaşın.',
    'Fotoğraf için «elif nokta kaya et çiniişi nokta net», lütfen.',
    'Usta: «ismail1955 et marangoz nokta com»',
    'データは «genko【アット】kawaguchi【ドット】jp» へお送りください。',
    'Bize «bilgi kuyruklu a ahsapev nokta com» adresinden yazın.',
    'راسلنا على «info آت matjar نقطة com»',
  ],
  'no address': [
    'Please reply to this e-mail.',
    'The lamp costs 3 at 5.99, two @ 9.90.',
    'Look at the red dot. Com port 3 is right above it.',
    'Place the sensor at the left dot, not at the right dot.',
    '<img src="images/logo@2x.png" alt="Oakbarn"><img src="a@3x.jpg" alt="">',
    '<style>@media only screen { p { margin: 0 } }</style>Which size?',
    'Follow us: @oakbarn.home',
    'Meet the driver at 10.30, at dock 3. In the yard there is a bell.',
    'See you at Booking.com, or order it at amazon.com.',
    'Contact support at amazon.com.',
    'We are at Gmail now. If you use Outlook, look at the spam folder.',
    'Find us @ amazon.de',
    'https://www.amazon.com@order-portal.net/302',
    'Visit us at oakbarn dot com.',
    'Place it at point in the drawing.',
    'El precio es de 3 arroba de harina.',
    'La chiocciola di mare è bella. It è altro.',
    'Das Blatt endet am Punkt. De facto ja.',
    'Wenden Sie sich an uns bei lampenhaus Punkt de. Das Foto bei Amazon ist gut. Allez chez Orange.',
    'Kargoyu takip et amazon nokta com nokta tr üzerinden.',
    'Bizi takip et dukkan nokta com içinde, siparişi teslim et.',
    'Bıçak kırmızı et ve balık içindir, her et parçası ayrı kesilir.',
    'Kabul et, nokta. Com girişini kontrol et son nokta de sağda.',
    'Dana et dolap nokta com portunun altında durur.',
    'Małpa na obrazku, kropka nad i.',
    'Engrave: LOVE@1STSIGHT',
    'Option (a) oak.com or (b)?',
    'Use the @ key; p@ssw0rd is no good word.',
    'Ask @anna, @ben and @carl.',
    'The fit a@b of v1@2.0.3',
    '<!-- info@oakbarn.com -->Which size?',
    '<span style="display:none">info@oakbarn.com</span>Which size?',
    '<script>var to = "info@oakbarn.com";</script>Which size?',
    '<a href="https://medium.com/@oakbarn.home">Us</a>',
    '<a href="mailto:?subject=Look">Tell a friend</a>',
    'See {{email_subject}}, {{has_email}} and {{contact}}.',
    'The rate at time of order. In case of doubt, ask.',
  ],
};

describe('e-mail addresses', () => {
  for (const [kind, group] of Object.entries(lines))
    describe(kind, () => {
      for (const line of group)
        it(line, () => {
          assertFound(findEmailAddresses, `<div>${line}</div>`);
        });
    });

  it('are found in the subject', () => {
    const text = '---\nsubject: "Answer to info@oakbarn.com"\n---\n<p>Which size?</p>';
    const [address] = findEmailAddresses(new Message(text));
    assert.equal(text.slice(address?.start, address?.end), 'info@oakbarn.com');
  });

  it('are found over the lines of plain text', () => {
    const text = 'Write to us:\r\ninfo@oakbarn.com\r\n';
    const [address] = findEmailAddresses(new Message(text, { path: 'message.txt' }));
    assert.equal(text.slice(address?.start, address?.end), 'info@oakbarn.com');
  });

  it('have the label before them', () => {
    const text = '<p>E-mail: info@oakbarn.com</p>';
    const [address] = findEmailAddresses(new Message(text));
    const { start, end } = address?.labelled ?? {};
    assert.equal(text.slice(start, end), 'E-mail: info@oakbarn.com');
  });

  it('are tried in more than 80 lines', () => {
    assert.ok(Object.values(lines).flat().length > 80);
  });
});
