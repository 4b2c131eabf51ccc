import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import type { Settings } from '../../../server/src/config/settings';
import { rules } from '../../../server/src/rules';
import { unmark } from '../rules/marked';
import { loadHunspell, wordJudge } from './judge';

const spelling = rules.filter(({ id }) => id === 'spelling');

function misspelt(text: string, settings: Partial<Settings> = {}): string[] {
  const options = { rules: spelling, judge: wordJudge, path: 'message.hbs' };
  const problems = checkMessage(text, { ...options, settings: { rules: {}, ...settings } });
  return problems.map(({ start, end }) => text.slice(start, end));
}

/** `«»` mark what is reported. */
const table: [about: string, text: string, settings?: Partial<Settings>][] = [
  ['a letter too few', 'We are «sory» that the parcel has not arrived «yett» at your house.'],
  [
    'two slips',
    'Please write us what you want, so that we can help with the «satisfication» of it.',
  ],
  ['the wrong letter doubled', 'The lid has «dissapeared» from the box that we packed for you.'],
  ['several slips', '«Unfortunatly» the box «couldnt» be sent: the «appartment» was not found.'],
  ['a capital at the beginning', '«Unfortunatly» the lid of the pot is not in the box.'],
  ['a short word at the beginning', '«Wich» of the two lids do you want to have?'],
  [
    'another letter in a German noun',
    'Wir haben die «Bestelung» und den «Standart» nicht gefunden.',
  ],
  ['part of a compound', 'Die «Versandbestättigung» ist nicht bei uns eingegangen.'],
  ['a small German noun', 'Wir haben die «rechnung» noch nicht bei uns gefunden.'],
  [
    'a slip that the dictionary takes for a word, or has none near',
    'Le enviamos el «siguente» paso, y puede «aver» otro; nos dice si hay que «hir» a por él.',
  ],
  ['a slip in a German noun that could be a name', 'Der «Endwurf» mit der «Grawur» liegt bei uns.'],
  ['two French words in one', 'Nous prenons «rendezvous» avec vous pour la pose de la fenêtre.'],
  ['an accent', 'Hemos recibido el «envio» y la «devolucion» de su pedido.'],
  ['an accent before a pronoun', 'Por favor, «indiquenos» la talla y el color que quiere.'],
  ['no accents at all', 'Proszę podać numer «zamowienia» i adres, na który mamy wysłać paczkę.'],
  [
    'a slip that is a rare word, too',
    'Merci de nous indiquer la «longeur» et le type de «connection».',
  ],
  ['s for ß', 'Die «Strase» und die «gröse» sind «heisen» Dank wert, die «Gröse» der «Füse» auch.'],
  [
    'an Italian apostrophe that grammar reports',
    'Qual’è il colore che desidera, o ne vuole un’altro?',
  ],
  ['two words in one', 'La preghiamo «perfavore» di dirci che cosa desidera da noi.'],
  ['an Italian adverb with a vowel too many', 'Ci mandi «gentilemente» la misura del tavolo.'],
  ['a letter of two', 'Vi skickar båda delarna «tillsamans» till dig i en låda.'],
  ['behind an elision', 'Nous avons besoin de l’«addresse» de votre voisin et de votre nom.'],
  ['behind a hyphen', 'Is it the pre-«ordred» item that you have, or is it not?'],
  ['a possessive', 'Do you have the «custmer»’s name for the card that we are to write?'],
  ['an alternative text', '<img src="a.png" alt="The «choclate» box and the ribbon that we have">'],
  [
    'the subject',
    '---\nsubject: What do you think of the «delivry»?\n---\n<p>Tell us what you think.</p>',
  ],
  ['tags inside', '<p>We have to «re<b>c</b>ie<i>ve»</i> the parcel, and you have the label.</p>'],
  ['entities inside', '<p>Nous avons votre commande «d&eacute;sol&eacute;r» pour vous.</p>'],
  ['a soft hyphen', '<p>We would ask you for the lan&shy;tern and the «han&shy;del» of it.</p>'],
  [
    'a rare word beside which only an offensive one stands',
    'We have the pretins and the «lantren» of it in the box for you.',
  ],
  ['behind the closing', 'We are here for you.<br>Kind «regrads»,<br>Zbigniew Przybyl'],

  ['a day of the week', 'We can come on «Wendsday» or in «febuary», as you like it best.'],
  ['a noun without its umlaut', 'Wir haben Ihre «Rucksendung» erhalten und prüfen sie nun.'],
  [
    'an elision that is none',
    'Nous avons votre réponse d’«aujourdhui», et nous vous en remercions.',
  ],
  ['a slip behind a hyphen', 'Wir haben den «Standart»-Rahmen und den anderen für Sie.'],

  [
    'an accent of another language',
    'Is it for your fiancé or for the café that you have in the town?',
  ],
  [
    'verbs with a part that comes off',
    'Das wollen wir geradezubiegen, wenn Sie es zurückhaben oder rausnehmen.',
  ],
  ['the maker of a model', 'Is the case that you have for the realmy C55 or for the other one?'],
  ['a letter of another language', 'Passt Ihnen der Schrank von Bestelø oder der andere besser?'],
  [
    'a short line about what is yours',
    'Ihre «Bestelung» ist fertig.<br>Ihr «Teppisch» auch, wie wir hören.',
  ],
  ['who signs', 'Wir sind für Sie da.<br>Ihr Zeltwrek Team<br>Ksenya Wrobbel'],
  ['a name in the middle', 'We have asked Svetlna and the people at Fjellkraft about it.'],
  ['a name at the beginning', 'Fjellkraft is the name of the shop that you have bought from.'],
  ['a name behind a salutation', 'Guten Tag Frau Schmitdt, wir haben Ihre Bestellung.'],
  ['a signature', 'Wir sind für Sie da.<br>Mit freundlichen Grüßen<br>Ihr Zeltwrek Team'],
  ['a brand of the header', '---\nbrand: wunderbrah\n---\n<p>The wunderbrah is here for you.</p>'],
  [
    'the site of an image',
    '<img src="https://cdn.wunderbrah-studio.com/a.png" alt="Wunderbrah"><p>The wunderbrah is here for you.</p>',
  ],
  ['a brand of the settings', 'The wunderbrah is here for you.', { brand: ['Wunderbrah'] }],
  ['a word of the settings', 'The recieve is here for you.', { words: ['recieve'] }],
  ['a quotation', 'Should we write “Forevr yuors” on the ring that you have ordered?'],
  ['code', 'Is the word <code>recieve</code> to be printed on the card that we have?'],
  ['capitals', 'Is it the model RECIEVE that you have, or is it the other one?'],
  ['a placeholder’s end', 'Are the {{item}}sz that you have the ones that we are to send?'],
  ['an address', 'Is it at shop.recieve.example/recieve or at recieve@example.com for you?'],
  [
    'an address in words',
    'Please write to bestellng at zeltwrek dot com about the parcel that you have.',
  ],
  ['digits', 'The code is recieve7 for the parcel that you have, and not abcd5efg.'],
  ['another alphabet', 'The раrcel is here for you, and what do we do with it?'],
  ['what a field asks for', '<input placeholder="The «choclate» box that you have">'],
  ['what a button does', '<input type="submit" value="Send us the «choclate» box that you have">'],
  [
    'what an element is',
    '<p aria-description="The «choclate» box that we have">The box is here.</p>',
  ],
  ['what a table is about', '<table summary="The «choclate» box that you have"><tr><td>2</table>'],
  ['what a field holds', '<input type="text" value="recieve"><input value="Is it for recieve?">'],
  [
    'what stands for a choice',
    '<input type="radio" value="recieve"> <button value="recieve">We</button>',
  ],
  ['the number of an item', '<ol><li value="recieve">The box is here for you.</ol>'],
  ['a hidden field', '<input type="hidden" value="recieve" title="The box that you recieve">'],
  [
    'the form of an answer',
    '<input placeholder="xxx-xxxx"><input placeholder="e.g. jjjj or aaaa">',
  ],
  ['an attribute that nobody reads', '<p class="recieve" data-x="recieve">The parcel is here.</p>'],
  ['what is hidden', '<p style="display:none">recieve</p><p>The parcel is here for you.</p>'],
  ['an English word in German', 'Wir haben das Template und den Slider nicht gefunden, und Sie?'],
];

