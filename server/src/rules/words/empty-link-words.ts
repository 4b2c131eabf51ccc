import { remembering } from '../../memory/remembered';
import { nameWords } from '../../message/words/name-words';

/** The words of a language that say of a link only that it is one, folded. */
interface EmptyWords {
  /** One of these has to be there: they point at something, and do not say at what. */
  pointing: ReadonlySet<string>;
  /** These may stand around them. */
  around: ReadonlySet<string>;
}

const words = (pointing: string, around: string): EmptyWords => ({
  pointing: new Set(pointing.split(' ')),
  around: new Set(around.split(' ')),
});

const byLanguage: readonly EmptyWords[] = [
  // English
  words(
    'here click clicking tap this link links more below following',
    'a an the on at in to for and or by via of our right please now just simply go see read view visit follow use ' +
      'find out learn know press you can page site website button info information details',
  ),
  // German
  words(
    'hier hierhin klick klicke klickt klicken anklicken draufklicken link links mehr weiterlesen diesem diesen dieser dieses diese ' +
      'folgenden folgender weitere naheres',
    'bitte einfach jetzt nun sie du ihr ihnen auf den dem der die das zum zur um zu fur und geht es gehts lang tippen tippe ' +
      'drucken seite webseite button knopf schaltflache info infos informationen information details erfahren lesen ' +
      'ansehen anzeigen uber unter folgen folge folgt offnen im in',
  ),
  // French
  words(
    'ici la-bas cliquez cliquer clique cliquant clic lien liens ce cette ceci suivant plus suite ci',
    'veuillez svp s il vous plait sur le la les l en d de du des un une pour savoir lire lisez voir page site bouton ' +
      'information informations infos info details par via a au merci maintenant dessous dessus suivre suivez',
  ),
  // Spanish
  words(
    'aqui clic click clique enlace link este esta esto siguiente mas pinche pincha pulse pulsa',
    'haz haga hacer en el la los por favor para de del ver leer saber informacion info detalles pagina sitio boton ' +
      'sobre ahora y a al seguir siga sigue',
  ),
  // Italian
  words(
    'qui clic clicca clicchi cliccare cliccando click link questo questa seguente piu',
    'per su sul il la lo di del in da favore prego leggi leggere scopri saperne sapere vedi vedere informazioni ' +
      'info dettagli pagina sito pulsante premi ora a fai fare',
  ),
  // Dutch
  words(
    'hier klik klikken klikt deze dit link meer verder volgende',
    'op de het a u b aub om te voor nu alstublieft alsjeblieft lees leest lezen weten pagina site knop info informatie ' +
      'details bekijk bekijken zie via naar ga',
  ),
  // Polish
  words(
    'tutaj tu kliknij kliknac kliknijcie klikajac klik link linku linka linkiem ten tym ponizszy wiecej',
    'prosze aby zeby w na tego pod czytaj przeczytaj zobacz dowiedz sie o informacji strona strone stronie przycisk ' +
      'i z do teraz',
  ),
  // Swedish
  words(
    'har klicka klickar klick lank lanken denna detta mer foljande',
    'pa for att den las lasa vidare se visa info information detaljer sida sidan knappen ga till nu vanligen du folj via',
  ),
  // Portuguese
  words(
    'aqui clique clicar clicando clica link este esta isto mais seguinte abaixo',
    'em no na o a os por favor para de do ver veja ler leia saber saiba informacoes informacao detalhes pagina site ' +
      'botao agora e pelo neste nesta',
  ),
  // Turkish
  words(
    'buraya burada buradan burayi tikla tiklayin tiklayiniz tiklayarak bu linke link linki baglanti baglantiya baglantiyi ' +
      'daha devami devamini asagidaki',
    'lutfen icin ve fazla fazlasi bilgi sayfa sayfaya git gidin hemen simdi oku okuyun uzerine',
  ),
  // Arabic
  words(
    'هنا اضغط انقر الضغط النقر الرابط رابط المزيد للمزيد هذا التالي ادناه',
    'علي من في لل اقرا اعرف معلومات المعلومات يرجي الرجاء الي عبر فضلك الان او و',
  ),
];

/** Japanese sets no blanks: the whole text has to look like this. */
const japanese =
  /^(?:(?:詳細|詳しく|続き)は)?(?:こちら|ここ|コチラ|クリック|下記|(?:この|下記の|以下の|上の)?リンク|続きを(?:読む|見る)|もっと(?:見る|読む|詳しく)|詳しく(?:見る)?)(?:から|より|へ|まで)?(?:を?(?:クリック|タップ|押|おす|ご覧))?(?:して|し)?(?:下さい|ください)?$/;

const mostWords = 7;

/** Whether the text of a link says nothing of where it leads: "click here", in twelve languages. */
export const saysNothing = remembering(2000, (text) => {
  if (text.length > 80) return false;
  const found = nameWords(text);
  if (found.length === 0 || found.length > mostWords) return false;
  return (
    japanese.test(found.join('')) ||
    byLanguage.some(
      ({ pointing, around }) =>
        found.every((word) => pointing.has(word) || around.has(word)) &&
        found.some((word) => pointing.has(word)),
    )
  );
});
