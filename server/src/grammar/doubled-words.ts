import type { Slip } from './slip';
import type { PassageWord } from '../passages/words';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that can stand twice in a row. */
const legitimate: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(
    'zero one two three four five six seven eight nine double had that is very so no really long many far bye ha hear now there more much up on in',
  ),
  de: wordsOf(
    'die der das den dem sie ihr wir ihnen uns sich es was wer zu in ein auf an ab mit bei nach ' +
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
      'se pedido paquete',
  ),
  it: wordsOf(
    'il lo la i gli un una di del della dei e o in con per su da al alla nel nella suo sua nostro ' +
      'nostra è sono ha abbiamo ordine pacco',
  ),
};

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
