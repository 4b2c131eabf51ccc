/**
 * Misspellings that are known as such: they are reported where a word could also be a name, and
 * though a dictionary might take them for a compound or a rare word.
 */
const mistakes: Readonly<Record<string, string>> = {
  en: `childrens children's;womens women's;teh the;adn and;hte the;taht that;yuo you;yoru your;thier their;wich which;wether whether;
    helo hello;thnak thank;recieve receive;recieved received;seperate separate;
    alot a lot;aswell as well;thankyou thank you;infact in fact;atleast at least;incase in case;
    eachother each other;inspite in spite;noone no one;
    untill until;occured occurred;adress address;adresses addresses;
    definately definitely;tommorow tomorrow;tommorrow tomorrow;tomorow tomorrow;dont don't;
    doesnt doesn't;didnt didn't;isnt isn't;wasnt wasn't;wouldnt wouldn't;couldnt couldn't;
    shouldnt shouldn't;havent haven't;hasnt hasn't;youre you're;theyre they're;weve we've;
    youve you've;thats that's;arent aren't;im I'm;ive I've;maintainance maintenance;
    greatful grateful;truely truly;wierd weird;beleive believe;reciept receipt;goverment government;
    accomodate accommodate;occassion occasion;neccessary necessary;necesary necessary;
    refered referred;succesful successful;successfull successful;succesfully successfully;
    posession possession;guarentee guarantee;garantee guarantee;warrenty warranty;
    priviledge privilege;publically publicly;existance existence;arguement argument;
    calender calendar;harrass harass;embarass embarrass;millenium millennium;liason liaison;
    wendsday Wednesday;wensday Wednesday;wednsday Wednesday;wedensday Wednesday;thurday Thursday;thrusday Thursday;
    thursdy Thursday;tuseday Tuesday;teusday Tuesday;tusday Tuesday;saterday Saturday;satruday Saturday;firday Friday;
    febuary February;feburary February;janurary January;januray January;septmber September;novmber November;decemeber December;
    whats what's;wheres where's;heres here's;theres there's;hows how's;whos who's;youll you'll;theyll they'll;couldve could've;
    shouldve should've;matress mattress;matresses mattresses;avaible available;avalable available;awnser answer;awnsers answers;
    possable possible;werehouse warehouse;costumor customer;shelfs shelves;knifes knives;childs child's;reponse response;adressed addressed`,
  de: `kaput kaputt;addresse Adresse;adrese Adresse;standart Standard;vorraus voraus;wiederrufen widerrufen;
    wiederruf Widerruf;entgültig endgültig;nähmlich nämlich;villeicht vielleicht;vieleicht vielleicht;
    warscheinlich wahrscheinlich;garnicht gar nicht;garkein gar kein;desweiteren des Weiteren;
    ausserdem außerdem;grüsse Grüße;grüssen Grüßen;gröse Größe;grösen Größen;grüse Grüße;grüsen Grüßen;füse Füße;heissen heißen;schliesslich schließlich;
    daß dass;muß muss;müßen müssen;bißchen bisschen;mußte musste;wußte wusste;läßt lässt;
    reperatur Reparatur;reperieren reparieren;interresse Interesse;interressant interessant;
    packet Paket;packete Pakete;rythmus Rhythmus;aggresiv aggressiv;
    zurrück zurück;zurueck zurück;maschiene Maschine;korregieren korrigieren;
    seperat separat;tolleranz Toleranz;akzeptiren akzeptieren;vorallem vor allem;
    zuende zu Ende;imvoraus im Voraus;nocheinmal noch einmal;wieviel wie viel;wieviele wie viele;wievielen wie vielen;aufjedenfall auf jeden Fall;zumindestens zumindest;garkeine gar keine;garkeinen gar keinen;irgentwie irgendwie;
    gewehrleistung Gewährleistung;gewärleistung Gewährleistung;terasse Terrasse;agressiv aggressiv;
    paralel parallel;orginal Original;orginalverpackung Originalverpackung;
    addres Adresse;lenge Länge;bestelug Bestellung;schrang Schrank;schriffzug Schriftzug;vohrhang Vorhang;sesel Sessel;
    kommmode Kommode;matraze Matratze;matrazze Matratze;matrazen Matratzen;vormittg Vormittag;nachmittg Nachmittag;
    ruckgabe Rückgabe;rucksendung Rücksendung;ruckmeldung Rückmeldung;ruckerstattung Rückerstattung;ruckfrage Rückfrage;
    rucknahme Rücknahme;ruckruf Rückruf;rucksendeetikett Rücksendeetikett;
    dinstag Dienstag;donerstag Donnerstag;samsatg Samstag;wiedersprechen widersprechen;wiederspricht widerspricht;
    endwurf Entwurf;grawur Gravur;gravour Gravur;wohce Woche;ersazteil Ersatzteil;packetdienst Paketdienst;packetshop Paketshop;rechung Rechnung;postleizahl Postleitzahl`,
  fr: `addresse adresse;addresser adresser;parmis parmi;malgrés malgré;
    peutetre peut-être;aujourdhui aujourd'hui;quelquechose quelque chose;biensur bien sûr;
    remboursment remboursement;apeller appeler;
    apartement appartement;aquérir acquérir;interressant intéressant;
    cordialment cordialement;recu reçu;deja déjà;tres très;apres après;etre être;meme même;
    voila voilà;a-t'il a-t-il;evaluation évaluation;reponse réponse;probleme problème;longeur longueur;connection connexion;
    telephone téléphone;repondre répondre;commende commande;commender commander;largueur largeur;aujoud'hui aujourd'hui;
    aujourd'hiu aujourd'hui;voulez-vou voulez-vous;peut-etre peut-être;pret prêt;interet intérêt;bientot bientôt;plutot plutôt;rendezvous rendez-vous;collis colis;couleure couleur;sevice service;interfone interphone;suget sujet;defaut défaut`,
  es: `direcion dirección;envio envío;articulo artículo;ademas además;tambien también;
    despues después;numero número;telefono teléfono;pagina página;valoracion valoración;
    opinion opinión;informacion información;atencion atención;devolucion devolución;
    nesecita necesita;nescesita necesita;exelente excelente;resivir recibir;
    recivir recibir;recivido recibido;grasias gracias;porfavor por favor;enserio en serio;
    indiquenos indíquenos;diganos díganos;envienos envíenos;escribanos escríbanos;
    confirmenos confírmenos;avisenos avísenos;contactenos contáctenos;mandenos mándenos;
    respondanos respóndanos;haganos háganos;facilitenos facilítenos;permitanos permítanos;
    expliquenos explíquenos;informenos infórmenos;cuentenos cuéntenos;dejenos déjenos;
    asi así;aqui aquí;dia día;dias días;electronico electrónico;rapido rápido;credito crédito;tamanio tamaño;emos hemos;sofa sofá;lampara lámpara;lamparas lámparas;manana mañana;unicamente únicamente;dificl difícil;inicialles iniciales;
    siguente siguiente;segiente siguiente;aver haber;hir ir;embio envío;embiar enviar;embiamos enviamos;enbiar enviar;
    canviar cambiar;tamvien también;atravez a través;devolusion devolución;direcsion dirección;ubicasion ubicación;bolver volver;
    estubo estuvo;desidir decidir;recivo recibo;resivido recibido;savemos sabemos;equipage equipaje`,
  it: `perche perché;piu più;cosi così;gia già;puo può;pò po';
    daccordo d'accordo;pultroppo purtroppo;propio proprio;
    aereoporto aeroporto;indirizo indirizzo;inconvegnente inconveniente;sopratutto soprattutto;
    accellerare accelerare;sufficente sufficiente;efficente efficiente;coscenza coscienza;
    eccezzionale eccezionale;conoscienza conoscenza;aquistare acquistare;aquisto acquisto;
    finchè finché;poichè poiché;affinchè affinché;benchè benché;nè né;sè sé;perfavore per favore;altrimente altrimenti;tappetto tappeto;comunqe comunque;percio perciò;citta città;quantita quantità;qualita qualità;pachi pacchi;pezzzi pezzi;conome cognome;tagla taglia;incizione incisione;consegnia consegna;qualchecosa qualche cosa`,
  nl: `levring levering;hoogde hoogte;uitprinen uitprinten;adress adres;adresse adres;enigste enige;onmiddelijk onmiddellijk;eigelijk eigenlijk;
    waarschijlijk waarschijnlijk;interresant interessant;zowiezo sowieso;
    besteling bestelling;bestelingen bestellingen;leveering levering;verzendig verzending;verzendingskosten verzendkosten;
    levertyd levertijd;factuuur factuur;beschadegd beschadigd;rettour retour;retourzendig retourzending;
    klantservise klantenservice;kwalitijt kwaliteit;garrantie garantie;vervangig vervanging;bezorgig bezorging;
    excusses excuses;graveering gravering;afmetting afmeting;afmettingen afmetingen;telefoonumer telefoonnummer;
    bestelnumer bestelnummer;huisnumer huisnummer;postkode postcode;onderandere onder andere;leverring levering;adresss adres;verdiping verdieping;
    mogeljk mogelijk;mogenlijk mogelijk;mogelik mogelijk;vriendeljk vriendelijk;vriendeljke vriendelijke;vriendelijkk vriendelijk;eigenljk eigenlijk;
    ochtent ochtend;gordijen gordijnen;gordijnn gordijn;terugsturn terugsturen;excusess excuses;deurbell deurbel;vrijdagg vrijdag;
    donderdagg donderdag;zaterdagg zaterdag`,
  pl: `wkrutce wkrótce;wogóle w ogóle;narazie na razie;napewno na pewno;naprawde naprawdę;prosze proszę;dziekuje dziękuję;
    dziekujemy dziękujemy;zamowienie zamówienie;zamowienia zamówienia;wziąść wziąć;włanczać włączać;potrzebujmy potrzebujemy;wiec więc;pietrze piętrze;conajmniej co najmniej;naprzykład na przykład;spowrotem z powrotem`,
  sv: `fåt fått;address adress;addres adress;addressen adressen;egentligten egentligen;intressangt intressant;
    tilsammans tillsammans;imorron imorgon;nånting någonting;
    leverens leverans;leverensen leveransen;bestälning beställning;bestälningen beställningen;garrantin garantin;addresser adresser;
    fakturra faktura;retturen returen;kvallitet kvalitet;skikka skicka;skikkar skickar;stolek storlek;färj färg;
    medelande meddelande;bekräffta bekräfta;problemm problem;uppgiffter uppgifter;telefonnumer telefonnummer;ordernumer ordernummer;tillsamans tillsammans;levernas leverans;handtagg handtag;vänligan vänligen;oxå också;därförr därför;ochså också`,
  pt: `fotografía fotografia;garantía garantia;compañía companhia;voce você;nao não;avaliacao avaliação;opiniao opinião;endereco endereço;numero número;
    concerteza com certeza;excessão exceção;exessão exceção;exeção exceção;excesão exceção;esceção exceção;exessões exceções;exeções exceções;porisso por isso;apartir a partir;
    tambem também;mecher mexer;enchergar enxergar;atravez através;previlégio privilégio;trasportadora transportadora;amanha amanhã;porem porém;apos após;ultima última;armarrio armário;horarrio horário;sofa sofá;sabado sábado;ate até;so só;ja já;sera será;alem além;oque o que;derrepente de repente`,
  tr: `fotoraf fotoğraf;fotorafı fotoğrafı;fotorafını fotoğrafını;adresnizi adresinizi;adresniz adresiniz;herkez herkes;yanlız yalnız;yalnış yanlış;birşey bir şey;herşey her şey;hiçbirşey hiçbir şey;
    şöför şoför;orjinal orijinal;süpriz sürpriz;teşekür teşekkür;
    mumkun mümkün;lutfen lütfen;tesekkur teşekkür;tesekkurler teşekkürler;urun ürün;urunu ürünü;urunun ürünün;gonderim gönderim;
    siparisi siparişi;musteri müşteri;gorsel görsel;olcu ölçü;olculeri ölçüleri;yanlis yanlış;degil değil;adressiniz adresiniz;adressinizi adresinizi;kargonunuz kargonuz;olcusu ölçüsü;yazisi yazısı;yuzuk yüzük;yuzugu yüzüğü;perşmbe perşembe;lütfn lütfen;maalesff maalesef;malesef maalesef;maalesefki maalesef ki;telefonnuz telefonunuz;kapi kapı;numarasi numarası;cevabiniz cevabınız;siparisiniz siparişiniz;teslmat teslimat`,
};

const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(language: string): ReadonlyMap<string, string> {
  let table = tables.get(language);
  if (!table) {
    const entries = (mistakes[language] ?? '').split(';').map((entry) => {
      const [wrong = '', ...right] = entry.trim().split(/\s+/);
      return [wrong, right.join(' ')] as const;
    });
    tables.set(language, (table = new Map(entries)));
  }
  return table;
}

/** What was meant by a misspelling that is known as one. */
export function knownCorrection(language: string, word: string): string | undefined {
  const correction = tableOf(language).get(word.toLowerCase());
  return correction === word.toLowerCase() ? undefined : correction;
}
