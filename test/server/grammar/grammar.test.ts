import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { rules } from '../../../server/src/rules';
import { unmark } from '../rules/marked';
import { rightTexts } from '../spelling/right-texts';

const grammar = rules.filter(({ id }) => id === 'grammar');

function check(text: string, language: string, path = 'message.hbs') {
  return checkMessage(text, { path, rules: grammar, settings: { rules: {}, language } });
}

/** What is wrong, by language: `«»` mark the range, and behind the arrow stands what mends it. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  en: [
    'You could «of» missed the note that we sent to you. → have',
    'If «your» at home on Friday, we can come by for it. → you’re',
    'Please «sent» us the size that you want to have. → send',
    'We had a look at it, and «your» not alone with it. → you’re',
    'Thank you for «you’re» order and for your trust. → your',
    'The lid of «it’s» box is broken, and so is the base. → its',
    'We can send it to you sooner «then» expected by us. → than',
    'Please write to us so «than» we can help you with it. → that',
    '«Their» are two colours that you can choose from. → There',
    'The shirt is «to» small for me and for my son. → too',
    'You should «of» received the parcel from us by now. → have',
    'We do not want you to «loose» your money on it. → lose',
    'Please let us know «weather» you want the lid or not. → whether',
    'We are looking forward to «hear» from you about it. → hearing',
    'Please feel free «contact» us at any time of the day. → to contact',
    'If you «has» any questions about it, please ask. → have',
    'We «was» not able to find the address on the map. → were',
    'The shop says sorry, but it «don’t» have the lid. →',
    'I hope that I «has» the right address for the parcel. → have',
    'Which of «this» items did you want to send back to us? → these',
    'We cannot read «you’re» answer, so please write it again. → your',
    'The lid is here, but we cannot send it. «Its» too big. → It’s',
    'We would like to «confirmed» the date with you today. → confirm',
    'Please tell us which colour you «wants» for the lid. → want',
    '«This» frames are heavy, so that we need two fitters. → These',
    'The box «have» a scratch, and the lid is «more cheaper» than that. → has',
    'Could you «tell to» us which size you want to have? → tell',
    'We have the lid here, and we are «wait» for the answer to it. → waiting',
    'If you want it, please «to reply» to us by Friday. → reply',
    'Do you «has» the lid? Please measure it «careful» and write to us. → have',
    'Each of the lids «are» made for you, and we have it here. → is',
    'We will change «you’re» street as soon as we know it. → your',
    'We need more «informations» about the lid and the box. → information',
    'Did you «received» the parcel that we sent to you? → receive',
    'The parcel did not «arrived» at the shop on time. → arrive',
    'The lid has been «ship» to the address that you gave. → shipped',
    'The parcel has «went» back to us in the meantime. → gone',
    'We will «sent» you the lid when we have the address. → send',
    'How «much» items did you want to have from us? → many',
    'Please tell us what «i» can do for you about the lid. → I',
    'It is «a» hour from here, and we can be there by ten. → an',
    'We have «an» unique lid for it, and «a» original base. → a',
    'It is «a» 8-inch pan with «an» one-year warranty for you. → an',
    'Please send us «the the» number of the parcel. → the',
    'We have the lid« ,» but we do not have the base of it. → ,',
    'We have the lid«,»but we do not have the base of it. → , ',
    'We have the lid«.»Please tell us the size of the base. → . ',
    'Do you have the lid? «please» let us know about it. → Please',
    'Do you have the lid of order 123-4567890-1234567? «please» let us know about it. → Please',
    'We have the lid of order 123-4567890-1234567« ,»but we do not have the base. → , ',
    'Please let us «now» which colour you want for the lid. → know',
    'If you have any «question’s» about the lid, please ask. → questions',
    'Please confirm «weather» the size of the lid is right. → whether',
    'You are able to «chose» the colour of the lid from ten on. → choose',
    'There «is» three colours that you can pick for the lid. → are',
    'We look forward to «here» from you about the lid. → hear',
    '«Who’s» name is it that we should put on the lid? → Whose',
    'The lid was «send» to the address that you gave us. → sent',
    'Do you «wants» the red lid or the blue one for it? → want',
    'We can not fit the lid on the box, its «to» big. → too',
    'The new shade is larger «then» the old lamp that you have. → than',
    'We have the lid with the knob. «we» do not have the base. → We',
    'We have the lid «(»the blue one, and we have the base. →',
    'We have the «“»blue lid and we have the base of it in the shop. →',
  ],
  de: [
    'Wir hoffen, «das» Sie mit der Lampe zufrieden sind. → dass',
    'Wir «hoffen dass» Sie mit der Lampe zufrieden sind. → hoffen, dass',
    'Bitte schreiben Sie uns, so «das» wir Ihnen helfen können. → dass',
    'Wir warten «seid» gestern auf die Antwort und das Foto. → seit',
    'Wir warten «seid» Montag auf die Antwort und das Foto. → seit',
    '«Wieder» Erwarten ist die Lampe noch nicht bei uns. → Wider',
    'Die neue Lampe ist größer «wie» die alte, und sie ist heller. → als',
    'Wir «hat» die Lampe nicht gefunden und bitten um ein Foto. → haben',
    'Wir haben noch «einen» Frage zu der Lampe, die Sie haben wollen. → eine',
    'Können Sie uns bitte «Ihr» Adresse mitteilen, damit wir sie haben? → Ihre',
    'Ihr Paket «sind» gestern bei uns eingetroffen, und wir prüfen es. → ist',
    'Vielen Dank für «Ihren» Bestellung und für das Foto. → Ihre',
    'Bitte schicken Sie uns «den» Paket mit dem Etikett zurück. → das',
    'Wir haben «ein» Bestellung von Ihnen, aber keine Adresse. → eine',
    'Mit «freundliche» Grüßen und vielen Dank für das Foto → freundlichen',
    'Wir haben die Lampe «nicht nicht» gefunden, und das Etikett fehlt. → nicht',
    'Wir «benötigt» noch die Hausnummer und das Stockwerk von Ihnen. → benötigen',
    'Könnten Sie uns bitte «ihre» Hausnummer und das Stockwerk nennen? → Ihre',
    'Bitte nennen Sie uns «ihren» Wunschtermin und das Stockwerk. → Ihren',
    '«Fielen Dank» für die Antwort und das Foto, das wir von Ihnen haben. → Vielen Dank',
    'Wir haben «Ihr» Nachricht erhalten und «bedanke» uns für das Foto. → Ihre',
    'Bitte messen Sie «den» Fenster, und nennen Sie uns das Stockwerk. → das',
    'Bitte nennen Sie uns «die die» Hausnummer und das Stockwerk. → die',
    'Wir haben noch eine Frage zu Ihrer Lampe: Hat «der der» Schirm ein Loch? → der',
    'Haben Sie die Lampe erhalten? «wir» bitten um eine Antwort. → Wir',
  ],
  fr: [
    'Merci de nous dire si la taille «à» bien été mesurée par vous. → a',
    'Nous serions ravis si vous «pourriez» nous dire la taille de la bague. → pouviez',
    'Dites-nous «est ce que» la taille de la bague est la bonne pour vous. → est-ce que',
    'Nous «avez» une question sur la lampe que vous avez choisie. → avons',
    'Le colis «à» été livré hier, et nous avons la photo. → a',
    'Merci de nous écrire grâce «a» ce formulaire, qui est pour vous. → à',
    'Dites-nous si «ces» un problème de taille ou de couleur pour vous. → c’est',
    'Veuillez trouver «se» colis dans votre garage, et la photo avec. → ce',
    'Ils «on» reçu la commande, et nous avons la facture pour vous. → ont',
    'Je suis là pour vous, et «j’attend» votre réponse avec la photo. →',
    'Dites-nous si les dimensions «son» correctes pour la lampe que vous avez. → sont',
    'La couleur et le texte sont «a» confirmer pour la lampe que vous avez. → à',
    '«Avez vous» reçu la photo de la lampe que nous avons faite ? → Avez-vous',
    'Les délais «peut» être plus longs pour vous que pour les autres. → peuvent',
    'Vous pouvez nous «envoyez» une photo de la lampe pour la garantie. → envoyer',
    'Nous vous avons écrit pour «votre» questions sur la lampe. → vos',
    'Nous avons bien reçu «ce» commande, et nous avons la facture. → cette',
    '«Tout» les articles sont dans le colis que vous avez reçu. → Tous',
    '«Quel» taille voulez-vous pour la bague que vous avez choisie ? → Quelle',
    'Nous avons reçu «la la» photo de la lampe que vous avez. → la',
    'Nous avons la lampe« ,» mais pas le pied qui va avec. → ,',
  ],
  es: [
    'Díganos por favor si lo llevamos «a el» segundo piso de la casa. → al',
    'Ya «hacen» dos semanas que el pedido está en la tienda. → hace',
    'Nos lo ha «echo» saber un vecino de la casa, y es para usted. → hecho',
    'Si necesita «mas» información sobre el envío, le ayudamos. → más',
    'Díganos por favor si el color «esta» correcto para la lámpara. → está',
    'Díganos por favor si «a» recibido la foto de la lámpara. → ha',
    'El paquete «esta» listo para usted en la tienda de la calle. → está',
    'Necesitamos «el» dirección de la casa para hacer el envío. → la',
    'Usted «puedes» elegir el color de la lámpara que más le guste. → puede',
    'Gracias por «sus» pedido y por la foto de la lámpara. → su',
    'Necesitamos la foto «de de» la lámpara que no se enciende. → de',
    'Y de qué color la quiere usted, en azul o en rojo«?» →',
  ],
  it: [
    'Le saremmo grati se «potrebbe» dirci il colore della lampada. → potesse',
    'Ci dica, per favore, se «ai» ricevuto la lampada che ha scelto. → hai',
    'Ci dica se «c’e» un ascensore nella casa in cui abita lei. → c’è',
    'Il pacco «e» stato consegnato ieri, e non sappiamo a chi. → è',
    'Il cliente ci dice che «a» ricevuto la lampada, ma non la base. → ha',
    '«Ce» un problema con la lampada che abbiamo per lei. → C’è',
    '«Qual’è» il colore che ha scelto per la lampada? → Qual è',
    'Ci dica per favore se il colore «e» corretto per la lampada. → è',
    'Il corriere non «a» trovato la casa, e non sappiamo a chi. → ha',
    'Se ne occupa «un’amico» che abita vicino alla casa. → un amico',
    "Abbiamo «un idea» per la lampada che ha scelto lei. → un'idea",
    'Non abbiamo ancora ricevuto «la» pacco che ha spedito. → il',
    'Ci scriva «un» recensione sincera sulla lampada, se le va. → una',
    'Lei «puoi» scegliere il colore della lampada che preferisce. → può',
    'Abbiamo ricevuto la foto «della della» lampada che non va. → della',
  ],
  nl: [
    'De kast is groter «als» de deur, en wij weten het niet zeker. → dan',
    'Welke dag past u, en «welk» kleur wilt u voor de kast? → welke',
    '«Hun» hebben de bestelling klaar, en wij komen het brengen. → Zij',
    'Wij hebben nog een vraag over «uw uw» bestelling en het adres. → uw',
  ],
  sv: [
    'Soffan är större «en» dörren, och vi vet inte om den får plats. → än',
    'Vi undrar «vilket» färg ni vill ha på soffan till er beställning. → vilken',
    'Kan ni «bekräftar» adressen till oss så att vi kan skicka den? → bekräfta',
    'Vi har en fråga om er beställning «och och» vill gärna ha ett svar. → och',
  ],
  pl: [
    'Czy mają Państwo na myśli «tą» ramkę, czy inną do zamówienia? → tę',
    'Czy «mogli by» Państwo podać nam kolor i rozmiar do zamówienia? → mogliby',
    '«Jaka» kolor mamy wybrać do Państwa zamówienia na lampę? → Jaki',
    'Mamy pytanie «do do» Państwa zamówienia i prosimy o odpowiedź. → do',
  ],
  pt: [
    'Falta a cor para «mim» fazer a entrega do seu pedido na sua casa. → eu',
    'O sofá está na loja, «mais» falta o andar da sua casa. → mas',
    '«Qual» cores você quer para a cadeira do seu pedido? → Quais',
    'Temos uma pergunta sobre o número «da da» sua casa e o bairro. → da',
  ],
  tr: [
    'Siparişiniz için hangi gün «uygunmu», lütfen bize bir yazın. → uygun mu',
    'Siparişinizde «bir kaç» parça eksik, lütfen bize bir yazın. → birkaç',
    'Siparişiniz «için için» bir sorumuz var, lütfen bize yazın. → için',
  ],
};

/** What looks wrong, and is right. */
const right: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Which size do you need? a@lid.example is where you wrote to us from, is it not?',
    'Is the update you’re asking about for the lid, and is it a knock knock joke?',
    'Of the two, we could of course send the red one; your free gift is in the box.',
    'What we had had before was that that lid was on the box, and it was very very good.',
    'The parcel we sent you is here, and the people near you are happy with it.',
    'It is an honour to have a European customer, a one-off, a user and an heir in an hour.',
    'Please choose size a or b, or is it an 11-inch lid, an 18-inch base, a 10-inch pan?',
    'An SUV, a URL, an FAQ and a SKU are what we have for you on the page.',
    'Its lid is here; it’s the base that is not, and that is its own fault.',
    'We appreciate your having taken the time, and your not being angry with us.',
    'Let us now weigh it, and let me now say that you chose to wait; there is one, if you like.',
    'The order’s lid is here; what effects it has on the item’s base is what we ask you.',
    'Who’s here? We are here from ten on, and it was a send button; its to-do list is short.',
    'First it is larger, then the lid gets smaller; later then, we had it in size 45. or so.',
    'If you need more, then we can send it, and from then on it’s yours.',
    'Is it the 5" lid or the 7" one, and is it 10" x 12" or less?',
    'Please choose one: a) the lid, b) the base, c) both. Thank you :) or :-( for now.',
    'The iPhone case is here. iPhone users like it. eBay is not where we sell it.',
    'It weighs approx. three pounds incl. the box, i.e. more than the old one.',
    'See amazon.com for it, or the file base.pdf, and mind version 2.0.1, please.',
    'The proof is in .pdf or .png format, and the ratio is 1 :2 or so.',
    'The price is 1,299.00 and not 1.299,00 for the lid, e.g. in the U.S. or the U.K.',
    'Do the lids that you need fit, and does it work? Did you like what you found?',
    'Your welcome pack is in the box, and your going rate is on the list.',
    'Reply to us... and we will see; or not ... as you like.',
    'The reason is you have two lids and what you is not the same as what I am.',
    'Tom & Jerry Jerry is the name on the cup, and Duran Duran is on the other.',
    'Hello {{name}}, is the {{item}} a {{colour}} one or an {{other}} one?',
    'Hello {{name}},\nthe lid is here. We will send it (and the base) to you.',
  ],
  de: [
    'Hallo Anna,\nwir haben das Paket, das wir Ihnen geschickt haben, nicht gefunden.',
    'Wir hoffen, das Paket ist gut angekommen, und die, die es brauchen, haben es.',
    'Ihr Paket haben wir versendet, die Rechnung werden Sie morgen erhalten.',
    'Das Gerät werden wir abholen, und das Etikett können Sie im Konto finden.',
    'Es gibt Kunden, die die Lampe haben, und eine Lampe, bei der der Schirm fehlt.',
    'Das ist der, den den Preis nicht stört, und die, welche da sind und die die Lampe kennen.',
    'Wir benötigen sie; die, die wir benötigt haben, und ihre Hausnummer sehen Sie auf der Lampe.',
    'Wir haben die die Lampe betreffenden Fragen, und es sind die die wichtigen.',
    'Wenn Sie sie sehen, sagen Sie es uns, ob Sie Sie selbst sind oder nicht.',
    'Seit wann ist die Lampe da, und seid ihr zufrieden? Ob ihr seit Montag wartet?',
    'Sie haben einen Fragebogen im Paket. Bitte, ihr Adressbuch ist da, und einen Antwortbogen gibt es.',
    'Ihr seid Montag dran, und seid ihr auch am 12. im Haus? Das ist seit Montag so.',
    'Der Aufbau dauert ca. zwei Stunden, inkl. der Montage, bzw. etwas mehr.',
    'Das Etikett liegt bei (siehe Foto) und kostet 4,50 € inkl. MwSt. für Sie.',
  ],
  fr: [
    'On a les dimensions, et son texte a été gravé : il a à confirmer ce qui est à vous.',
    'Nous avez-vous écrit, ou nous avez vous appelés pour la lampe ?',
    'Ce que vous avez, vous le gardez ; si vous pouvez, vous nous écrivez.',
    'Avez-vous reçu le colis ? Nous vous avons écrit : c’est tout à fait normal !',
    'Nous nous sommes trompés, et vous vous en doutez ; ils se sont excusés.',
    'Le prix pour les clients peut varier, et tous le savent : ce qui se produit est rare.',
    'L’outil a la taille qu’il faut, il a votre nom et il a été livré à domicile.',
    'Dites-nous qui c’est, s’il vous plaît, et à qui on doit livrer « la lampe ».',
  ],
  es: [
    '¿Qué color prefiere? Si no está en casa, el vecino lo recoge y se lo da.',
    'El paquete llegó esta mañana, y esta tarde se lo llevamos a usted a la casa.',
    'Lo llevamos a la casa, a pedido del cliente, y hemos recibido la foto.',
    'La envío mañana con la factura, y el agua que sale no es de la lámpara.',
  ],
  it: [
    'Nella casa non c’è la cassetta, ma c’è lo spazio, e per lei non c’è fretta.',
    'Il pacco è arrivato e il cliente non l’ha ritirato, a quanto ci dice il corriere.',
    'Ce lo scriva, oppure ci dica se c’è un vicino che può ritirarlo per lei.',
    'Un’amica della casa ha un armadio, e un’anta dell’armadio non si apre.',
    'Piano piano lo montiamo, man mano che arrivano i pezzi di cui abbiamo bisogno.',
  ],
  nl: [
    'Ik wil het liever als cadeau, en dat word je niet gevraagd: voor u bestelling nummer twee.',
    'Geef me naam en adres, als u dat bestelt, en heeft u bestelling twee ontvangen?',
  ],
  sv: [
    'Är det färgen eller storleken som ni vill byta, och vart ska vi skicka den?',
    'För dem är det bra, och om dem har vi skrivit till er; det är mer en fråga om färg.',
  ],
  pl: ['Z tą paczką i z tą lampą proszę czekać; za zamówienie została pobrana opłata.'],
  pt: [
    'O agente da loja vai ligar, e a disposição das peças é a que a senhora quer.',
    'A meia chegou aberta, e a vista da sua casa é boa: entregamos a pedido do cliente.',
  ],
  tr: ['Bu gün uygun mu, bir tanesi eksik mi, lütfen bize yazın; çok teşekkür ederiz.'],
};

