const words = (list: string): string[] => list.split(/\s+/);

/** The words that are spoken for digits in the twelve languages, by how many digits they stand for. */
const byCount: Readonly<Record<number, readonly string[]>> = {
  1: words(`
    zero oh nought naught nil one two three four five six seven eight nine double
    null eins ein zwei zwo drei vier fünf sechs sieben acht neun
    zéro un une deux trois quatre cinq six sept huit neuf
    cero uno una dos tres cuatro cinco seis siete ocho nueve doble
    zero due tre quattro cinque sei sette otto nove
    nul een één twee drie vier vijf zes zeven acht negen
    jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
    noll ett två fyra fem sex sju åtta nio
    um dois duas três quatro meia sete oito
    sıfır bir iki üç dört beş altı yedi sekiz dokuz
    صفر واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة`),
  2: words(`
    hundred triple treble ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety
    zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
    dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante
    diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
    veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
    treinta cuarenta cincuenta sesenta setenta ochenta noventa
    dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
    tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
    dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście
    dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
    dziewięćdziesiąt
    tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
    dez onze doze treze quatorze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
    on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz
    sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset
    doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos`),
  3: ['thousand', 'tausend', 'mille', 'mil', 'duizend', 'tusen', 'bin'],
};

const counts = new Map(
  Object.entries(byCount).flatMap(([count, list]) =>
    list.map((word) => [word, Number(count)] as const),
  ),
);
/** `einundzwanzig`, `eenentwintig`, `ventitré`, `tjugotre`: two digits in one word. */
const compound =
  /(?:und|en|ën)(?:zwanzig|(?:drei|vier|fünf|sech|sieb|acht|neun)\S?ig|t?wintig|[dvztn]\S{2,6}tig)$|^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno|due|tr[eé]|quattro|cinque|sei|sette|otto|nove)$|^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett?|två|tre|fyra|fem|sex|sju|åtta|nio)$/;

/** How many digits the word stands for; 0 where it is no word for digits. */
export function digitCount(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  return word.length > 6 && compound.test(word) ? 2 : 0;
}

/** Hundreds, and what stands for more than one digit in another way. */
const noPair =
  /^(?:hundred|triple|treble|yüz|sto|dwieście|trzysta|czterysta)$|[śęć]set$|cientos$|nientos$/;

/** Whether a word stands for two digits, as numbers are read in pairs: `forty`, `ventitré`. */
export const isPair = (word: string): boolean => digitCount(word) === 2 && !noPair.test(word);

/**
 * Two words of digits side by side. Not all of the words above, but those that numbers begin with and
 * go on with; written out, so that the search is one pass of the engine. For small letters: to be
 * ready for both, the engine would need five times as long before its first search.
 */
const digitPair =
  /[\s,.:(–-](?:zero|oh|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|thousand|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|(?:dwie|trzy|czter|pięć|sześć|siedem|osiem|dziewięć)(?:ście|sta|ysta|set)|(?:seis|sete|nove)cientos|noll|ett|två|fyra|fem|sex|sju|åtta|nio|um|dois|três|quatro|meia|sete|oito|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)[\s,.–-]{1,3}(?:zero|oh|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|dos|cuatro|cinco|siete|ocho|nueve|due|tre|quattro|sei|sette|otto|nove|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|noll|ett|två|fyra|fem|sex|sju|åtta|nio|um|dois|três|quatro|meia|sete|oito|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|dix|onze|douze|quatorze|quinze|vingt|quarante|soixante|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|diez|once|doce|veinte|cuarenta|cincuenta|sesenta|ochenta|yüz|venti|quaranta|settanta|ottanta|novanta|vinte|twenty|thirty|forty|fifty|zehn|elf|zwölf|zwanzig|trinta|twintig|dertig|tjugo)/;

/** Whether two words of digits stand side by side: in most texts, none do. */
export const hasDigitPair = (text: string): boolean => digitPair.test(` ${text.toLowerCase()}`);
