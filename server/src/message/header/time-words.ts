/** The units of time that senders count in. */
export type TimeUnit =
  'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';

/**
 * Units in the order of the supported languages: words, folded. A star stands for any ending; a
 * unit of Japanese stands right behind its number.
 */
export const unitWords: Readonly<Record<TimeUnit, string>> = {
  second: 'sec secs seconds sek secondes segundos secondi seconden sekund* saniye* 秒* ثانيه ثواني',
  minute: 'min mins minute* minuto* minuti minut minuty minuter dakika* 分* دقيقه دقائق',
  hour: 'h hr hrs hour* std stunde* heure* hora horas ora ore uur uren godz godzin* timme timmar timmarna saat saati 時間* ساعه ساعات',
  day: 'd day days tag tage tagen kalendertag* jour jours jrs dia dias giorno giorni gg dag dagen dagar dni dzien dnia gun gunu gunde 日* يوم يوما ايام يومين',
  workday:
    'workday* weekday* werktag* arbeitstag* werkdag* arbetsdag* vardag* 営業日* 平日* businessday*',
  week: 'w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzien tygodni* vecka veckor veckan hafta haftalik 週* اسبوع اسابيع اسبوعين',
  fortnight: 'fortnight* quinzaine* quincena* quinzena*',
  month:
    'mo mos mth month months monat* mois mes meses mese mesi maand* miesiac* miesiec* manad* ay ayi か月* ヶ月* カ月* ケ月* 箇月* ヵ月* شهر اشهر شهور شهرين',
  year: 'y yr yrs year* jahr* ans annee* ano anos anno anni jaar rok roku lat ar yil yili 年* سنه سنوات',
};

/** Words beside days that leave out the weekends. */
export const workdayWords =
  'business working ouvre ouvres ouvrable* habil* laborable* lavorativ* robocz* uteis util is 営業*';

/** Numbers in words, folded. */
export const numberWords: Readonly<Record<string, string>> = {
  0.5: 'half halb* demi* medio media mezzo mezza halve halva pol yarim نصف',
  1: 'a an one next ein eine einen einem einer eines nachste* un une uno una een jeden jedna jednego ett en um uma bir واحد',
  1.5: 'anderthalb anderhalve poltora',
  2: 'two couple zwei deux dos due twee dwa dwie dwoch tva dois duas iki اثنين',
  3: 'three drei trois tres tre drie trzy trzech uc ثلاثه',
  4: 'four vier quatre cuatro quattro cztery czterech fyra quatro dort اربعه',
  5: 'five funf cinq cinco cinque vijf piec pieciu fem bes خمسه',
  6: 'six sechs seis sei zes szesc szesciu sex alti سته',
  7: 'seven sieben sept siete sette zeven siedem siedmiu sju sete yedi سبعه',
  8: 'eight acht huit ocho otto osiem osmiu atta oito sekiz ثمانيه',
  9: 'nine neun neuf nueve nove negen dziewiec nio dokuz تسعه',
  10: 'ten zehn dix diez dieci tien dziesiec dziesieciu tio dez عشره',
  14: 'fourteen vierzehn quatorze catorce quattordici veertien czternascie fjorton',
  15: 'fifteen funfzehn quinze quince quindici vijftien pietnascie femton',
  20: 'twenty zwanzig vingt veinte venti twintig dwadziescia tjugo vinte yirmi عشرين',
  21: 'einundzwanzig',
  28: 'achtundzwanzig',
  30: 'thirty dreissig trente treinta trenta dertig trzydziesci trettio trinta otuz ثلاثين',
  35: 'funfunddreissig',
  40: 'forty vierzig quarante cuarenta quaranta veertig czterdziesci fyrtio quarenta kirk اربعين',
  50: 'fifty funfzig cinquante cincuenta cinquanta vijftig piecdziesiat femtio cinquenta elli',
  60: 'sixty sechzig soixante sesenta sessanta zestig szescdziesiat sextio sessenta altmis ستين',
};

/** Words between two numbers or two amounts that belong together. */
export const joiningWords =
  'to or and bis oder und a ou et y o e en of tot i do lub och eller till ate ve ila veya ile و او الى';

/** Words that leave the end open: more than, at least; two that do so together have a `_` between. */
export const openWords =
  'over least more minimum mindestens mehr uber plus moins menos mas oltre almeno piu meer minstens ponad co_najmniej mer over minst mais mini fazla en_az اكثر الاقل';

/** Words that turn an amount back: before. */
export const beforeWords = 'before prior vor avant antes prima voor przed fore innan once قبل 前*';

/** Delivery and shipment, by the beginnings of words, folded. */
export const parcelWords =
  'deliver arriv receipt receiv ship dispatch despatch sent sending liefer zustell zugestell ankunft erhalt eintreffen angekommen versand versend verschick livraison livre reception recu arrivee expedi envoi envoy entreg recep recib llegad envio envia consegn ricez ricevut spedi lever gelever bezorg ontvang verzend verzond aankomst dostaw dorecz otrzym wysyl wyslan nadani mottag skick avsand ankomst receb chegad despach postag teslim kargo gonder sevk تسليم التسليم توصيل التوصيل استلام الاستلام وصول شحن الشحن للشحن';
export const japaneseParcelWords = /配達|配送|到着|届|受取|受け取|発送|出荷/;

/** What days are called where months are called this; by the beginning of the word, folded. */
export const dayWords: Readonly<Record<string, string>> = {
  mo: 'days',
  mth: 'days',
  y: 'days',
  monat: 'Tage',
  jahr: 'Tage',
  mois: 'jours',
  an: 'jours',
  mes: 'días',
  ano: 'días',
  mese: 'giorni',
  mesi: 'giorni',
  maand: 'dagen',
  jaar: 'dagen',
  miesi: 'dni',
  rok: 'dni',
  manad: 'dagar',
  ay: 'gün',
  yil: 'gün',
  شهر: 'يومًا',
  اشهر: 'يومًا',
};