const region = (language: string, text: string): [string, string, Partial<Settings>] => [
  `${language}: ${text}`,
  text,
  { language },
];

const regions = [
  region('en-US', 'What «colour» do you want, and which is the «centre» of it?'),
  region('en-GB', 'What «color» do you want, and which is the «center» of it?'),
  region('en-GB', 'We organise, and they organize, and it is what you have.'),
  region('en', 'What colour or color do you want, and which is the center or centre of it?'),
  region('en-CA', 'What colour do you want, and will you organize the centre for it?'),
  region(
    'de-CH',
    'Die Strasse und die Grösse sind uns bekannt, nur die «Hausnumer» fehlt. Freundliche Grüsse',
  ),
  region('de-DE', 'Die «Strasse» ist uns bekannt, aber heißt sie Bahnhofstrasse 5? Viele «Grüsse»'),
  region('pt-PT', 'Recebemos a sua encomenda na receção e a fatura segue com o camião.'),
];

const passages: [about: string, text: string][] = [
  [
    'a French passage',
    '<p>This is the basket that you have asked us about.</p><p>Le panier ne va pas au lave-vaisselle, mais vous pouvez le laver à la main.</p>',
  ],
  [
    'a German sentence',
    'This is what the label of it says for you. Bitte die Ware nicht in der Sonne lagern und nicht waschen.',
  ],
  [
    'a Danish text',
    '<p>Vi har modtaget din ordre og skriver til dig, når pakken er på vej til dig.</p>',
  ],
  ['a Japanese text', '<p>ご注文の商品をお届けしました。ありがとうございます。</p>'],
  ['a text without a language', '<p>Lorem ipsum dolor sit amet consectetur adipiscing</p>'],
];

