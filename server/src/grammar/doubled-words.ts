import type { Slip } from './slip';
import type { PassageWord } from '../passages/words';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that can stand twice in a row. */
const legitimate: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(
    'zero one two three four five six seven eight nine double had that is very so no really long many far bye ha hear now there more much up on in knock ring',
  ),
  de: wordsOf(
    'das sie ihr wir ihnen uns sich es was wer zu in ein auf an ab mit bei nach ' +
      'durch über um eins zwei drei vier fünf sechs sieben acht neun null sehr so ganz viel ja nein nie ach aus vor da für von',
  ),
};

/** Languages that double words at will: only these cannot be doubled. */
const neverDoubled: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordsOf(
    'le la les un une des du de et ou mais dans pour par avec sur sans votre vos notre nos ce cette ' +
      'ces est sont à au aux qui avons avez commande colis',
  ),
  es: wordsOf(
    'el la los las un una de del y o en con por para sin su sus nuestro nuestra es son ha hemos al ' +
      'se si pedido paquete',
  ),
  it: wordsOf(
    'il lo la i gli un una di del della dei e o in con per su da al alla nel nella suo sua nostro ' +
      'nostra è sono ha abbiamo ordine pacco',
  ),
  nl: wordsOf('een en de uw onze van maar niet bestelling pakket'),
  sv: wordsOf('och en ett ert era vår vårt beställning paket'),
  pl: wordsOf('i w z oraz do na dla od czy państwa nasz nasza nasze przesyłka paczka'),
  pt: wordsOf('o os as um uma do da dos das de ou em com para por seu sua nosso nossa pedido'),
  tr: wordsOf('ve bu için ile veya siparişiniz siparişinizi ürün ürünü kargo'),
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
function isGermanSlip(words: readonly PassageWord[], index: number): boolean {
  const opener = words[index - 2];
  if (!opener || opener.lower === ',' || germanOpeners.has(opener.lower)) return false;
  if (!words[index - 1]?.follows) return false;
  // “die die Lieferung betreffenden Fragen”
  return !words.slice(index + 1, index + 6).some(({ written }) => participle.test(written));
}

/** The same word twice in a row. */
export function doubledWords(
  words: readonly PassageWord[],
  text: string,
  language: string,
): Slip[] {
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

function doublingOf(language: string): ((word: string) => boolean) | undefined {
  const never = neverDoubled[language];
  if (never) return (word) => never.has(word);
  const can = legitimate[language];
  return can && ((word) => /^\p{L}{2,}$/u.test(word) && !can.has(word));
}
