/**
 * The words that hold sentences together, which tell languages apart. Those of Danish, Norwegian,
 * Czech … are here so that a text in one of these is not taken for its neighbour.
 */
const functionWords: Readonly<Record<string, string>> = {
  en: `the and of to is are was were be been have has had you your we our us it its this that these
    those with for from not but what which who how why when where would could should will can may
    please thank thanks dear hello hi if as at by an or do does did my me i they them their there
    here about any all some more very just only also after before order reply tell ask let know`,
  de: `der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war wird
    werden wurde haben hat sie ihr ihre ihren ihrem ihrer wir uns unser unsere ich du dein deine
    mit von vom zu zum zur für auf im in aus bei nach über um an am als auch wenn dass ob bitte
    danke sehr geehrte geehrter hallo guten tag wie was welche welcher kann können möchten noch
    schon nur mehr keine kein damit bestellung freundlichen grüßen es man sich`,
  fr: `le la les un une des du de et ou mais ne pas est sont était vous votre vos nous notre nos je
    tu il elle on ce cet cette ces que qui quoi dont où pour par avec dans sur sous sans chez au
    aux en plus très bien si comme être avoir avez avons ont peut pouvez bonjour merci cordialement
    commande quel quelle quels avant après aussi donc afin veuillez lors`,
  es: `el la los las un una unos unas y o pero no es son era está están de del al en con por para
    sin sobre que qué quien cual cuál como cómo cuando donde su sus tu tus nuestro nuestra nos le
    les lo se si sí más muy ya también porque usted ustedes hola gracias estimado estimada pedido
    favor ha han hemos puede desea este esta esto ese eso cliente saludo`,
  it: `il lo la i gli le un uno una e o ma non è sono era di del dello della dei degli delle a al
    alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra che chi cui come
    quando dove se suo sua suoi sue nostro nostra ci vi si lei voi noi questo questa più anche già
    ordine gentile grazie buongiorno cordiali saluti può ha ho hanno abbiamo essere stato quale`,
  nl: `de het een en of maar niet is zijn was wordt worden heeft hebben u uw je jouw wij we ons onze
    ik jij hij zij ze dit dat deze die met van voor op in uit bij naar over om aan als ook wanneer
    wat welke hoe waar kan kunnen wilt graag nog al er geen meer beste geachte bedankt bestelling
    groet groeten vriendelijke door te tot`,
  pl: `i w z na do nie jest są był była się to ten ta te tego tej że czy jak co kto który która
    które dla od po za przez przy o u ale lub oraz już tylko także bardzo nas nam nasz nasza pan
    pani państwo państwa proszę prosimy dziękujemy dzień dobry zamówienia zamówienie zamówieniu
    może możemy aby żeby jeśli a ze we`,
  sv: `och att det som en ett är var på av för med till från inte den de vi du ni din ditt dina er
    ert vår vårt oss jag han hon har hade kan ska skulle vill om eller men så när hur vad vilken
    vilket där här också bara mycket hej tack order beställning vänliga vänlig hälsning hälsningar
    snälla behöver efter innan i`,
  pt: `o a os as um uma uns umas e ou mas não é são era está estão de do da dos das em no na nos nas
    com por para sem sobre que quem qual como quando onde seu sua seus suas nosso nossa nos se já
    mais muito também porque você vocês olá obrigado obrigada pedido prezado prezada cliente
    atenciosamente ao à aos pelo pela foi ser tem este esta isso`,
  tr: `ve bir bu da de için ile ne mi mı mu mü ama veya daha çok en gibi kadar sonra önce her biz siz
    sizin bizim size bize sizi bizi ben sen o var yok olarak olan değil ise ya lütfen merhaba sayın
    teşekkür teşekkürler ederiz sipariş siparişiniz numaralı saygılarımızla iyi günler nasıl hangi`,
  da: `og at det som en et er var på af for med til fra ikke den de vi du i din dit dine jer vores os
    jeg han hun har havde kan skal ville vil om eller men så når hvor hvad hvilken hvilket der her
    også bare meget hej tak ordre bestilling venlig hilsen efter før være blive blev`,
  no: `og at det som en et er var på av for med til fra ikke den de vi du dere din ditt vår vårt oss
    jeg han hun har hadde kan skal ville vil om eller men så når hvor hva hvilken hvilket der her
    også bare veldig hei takk ordre bestilling vennlig hilsen etter før være bli ble`,
  cs: `a v ve z ze na do ne je jsou byl byla se si to ten ta že jak co kdo který která které pro od
    po za při o ale nebo už jen také velmi nás nám náš naše vám vás vaše vaši prosím děkujeme dobrý
    den objednávky objednávka objednávku může můžeme aby pokud`,
  fi: `ja on ei se tämä että kun jos mutta tai sekä olen olet ovat oli me te teidän meidän sinun voit
    voitte kiitos hei tilaus tilauksen tilauksesi ystävällisin terveisin myös vain hyvä`,
  ro: `și în la de pe cu pentru din nu este sunt a fost un o care ce cum dacă sau dar vă dumneavoastră
    noi noastră vostru comanda mulțumim bună ziua mai foarte`,
  hu: `a az és vagy de nem is van volt egy hogy ha mint ez ezt azt meg már csak kérjük köszönjük
    rendelés rendelését önnek ön mi`,
};

/** Letters that only these languages write. */
const letters: Readonly<Record<string, string>> = {
  ß: 'de',
  ñ: 'es',
  '¿': 'es',
  '¡': 'es',
  ã: 'pt',
  õ: 'pt',
  ł: 'pl',
  ż: 'pl',
  ś: 'pl',
  ń: 'pl',
  ę: 'pl',
  ą: 'pl',
  ğ: 'tr',
  ı: 'tr',
  ø: 'da no',
  æ: 'da no',
  œ: 'fr',
  ê: 'fr pt',
  è: 'fr it',
  ò: 'it',
  ì: 'it',
  ě: 'cs',
  ř: 'cs',
  ů: 'cs',
  ț: 'ro',
  ș: 'ro',
  ő: 'hu',
  ű: 'hu',
  å: 'sv da no',
};

/** The languages that a word speaks for. */
const speakers = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words.split(/\s+/))
    speakers.set(word, [...(speakers.get(word) ?? []), language]);
const speakersByLetter = new Map(
  Object.entries(letters).map(([letter, languages]) => [letter, languages.split(' ')]),
);
const tellingLetters = /[ßñ¿¡ãõłżśńęąğıøæœêèòìěřůțșőűå]/u;

const none: readonly string[] = [];

/** The languages that a word, in lower case, speaks for. */
export function languagesOf(word: string): readonly string[] {
  const known = speakers.get(word);
  if (known) return known;
  const letter = word.search(tellingLetters);
  return letter < 0 ? none : (speakersByLetter.get(word[letter] ?? '') ?? none);
}

/** Whether the language's sentences are full of this word. */
export function isFunctionWord(language: string, word: string): boolean {
  return speakers.get(word)?.includes(language) ?? false;
}