describe('grammar', () => {
  for (const [language, lines] of Object.entries(wrong))
    for (const line of lines) {
      const [marked = '', mended = ''] = line.split(/ → ?|→$/);
      it(`${language} finds ${marked}`, () => {
        const { text, ranges } = unmark(marked);
        const problems = check(text, language, 'message.txt');
        assert.deepEqual(
          problems.map(({ start, end }) => text.slice(start, end)),
          ranges.map(({ start, end }) => text.slice(start, end)),
        );
        if (mended !== '')
          assert.equal(problems[0]?.fixes[0]?.edits[0]?.text, mended.replace('’', "'"));
      });
    }

  for (const [language, texts] of [...Object.entries(right), ...Object.entries(rightTexts)])
    for (const text of texts)
      it(`${language} says nothing about ${text.slice(0, 60)}`, () => {
        const problems = check(text, language, 'message.txt');
        assert.deepEqual(
          problems.map(({ message, start, end }) => `${text.slice(start, end)}: ${message}`),
          [],
        );
      });

  it('finds the same whatever ends a line', () => {
    const text = '<p>Which size do you need?\n\n\n\nthe lid is here .\n\n\n\n</p>';
    assert.equal(check(text, 'en').length, 2);
    assert.equal(check(text.replaceAll('\n', '\r\n'), 'en').length, 2);
  });

  it('leaves tags alone', () => {
    const text = '<p>We will write to you so <b>th</b>an we can help you.</p>';
    const [edit, ...more] = check(text, 'en')[0]?.fixes[0]?.edits ?? [];
    assert.deepEqual([edit, more], [{ start: 37, end: 38, text: 't' }, []]);
  });
});