/** The word that is offered first. */
const meant: [text: string, correction: string][] = [
  ['Welche gröse soll die Lampe haben, die Sie bei uns bestellt haben?', 'Größe'],
  ['In welcher Strase soll der Fahrer die Lampe abgeben?', 'Straße'],
  ['Hemos resibido la lámpara que usted nos ha enviado.', 'recibido'],
  ['No podemos desir cuándo llega la lámpara a su casa.', 'decir'],
  ['Você presisa de outra lâmpada para a sua casa?', 'precisa'],
  ['Nous allons resevoir la lampe que vous nous avez envoyée.', 'recevoir'],
];

describe('spelling', () => {
  before(loadHunspell);
  for (const [about, marked, settings] of [...table, ...regions])
    it(`knows ${about}`, () => {
      const { text, ranges } = unmark(marked);
      assert.deepEqual(
        misspelt(text, settings),
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
    });
  for (const [about, text] of passages)
    it(`leaves ${about} alone`, () => assert.deepEqual(misspelt(text), []));

  for (const [text, correction] of meant)
    it(`offers ${correction} first`, () => {
      const [problem] = checkMessage(text, { rules: spelling, judge: wordJudge, path: 'm.txt' });
      assert.equal(problem?.fixes[0]?.edits[0]?.text, correction);
    });

  it('quotes a word with the apostrophe that it has', () => {
    const text = 'Is it the «custmer»’s name, or is it «dosn’t» that you mean?';
    const [, problem] = checkMessage(unmark(text).text, { rules: spelling, judge: wordJudge });
    assert.match(problem?.message ?? '', /“dosn’t”/);
  });

  it('corrects around tags', () => {
    const text = '<p>We would apprec<i>c</i>iate it if you would tell us what you think.</p>';
    const [problem] = checkMessage(text, { rules: spelling, judge: wordJudge });
    const [edit, ...more] = problem?.fixes[0]?.edits ?? [];
    assert.deepEqual(more, []);
    assert.equal(text.slice(edit?.start, edit?.end), 'c');
    assert.equal(edit?.text, '');
  });
});
