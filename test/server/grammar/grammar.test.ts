import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { rules } from '../../../server/src/rules';
import { unmark } from '../rules/marked';
import { rightTexts } from '../spelling/right-texts';
import { wrongTexts } from './wrong-texts';

const grammar = rules.filter(({ id }) => id === 'grammar');

function check(text: string, language: string, path = 'message.hbs') {
  return checkMessage(text, { path, rules: grammar, settings: { rules: {}, language } });
}

/** What looks wrong, and is right. */
const right: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Thanks thanks, that is super super kind of you.',
    'The can is dented, your will has no date, and which might is meant?',
    'The size of the name and the address are right; we like french fries, and may we have it?',
    'One of our cushion covers is in a different size, and one of the lid screws has a different name.',
    'You and the driver have the two colour cards; are the frame and the lid right, or is the details page?',
    'The gate is where you go to, and to get from short to long, cut it to short lengths.',
    'You need to now measure the door; this parts list is new, and this size does fit.',
    'Which size do you need? a@lid.example is where you wrote to us from, is it not?',
    'On 14 May you wrote that the lid was loose. On 3 May we sent a new one. May we ask whether it fits?',
    'Is the update you’re asking about for the lid, and is it a knock knock joke?',
    'Of the two, we could of course send the red one; your free gift is in the box.',
    'What we had had before was that that lid was on the box, and it was very very good.',
    'The parcel we sent you is here, and the people near you are happy with it.',
    'Is it an M6 or a B12 cap, an A4 sheet, a C5 envelope, or an S-size?',
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
    'PLEASE TELL US WHICH SIZE IT IS BEFORE FRIDAY, FOR WE SHIP ON MONDAY.',
    'Tell us when your ready meal and your finished frame are with you, please.',
    'Reply to us... and we will see; or not ... as you like.',
    'The reason is you have two lids and what you is not the same as what I am.',
    'Tom & Jerry Jerry is the name on the cup, and Duran Duran is on the other.',
    'Hello {{name}}, is the {{item}} a {{colour}} one or an {{other}} one?',
    'Hello {{name}},\nthe lid is here. We will send it (and the base) to you.',
    'We need this two weeks’ notice, and after this two parcels came to the house.',
    'In this two screws are missing; like this two lids fit, and we sent this two days ago.',
    'This two-colour lid is new, and for this three of us had to lift it.',
    'The frame and the lids you ordered are here, and so is the box of screws that you need.',
    'Each of the lids and the box have a label; the lids have two holes each.',
    'Does the panel need a coat, and did the driver come? If need be, we can send it.',
    'The two box sizes are the same, and the three colour options of the lamp are on the page.',
    'What you need is a lid; the tools we have fit it, and those we have arrive tomorrow.',
    'All you ordered is here, and what we have is the last one, a screws-only set.',
    'Should we not get it back, there is no need to call; I assure you no need is too small.',
    'He will need a key, as it does; he came, and we have come to the door with it.',
    'Use line two of your name for the sign, and let the driver come in.',
    'There is a lid and two screws in the box, and there are a few screws more in the bag.',
    'If the lid were wider, it would fit; we ask that it be sent, and it need not be new.',
    'We have two more larger boxes here and a few more smaller ones, if you like.',
    'How much letters cost depends on the size, and how much screws weigh is on the list.',
    'The parcel left outside got wet; did the lid supplied fit you, and does each have a key?',
    'In the photo that you sent us the lids are red, and the door you measured is wide.',
    'The details page is here, and here is the parts list; where is the measurements page?',
    'We have been looking at Saturday; on Monday it is, or in Friday’s box.',
  ],
  de: [
    'Danke danke, das Regal ist super super.',
    'Das sind die Maße der Fenster, der Kissen und der Muster, die wir für Sie haben.',
    'Legen Sie den Schein zu den Kissen; die Füllung dieser Kissen und diesen Päckchen fehlt nichts.',
    'Was Sie bestellt haben haben wir; die Termin- und Preisliste und das Größenmaß kommen noch.',
    'Es ist ein Problem, das Bestellung 12 betrifft, und der Betrag, den Rechnung 7 nennt.',
    'Die Artikel, die Fenster und die Muster sind da, und eine Sendungs-ID haben Sie auch.',
    'Auf der Foto-Box steht die Nummer; die Teile hat der Fahrer, und an dem Montag war er da.',
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
    'Der Kunde, dem neue Teile geschickt wurden, hat zwei neue Schrauben und drei Kissen.',
    'Seit das Regal montiert ist und seit die Lampe hängt, passt alles zu den zwei neuen Schrauben.',
    'Die Schrauben hat der Fahrer mitgebracht, und die Maße kann man auf dem Foto sehen.',
    'Ihre Bestellung haben wir erhalten; die Tür und die Lampe sind bei uns.',
    'Wegen dem Termin und wegen des Termins fragen wir nach; die Gravur ist nicht mehr größer möglich.',
    'Die Montage des Tisch- und des Stuhlsatzes dauert zwei Tage; auf Montag passt es uns.',
    'Für Ihnen entstandene Kosten kommen wir auf; von Ihnen benötigte Teile senden wir zu.',
    'Der Griff der Schublade, die wir geschickt haben, ist neu, und alle Fenster sind dicht.',
    'Die Firma, für die neue Schrauben bestellt wurden, und das Regal, in das neue Bretter kommen, sind hier.',
    'Was wir benötigt haben, hat der Kunde, der den beiden Fahrern geholfen hat.',
  ],
  fr: [
    'Merci merci, la lampe est super super.',
    'La couleur de votre texte est correcte, et la taille du modèle est bonne.',
    'Il les commande, on le facture, et toc toc : il a l’intérieur rouge, elle a votre nom.',
    'De une à quatre, et ceux qui le sont sont là ; la deux fois deux couleurs, vous vous en doutez.',
    'On a les dimensions, et son texte a été gravé : il a à confirmer ce qui est à vous.',
    'Nous avez-vous écrit, ou nous avez vous appelés pour la lampe ?',
    'Ce que vous avez, vous le gardez ; si vous pouvez, vous nous écrivez.',
    'Avez-vous reçu le colis ? Nous vous avons écrit : c’est tout à fait normal !',
    'Nous nous sommes trompés, et vous vous en doutez ; ils se sont excusés.',
    'Le prix pour les clients peut varier, et tous le savent : ce qui se produit est rare.',
    'L’outil a la taille qu’il faut, il a votre nom et il a été livré à domicile.',
    'Dites-nous qui c’est, s’il vous plaît, et à qui on doit livrer « la lampe ».',
    'Merci de le faire, de les envoyer et de le texter ; il reste à les mesurer.',
    'Le camion de Le Mans est là, et celui de Le Colis Vert ; nous pensons à les commander et à le retourner, et ceux de Les Ulis aussi.',
    'Le modèle de la lampe que vous avez choisi est arrivé, et la photo de l’étagère que vous avez envoyée est nette.',
    'Les photos que vous avez demandé à voir sont ici ; les pièces que vous avez choisi de garder sont à vous.',
    'Le sachet de vis fourni avec la table est dans le carton, et le cadre avec les pièces est joint.',
    'Nous joignons la liste des pièces qui est à jour, et l’un des colis qui est arrivé est pour vous.',
    'Le transporteur nous a envoyé la preuve ; c’est la lampe que nous a envoyée votre voisin.',
    'Les boulons et les vis fournis sont dans le sachet, les versions longue et courte aussi.',
    'C’est le colis que vous a livré le facteur, et il vous sera remis demain chez vous.',
    'Il le commande, on la lit, ils la lisent, et je le brosse ; nous vous dois-je dire plus ?',
    'Une livre de clous, une vase épaisse, un mode d’emploi et une mode : la poêle et le poêle sont ici.',
    'Les deux semaines est un délai long ; la cliente a reçu la lampe, et la lampe a reçu un coup.',
    'La table et le cadre sont livrés ; dans la boîte et le carton sont les vis.',
    'La chaise vert foncé, la plaque blanc cassé et la table noir et blanc sont parties.',
    'Le nombre de pièces est bon, et la plupart des photos de la commande sont nettes.',
    'Avant de les envoyer, pourriez-vous nous dire si vous avez à payer des frais ?',
    'Cette semaine sont arrivées trois lampes, et ce matin sont parties vos chaises.',
  ],
  es: [
    'Gracias gracias, el mueble es grande grande.',
    '¿Qué prefiere usted: la de lino o la de lana? ¿Y el color: el azul o el gris?',
    'Yo la envío hoy, él la diseño no; a pedido suyo va muy muy bien, y le va la número 4.',
    'Cuando puede, le llama; como se ve en la foto, el agua y el aula están bien.',
    'Para nosotros es importante, y con nosotros está la pieza que usted nos dio.',
    '¿Qué color prefiere? Si no está en casa, el vecino lo recoge y se lo da.',
    'El paquete llegó esta mañana, y esta tarde se lo llevamos a usted a la casa.',
    'Lo llevamos a la casa, a pedido del cliente, y hemos recibido la foto.',
    'La envío mañana con la factura, y el agua que sale no es de la lámpara.',
    'La foto, el agua, el área y la mano son de la casa, y los dos colores y las dos fotos están bien.',
    'Llegaron a las dos paquetes y cartas para usted, y el mano a mano fue largo: no la tema.',
    'El mapa, el idioma y los problemas son los mismos, y en las dos casas hay los mismos sistemas.',
    'Los tornillos puede encontrarlos en la caja; las fotos es mejor enviarlas hoy, y los colores los tiene usted.',
    'Las llaves es lo que falta; los compras usted y las entrega él; la marcas con un lápiz y los pedido no.',
    'La base de la lámpara que usted pidió es nueva, y el color de las sillas es el mismo.',
    'El cajón de la mesa roto y la puerta del armario roto son los que cambiamos.',
    'La tienda ha enviado la caja, y la tienda ha devuelto el pago; nuestra oficina llegó a un acuerdo.',
    'Con nosotros tiene garantía, para usted tengo dos cajas, y a ustedes les llegó la caja.',
    'El armario y la mesa están rotos; la mano, el mapa, el agua, el arma y las aguas están bien.',
    'Sobre todo las fotos y, ante todo, la letra; el tornillo y la tuerca enviados son los suyos.',
    'Esta semana llegaron tres lámparas; este día están cerradas las tiendas.',
  ],
  it: [
    'Ciao ciao e grazie grazie, il tavolo è bello bello.',
    'Va bene un po’ più corto, e pian piano il via libera: la numero due è per lei.',
    'Nella casa non c’è la cassetta, ma c’è lo spazio, e per lei non c’è fretta.',
    'Il pacco è arrivato e il cliente non l’ha ritirato, a quanto ci dice il corriere.',
    'Ce lo scriva, oppure ci dica se c’è un vicino che può ritirarlo per lei.',
    'Un’amica della casa ha un armadio, e un’anta dell’armadio non si apre.',
    'Piano piano lo montiamo, man mano che arrivano i pezzi di cui abbiamo bisogno.',
    'Dopo le due colori e misure sono pronti, e i due colori e le due misure vanno bene.',
    'Le viti può trovarle nella scatola; i colori è possibile sceglierli, e le foto deve inviarle lei.',
    'La sua misura, le dimensioni e il colore che ha scelto sono giusti; i prodotti che ha ordinato sono qui.',
    'Il pacco che hanno consegnato è suo; la ditta chiuse alle sei, e i documenti inviate a noi sono qui.',
    'Se le ordini oggi, gli regalo la tazza; la disegno io, la regalo a lei, e glieli danno subito.',
    'La misura della lampada ordinato insieme al tavolo? No: il colore della lampada scelto da lei è rosso.',
    'La partita IVA c’è: ha partita IVA la ditta? A noi ha scritto lei, per lei abbiamo due viti misura 4.',
    'Un tavolo e due sedie: ci sono un tavolo e due sedie, e mancano il cavo e la lampada.',
    'La mano, la foto, il problema, le mani e il clima; una cliente e un cliente, la corriera e il corriere.',
    'Era previsto che la consegna arrivasse oggi; le viti sembra siano corte, le misure le ha lei.',
    'I motivi per il quale sono arrivate due scatole sono chiari, e i bulloni e le viti ordinati sono qui.',
    'Questa settimana sono arrivate tre lampade, e questo mese mancano i corrieri.',
  ],
  nl: [
    'Dag dag en bedankt bedankt, een hele hele mooie kast.',
    'Klanten die dit kochten kochten ook de hoes, en als u het het beste vindt, doen we dat.',
    'Ik heb u gebeld en heb u ook gemaild; of is het stof, is het maat 40, of wilt u het bank voor bank?',
    'Is het maat 40 of maat 42? De pakket- en briefpost en de adres-sticker komen morgen bij u.',
    'Ik wil het liever als cadeau, en dat word je niet gevraagd: voor u bestelling nummer twee.',
    'Geef me naam en adres, als u dat bestelt, en heeft u bestelling twee ontvangen?',
    'Een van jullie heeft de sleutel, en de schroeven heeft de monteur al meegenomen.',
    'Voor u kunnen we een rood bord maken, en een rode kast hebben we ook.',
    'De planken die u heeft besteld zijn er, en de kast die u zoekt is op.',
    'Een van de twee of drie planken is krom; het oranje kaartje en de oranje kaart zijn hier.',
    'Het bord, die kast en dat adres kloppen, en de meeste planken zijn af.',
  ],
  sv: [
    'Tack tack, det blir en jätte jätte fin hylla.',
    'Det viktigaste är är att du svarar, och hälsa på på lördag om du vill.',
    'Ska bokstaven å ha en ring? Å andra sidan är å inte ö, och det vet du.',
    'Är det färgen eller storleken som ni vill byta, och vart ska vi skicka den?',
    'För dem är det bra, och om dem har vi skrivit till er; det är mer en fråga om färg.',
    'Lampan är klart större än den på bilden, och vi skickar er beställningen i dag.',
    'Är det lampan eller bordet som du vill byta? Det nya bordet och den nya lampan är klara.',
    'En eller två skruvar räcker; vi ses i måndags, sa han, och det är många som väntar.',
    'Ett par skor och en låda bilder är allt som vi har, och det är stort.',
  ],
  pl: [
    'Dziękuję dziękuję, to super super stół, pa pa.',
    'Adres to ul. Długa, czyli np. dom nr 5, godz. od 9, tzn. do 17; to bardzo bardzo ważne.',
    'Z tą paczką i z tą lampą proszę czekać; za zamówienie została pobrana opłata.',
    'Kolor lampy jest dobry, a firma może wysłać paczkę; tego nie ma lampa na zdjęciu.',
    'Mamy pięć śrub, dwie deski i dwa klucze, a brakuje jednej śruby do szafy.',
    'Czy szafa jest gotowa, a zamówienie kompletne? Lampa i stół są gotowe.',
    'Nie mamy lampy, ale mamy lampę stojącą; z lampą i z szafą nie ma problemu.',
    'Pięć lamp jest gotowych, a trzy lampy są już u kuriera, który ma paczkę.',
  ],
  pt: [
    'Obrigado obrigado, a mesa é linda linda.',
    'É difícil para mim medir a porta; mande para mim a foto, se você quiser.',
    'O agente da loja vai ligar, e a disposição das peças é a que a senhora quer.',
    'A meia chegou aberta, e a vista da sua casa é boa: entregamos a pedido do cliente.',
    'Os parafusos pode encontrar na caixa; as fotos é melhor enviar hoje, e as cores você escolhe.',
    'A pedido do cliente, a prazo e a cabo: devido a problema técnico, a peças faltantes e a cores trocadas, esperamos.',
    'A base da cadeira que você pediu é nova, e a cor das cadeiras é a mesma.',
    'O puxador da gaveta quebrado e a chave do armário errado são os que trocamos.',
    'A cadeira e a mesa estão quebradas; o parafuso e a porca enviados são os seus.',
    'Para nós precisa ser hoje, com você tenho duas caixas, e a vocês chegou a caixa.',
    'Nos informe a medida; as entregas ele faz, a compra você faz, os entrega hoje e o troca amanhã.',
    'O mapa, o clima, o problema, a mão, a foto e o tema são os mesmos; o item é seu.',
    'Este mês chegaram três lâmpadas; falamos do nosso caixa e da nossa caixa.',
  ],
  tr: [
    'Bu gün uygun mu, bir tanesi eksik mi, lütfen bize yazın; çok teşekkür ederiz.',
    'Lütfen numaraları tek tek, yavaş yavaş ve 43" için (ve 55" için) ayrı ayrı yazın.',
    'Biz yokken komşu bekliyor, biz de kapıda sizi bekliyoruz.',
    'Saat mi, kolye mi istediğiniz belli değil; kontrol mü edelim, kabul mü edersiniz?',
    'Bu renk mi, yoksa beyaz mı, doğru mu, ölçü mü eksik, lütfen yazın.',
    'İki vidaları eksik olan raf için size yazdık, sizi arayacağız.',
    'Dolapta üç raf var ve on gün içinde size ulaşır, lütfen bekleyin.',
  ],
  ja: [
    'いろいろな色がございますが、だんだん少なくなります。色は1）赤、2）青です。',
    'ご注文の「名入れ」（無料）について、これでよろしいでしょうか。。。少々お待ちください。',
    'そういうものののサイズも、ここまでで結構です（ご確認ください)。',
  ],
  ar: [
    'نحتاج إلى رقم الشقة (الطابق الثاني) جدا جدا، لكن هذا الطلب وهذه الفاتورة لدينا.',
    'رقم القطعة الجديد مكتوب على العلبة، ولون الخزانة الأبيض جميل.',
    'لدينا ثلاث قطع وثلاثة ألوان، واسم الهدية الذي طلبته واضح لنا.',
    'لا تختارون اللون إلا بعد أن تروا الصورة، ولم نستطع إرسالها.',
  ],
};

describe('grammar', () => {
  for (const [language, lines] of Object.entries(wrongTexts))
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
