import type { Slip } from './slip';
import type { LineWord } from '../lines/words';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that can stand twice in a row, in languages that seldom double any. */
const legitimate: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(
    'zero one two three four five six seven eight nine double had that is very so no really long many far bye ha hear now there more much up on in knock ring thanks hello hi super choo woof meow ding dong tick tock yum tut hush',
  ),
  de: wordsOf(
    'das sie ihr wir ihnen uns sich es was wer zu in ein auf an ab mit bei nach ' +
      'durch über um eins zwei drei vier fünf sechs sieben acht neun null sehr so ganz viel ja nein nie ach aus vor da ' +
      'hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können konnte konnten soll sollen muss müssen klopf danke hallo moin super extra',
  ),
  fr: wordsOf(
    'nous vous faire fait que si très bien non oui tout tous toute petit un deux trois quatre cinq six sept huit neuf zéro ' +
      'être en y est sont a ont plus moins vite doucement peu à jamais là ça ha bla chut toc merci bonjour super grand grande',
  ),
  es: wordsOf(
    'no sí muy mucho muchas muchos mucha bien casi ya luego poco que lo uno dos tres cuatro cinco seis siete ocho nueve cero ' +
      'solo más tan así nada todo ay ja adiós es pronto claro rápido corre toc nos se está gracias hola vale grande súper',
  ),
  it: wordsOf(
    'no sì via man mano piano quasi molto molti poco poi proprio ben bene subito così pian tanto tanti sotto uno due tre quattro ' +
      'cinque sei sette otto nove zero che ci si mi ti vi lo la ora allora appena prima più ancora presto caldo fitto toc cin grazie ciao super grande bello bella bravo brava',
  ),
  nl: wordsOf(
    'die dat je het is zijn was waren ze u wat er heel zeer echt nee ja haar nu dan toch een eén een twee drie vier vijf zes zeven ' +
      'acht negen nul te veel bij toe in op aan uit af mee door om over na voor langzaam steeds weg kan klop dag hallo bedankt super hele',
  ),
  sv: wordsOf(
    'det den de som att är var på av till i om för med in ut upp ner mycket nej ja så ett två tre fyra fem sex sju åtta nio noll ' +
      'hos efter över under ha har kan man när igen hej knack tack super jätte',
  ),
  pl: wordsOf(
    'nie tak to co bardzo już tuż ledwo coraz dawno no oj ha jeden dwa trzy cztery pięć sześć siedem osiem dziewięć zero ' +
      'kto gdzie być jest może że wcale zaraz powoli pomału szybko mało dużo halo dziękuję super pa',
  ),
  pt: wordsOf(
    'não sim muito muita muitos bem logo já que se lá quase mais menos pouco um dois três quatro cinco seis sete oito nove zero ' +
      'tão só assim nada tudo é está foi vai devagar rápido toc ai oi nos lhe claro pronto agora obrigado obrigada olá super lindo linda grande',
  ),
};

/** Languages that double words at will: only these cannot be doubled. */
const neverDoubled: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: wordsOf(
    've bu için ile veya ya da fakat ama ancak lütfen olan olarak olup ise daha gibi bizim sizin size bize sizi bizi ' +
      'mı mi mu mü mısınız misiniz musunuz müsünüz sipariş siparişi siparişiniz siparişinizi siparişinizin numarası numarasını ' +
      'adres adresi adresiniz adresinizi ürün ürünü ürünün ürününüz kargo paket paketi kapı fatura faturanız',
  ),
  ar: wordsOf(
    'في من إلى على عن مع أن إن التي الذي هذا هذه ذلك هل لكن أو ثم كان قد لم لن حتى بعد قبل عند إذا رقم الطلب طلبك طلبكم عنوان العنوان ' +
      'المنتج الشحنة الطرد الفاتورة يرجى نرجو',
  ),
};

/** Articles that also are relative pronouns: “Kunden, die die Lampe haben”, “bei der der Fuß fehlt”. */
const germanArticles = wordsOf('die der den dem');
/** What a relative clause or another construction of two articles can begin with. */
const germanOpeners = wordsOf(
  'und oder sowie aber als wie ist sind war waren sei seien bleibt bleiben in an auf aus bei mit von zu nach für durch ' +
    'über unter vor hinter neben zwischen um ohne gegen ab seit wegen trotz während statt anhand mithilfe aufgrund dank',
);
const participle = /^\p{Ll}{4,}(?:end|t|en)e[nrsm]?$/u;

/** Whether an article that stands twice, the second time at this place, cannot be meant so. */
function isGermanSlip(words: readonly LineWord[], index: number): boolean {
  const opener = words[index - 2];
  if (!opener || opener.lower === ',' || germanOpeners.has(opener.lower)) return false;
  if (!words[index - 1]?.follows) return false;
  // “die die Lieferung betreffenden Fragen”
  return !words.slice(index + 1, index + 6).some(({ written }) => participle.test(written));
}

/** The same word twice in a row. */
export function doubledWords(words: readonly LineWord[], text: string, language: string): Slip[] {
  const isDoubled = doublingOf(language);
  if (!isDoubled) return [];
  const found: Slip[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (!before || !word.follows || before.lower !== word.lower || !isDoubled(word.lower)) return;
    if (language === 'de' && germanArticles.has(word.lower) && !isGermanSlip(words, index)) return;
    const again = text.slice(word.start, word.end);
    // Names come twice; and three times is meant.
    if (again !== again.toLowerCase() || words[index + 1]?.lower === word.lower) return;
    const start = before.start;
    const replacement = text.slice(before.start, before.end);
    found.push({ start, end: word.end, what: `“${again}” stands here twice.`, replacement });
  });
  return found;
}

const longer = /^\p{L}{2,}$/u;
/** A letter by itself can be a preposition or the like: “w w domu”. */
const orPreposition = /^(?:\p{L}{2,}|[wzoieyàèé])$/u;

/** Dutch verbs meet where a clause ends: “klanten die dit kochten kochten ook …”. */
const noDutchVerb = /^(?:\p{L}*(?!en)\p{L}{2}|en|een)$/u;

function shapeOf(language: string): RegExp {
  if (language === 'nl') return noDutchVerb;
  return language === 'en' || language === 'de' ? longer : orPreposition;
}

function doublingOf(language: string): ((word: string) => boolean) | undefined {
  const never = neverDoubled[language];
  if (never) return (word) => never.has(word);
  const can = legitimate[language];
  return can && ((word) => shapeOf(language).test(word) && !can.has(word));
}
