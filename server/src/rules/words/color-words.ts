import { wordList } from '../../message/words/word-list';

/** What tells a text by its colour, folded, of all languages together. */

export const colors: ReadonlySet<string> = new Set(
  (
    'red green blue yellow purple grey gray ' +
    'rot rote roten roter rotes rotem grun grune grunen gruner grunes grunem blau blaue blauen blauer blaues gelb gelbe ' +
    'gelben gelber gelbes rouge rouges vert verte verts vertes bleu bleue bleus bleues jaune jaunes ' +
    'rojo roja rojos rojas verde verdes azul azules amarillo amarilla amarillos amarillas ' +
    'rosso rossa rossi rosse verdi blu giallo gialla gialli gialle ' +
    'rood rode groen groene blauw blauwe geel gele ' +
    'czerwony czerwona czerwone czerwonym czerwonego czerwonej czerwonych czerwono zielony zielona zielone zielonym ' +
    'zielonego zielono niebieski niebieska niebieskie niebieskim niebiesko zolty zolta zolte zoltym zolto ' +
    'rod roda rott gron grona gront bla blaa blatt gul gula gult ' +
    'vermelho vermelha vermelhos vermelhas amarelo amarela amarelos amarelas ' +
    'rodmarkerade rodmarkerad rodmarkerat gulmarkerade gulmarkerad gulmarkerat gronmarkerade blamarkerade ' +
    'rotmarkierte rotmarkierten gelbmarkierte gelbmarkierten grunmarkierte grunmarkierten blaumarkierte blaumarkierten ' +
    'roodgemarkeerde geelgemarkeerde groengemarkeerde ' +
    'kirmizi kirmiziyla yesil mavi sari ' +
    'احمر الاحمر حمراء الحمراء اخضر الاخضر خضراء ازرق الازرق زرقاء اصفر الاصفر صفراء'
  ).split(' '),
);

/** Colours of products that hardly ever tell a text: `in red or in black`. */
export const otherColors = wordList(
  'black white brown orange pink gold silver schwarz* weiss* braun* rosa golden* silber* noir* blanc* brun* ' +
    'dore* argente* negr* blanc* marron* dorad* platead* ner* bianc* marrone oro argento dorat* zwart* wit witte bruin* ' +
    'goud* zilver* czarn* bial* brazow* zlot* srebrn* svart* vit vita vitt guld* pret* branc* dourad* pratead* siyah* ' +
    'beyaz* kahverengi altin gumus اسود الاسود سوداء ابيض الابيض بيضاء ذهبي الذهبي فضي',
);

/** What asks which colour the buyer wants: `Do you want the text in red?` */
export const wishes = wordList(
  'want wants wish prefer* like mocht* wunsch* hatte* soll sollen lieber souhait* voul* voud* prefer* quier* dese* ' +
    'prefier* desider* vuol* vorrebbe wilt wens* liever chc* wol* zycz* vill onsk* helst quer* gostaria ' +
    'ister* tercih* تريد ترغب تفضل',
);

/** What a message has and a product hardly: `the red text`. */
export const textNouns = wordList(
  'text texts words word information sentence sentences paragraph paragraphs heading fields field rows row answers questions ' +
    'texte texten worter satz satze zeile zeilen feld felder felden feldern angaben stellen schrift absatz antworten fragen textes mot ' +
    'mots phrase phrases champ champs reponses texto textos datos palabra palabras frase frases campo campos respuestas ' +
    'preguntas dati testo testi parola parole riga righe campi risposte domande gegevens tekst teksten woord woorden zin zinnen veld ' +
    'velden antwoorden vragen dane tekstu tekstem teksty slowo slowa zdanie zdania wiersz wiersze pole pola odpowiedzi pytania ' +
    'ord uppgifter uppgifterna meningar falt faltet falten svaren fragorna dados palavra palavras respostas perguntas metin metni metinler yazi ' +
    'yaziyi yazilar satir satiri alan alanlari cevaplar sorular نص النص كلمات الكلمات الجمله سطر الحقل الحقول',
);

/** What a message has where the buyer is to click, and a product elsewhere. */
export const buttonNouns = wordList(
  'button buttons schaltflache knopf bouton boton pulsante knop przycisk knappen botao dugme dugmeye الزر',
);
export const clicking = wordList(
  'click* klick* klik* cliqu* clic clica* clicc* tikla* kliknij انقر اضغط',
);

/** What is done with a part of a text: `marked in red`. */
export const markings = wordList(
  'marked highlighted underlined colored coloured flagged ' +
    'markiert* gekennzeichnet* hervorgehoben* unterlegt* umrandet* rotmarkiert* ' +
    'marque marques marquee marquees surligne* indique indiques indiquee indiquees signale* ' +
    'marcado* marcada* resaltad* senalad* subrayad* indicado indicada indicados indicadas ' +
    'evidenziat* segnat* contrassegnat* indicati indicate indicato gemarkeer* gekleurd* aangegeven onderstreept* ' +
    'zaznaczon* oznaczon* wyroznion* podswietlon* markerad* markerat markerade understruk* ' +
    'destacad* sublinhad* assinalad* isaretl* belirtil* vurgulan* ' +
    'المظلل المظلله المحدد المحدده المكتوب المكتوبه باللون',
);

/** What speaks of the product's colours instead: `Shall we print the text in red?` */
export const productWork = wordList(
  'print* engrav* embroid* stitch* paint* lamp* fabric* thread* gravi* gravur* gravier* druck* gedruckt bedruck* stick* ' +
    'gestickt imprim* brod* peint* grab* estamp* bord* stamp* incid* incis* ricam* bedruk* gedrukt borduur* geborduurd ' +
    'haft* grawer* nadruk* druk* tryck* broder* grav* bask* isle* naki* طباعه نقش تطريز ' +
    'mug mugs shirt shirts plaque* badge* sticker* poster* banner* tasse* becher* schild* aufkleber* plakat* taza* ' +
    'camiseta* cartel tazza* maglietta* targa mok kubek* koszulk* tablicz* mugg* skylt* caneca* placa* kupa* tisort* ' +
    'tabela* كوب قميص لوحه',
);

/** Japanese sets no blanks: colour and noun stand side by side, unless it is asked which the buyer wants. */
export const japanesePhrase =
  /(?:赤字|[赤青緑黄](?:い|色の?|の)?(?:文字|テキスト|下線|マーカー|欄|部分)|[赤青緑黄]色で(?:表示|[示書記囲]))(?![^。？\n]{0,40}(?:どちら|よろしい|ご希望))/;
