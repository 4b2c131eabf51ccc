import { titleAbbreviations } from '../message/words/abbreviations';

const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[;\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );

/** What a line begins with that speaks to the buyer by name. */
export const salutations = phrases(`
  dear; hi; hello; hey; good morning; good afternoon; good evening; good day; greetings
  hallo; liebe; lieber; liebes; sehr geehrte; sehr geehrter; guten tag; guten morgen; guten abend
  moin; servus; grüß gott; grüezi
  bonjour; bonsoir; salut; cher; chère; chers; madame; monsieur
  hola; buenos días; buenas tardes; buenas noches; estimado; estimada; estimados; querido; querida
  apreciado; apreciada
  ciao; salve; gentile; gentilissimo; gentilissima; egregio; egregia; buongiorno; buonasera
  beste; geachte; dag; goedemorgen; goedemiddag; goedenavond; goedendag
  dzień dobry; cześć; witam; szanowny; szanowna; szanowni; drogi; droga
  hej; hejsan; god morgon; god dag; god kväll; bästa; kära; käre
  olá; oi; bom dia; boa tarde; boa noite; prezado; prezada; prezados; caro; cara
  merhaba; sayın; selam; iyi günler; iyi akşamlar; günaydın; değerli
`);

/** What a line begins with below which the sender signs. */
export const closings = phrases(`
  regards; kind regards; best regards; warm regards; warmest regards; many regards; best wishes
  kind wishes; many thanks; best; thanks; thank you; sincerely; yours; yours sincerely
  yours faithfully; yours truly; cheers; all the best; take care; respectfully; cordially; warmly
  love; with sincere thanks; with kind regards
  greetings; friendly greetings; with friendly greetings; best greetings; many greetings; kind greetings
  cordial greetings; a cordial greeting; warm wishes; hugs; with sympathy; thanking you; ta
  grüße; gruß; mit freundlichen grüßen; mit freundlichem gruß; mit freundlichen grüssen
  mit besten grüßen; mit herzlichen grüßen; mit lieben grüßen; freundliche grüße; beste grüße
  herzliche grüße; liebe grüße; schöne grüße; viele grüße; sonnige grüße; bis bald; herzlichst
  hochachtungsvoll; mfg; lg; vg
  cdt; cdlt; rgds; br; thx; many thx; slds; pzdr; cordialement; bien cordialement; sincèrement; bien à vous; salutations; à bientôt; l'équipe
  votre équipe; le service client; avec nos salutations
  saludos; un saludo; un cordial saludo; saludos cordiales; atentamente; un abrazo; abrazos
  cordialmente; cordiali saluti; distinti saluti; cari saluti; migliori saluti; saluti; a presto
  il team; il servizio clienti
  groet; groeten; groetjes; met vriendelijke groet; met vriendelijke groeten; vriendelijke groet
  vriendelijke groeten; hartelijke groet; hartelijke groeten; mvg; tot snel
  pozdrawiam; pozdrawiamy; z poważaniem; z wyrazami szacunku; serdecznie pozdrawiamy
  hälsningar; vänliga hälsningar; vänlig hälsning; med vänlig hälsning; med vänliga hälsningar
  bästa hälsningar; mvh
  atenciosamente; abraços; abraço; cumprimentos; com os melhores cumprimentos
  saygılarımızla; saygılarımla; saygılar; sevgiler; sevgilerle; iyi günler dileriz
`);

/** What the sender's name follows on the same line, as in “Ihr Lampenladen-Team”. */
export const signers = phrases('ihr; ihre; dein; deine; euer; eure');

const announcingWords = phrases(`
  miss; sir; madam; name is
  herr; herrn; frau; familie; firma; fa; ich heiße; ich bin; name ist; name; heißt; straße; str
  stadt; ort; zustellzentrum; paketzentrum; briefzentrum; verteilzentrum; logistikzentrum; depot; filiale
  postfiliale; zustellbasis; niederlassung; landkreis; kreis; gemeinde; raum; marke; modell; serie; linie; kollektion; team
  m; mm; mmes; m'appelle; je suis
  señor; señora; don; doña; me llamo; sig.ra; signor; signora; mi chiamo
  mevrouw; meneer; heer; naam is; ik ben; pan; pani; państwo; fru; jag heter
  senhor; senhora; meu nome é; bay; bayan; sayın; adım
`);

/** Titles, and other words that a name follows. */
export const announcers: ReadonlySet<string> = new Set([...titleAbbreviations, ...announcingWords]);
