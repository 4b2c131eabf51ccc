/**
 * Short words that tell a language, folded: frequent, and few of them shared. Written for all
 * languages that a marketplace's buyers can choose, or that leak into templates.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and you your for with this that have has had are was were will would can could our we us from about they them their what which when how if please not been than there it is to of or be do does any order my his her at on by an as but so thank thanks dear hello sorry item should may might into out only also more other some all most very just before after where who i me its did a no new five two',
  de: 'und der die das den dem ein eine einen einem einer sie ihr ihre ihren ihrer ihrem wir uns unser unsere ist sind war hat haben wird werden nicht mit fur von bei auf aus nach uber wenn oder aber auch noch zu zum zur ich es im dass bitte kann konnen wie du dein deine deinen dir dich mochten wurde bestellung guten hallo gerne unserem konnten sollte mussen durch ohne zwischen vor schon sehr alle welche welcher was wann wo ihm ihn als bis dann hier gerade unseren ihnen euch eure beim vom wer heute morgen gestern einfach wieder mal ja nein sich habe hast in kommt zwei drei so an mehr gern gut nur etwas einmal jetzt',
  fr: 'le les des une un et est sont vous votre vos nous notre nos pour avec dans sur que qui pas ne ce cette ces il elle au aux du par plus ou si avez avons etes bonjour merci je tu ton ta tes te commande cordialement lors bien afin dont cet chez sans pouvez pouvons peut etre fait leur leurs aussi tres reponse jour jours quel quelle autre deja entre jusqu mais donc chaque tout ils ete serait la l d j qu y avant apres ca faites mes ses son comme quand encore toujours rien jamais cher chere madame monsieur salut faut sous vers depuis pendant moins toute toutes tous ni ceux celle elles deux de a avis en n etoiles colis s cinq se demande on c bon dites achat livraison retour prix t produit voulez sera fois pensez plait meme preferez ecrivez autres doit laissez va cela trois oui repondez manque maintenant voici demain recevoir souhaitez faire avoir quelques lequel laquelle trop soit dix suffit non donnez mois trouve temps dit ici sinon alors sommes pourriez',
  es: 'el los las una unos y es son usted su sus nosotros nuestro nuestra para con por que del al lo le les no si pero como mas este esta estos ha han hemos ser muy tu tus te nos pedido hola gracias favor en se un saludo saludos sobre cuando desde donde ustedes poder puede podemos podria podriamos quedamos espera respuesta ya hay sin hasta entre cual otro otra hacer tiene tenemos gustaria dia dias porque sido cada solo ella todo la buenos buenas tardes muchas aqui ahora antes despues aun tambien nuestros nuestras de a resena dos bien va cinco falta asi paquete vez tienda quien hace cuenta manana nada quiere mandamos compra pedimos mejor semana casa algo lleva hoy escriba deje pregunta mensaje precio producto ni sigue prefiere bueno suya menos nombre diganos viene cuesta esa diez dice nueva fecha sea ese uno parece cuatro ahi correo habra nuevo haga mi mis todos queda primero suyo fue eso segunda enviamos esperamos hacemos estamos paso ayer todavia nunca llega responda haya valorar opinar estrellas factura somos nueve siete seis ocho mientras tanto entregamos',
  it: 'il lo gli le una uno un e sono lei suo sua suoi nostro nostra per con che di del della dei delle al alla nel nella non si ma come piu questo questa ha hanno abbiamo essere molto tuo tua ti ci ordine ciao grazie buongiorno gentile cordiali saluti se anche dal dalla sul sulla vi puo possiamo potrebbe poter siamo avere risposta senza fino quando dove quale altro altra gia vorremmo giorni nostri loro stato stata abbia sara tutto solo ogni perche alle agli degli la li i l da nuova nuovo poi mai quel quella quello questi queste dopo prima nei nelle dello dai sui sulle dagli ancora sempre cosi piace vostro vostra mi ne ho hai vuole cosa qualche oppure invece pero mentre intanto tutte tutti tutta trova trovi qui li ce lasci faccia in a su va o noi due bene chi scriva dica preferisce fa manca no sia chiediamo nulla giusto ecco qualcosa era basta tre tra entro oggi dell dall all c d fattura pacco recensione arrivato ordinato scrive mandiamo prego sue appena secondo niente ad ricevuto facciamo dice primo saremmo resta qual cinque ora favore chiede parte meno indirizzo volta te buonasera spediamo aspetta piano proprio allegato',
  nl: 'de het een en van is zijn was u uw wij we ons onze voor met op aan bij dat die dit niet ook maar als om te er naar heeft hebben wordt worden kunt kunnen je jij jouw hallo bestelling graag vriendelijke groet groeten dag wat hoe nog geen over uit door heb bent beste zou zouden moet moeten deze dan welke zonder tussen nu al wilt willen alleen alle werd goedendag goedemiddag hoi geachte mevrouw meneer kun zelf even eens keer krijg krijgt krijgen morgen vandaag gisteren gaan gaat mag mogen zal zullen jullie staat zodat waar weer twee onder tegen elke iets niets laat in of kan goed komt hem vragen terug weten meer zo vijf vroeg nieuwe hij alles na schrijf nodig zit doen vindt zet past tot weg af klopt ligt andere mee volgende eerst geld geven antwoord staan daar eerste bericht vraag hoort klaar maken doet wel dus dagen binnen liever drie paar wil dank zodra erbij komen hoeft ontvangen beide vier minder laten sturen pakket factuur uwe beoordeling recensie sterren',
  pl: 'i w na z do sie nie to jest sa panstwo panstwa panstwu pan pani ze za od po przez dla jak czy ale lub oraz ktory ktora ktore ten ta te jesli prosimy prosze zamowienie zamowienia dzien dobry nasz nasza naszym naszego nam nas byc moze juz o twoje twoj ciebie pozdrawiamy mozemy mozna bedzie byl byla bez tylko takze kiedy gdzie jaki jaka tym tego tej jako wszystkie bardzo przed',
  sv: 'i dag idag igar paketet ordern bestallningen leveransen och att det som en ett av ar for pa med den till du din ditt dina vi oss var vara vart har inte om men eller kan ska skulle fran vid nar hur detta denna dig er ert era hej bestallning vanliga halsningar tack garna ni sa blir redan mycket vilken vilket utan mellan behover vill bara ocksa alla kunna fore efter innan vad tjena halla basta kvall nagot nagon nagra inget inga ingen bort gor lamna skriv kop aven annu forra veckan ratt fraga fragor nasta beratta saknas sedan dem far ger omdome recension leveransen paketet ordern fakturan gar finns andra ha tillbaka bra skicka kommer fem nu god star da skickar passar hos ber in forst allt tar sag ta an igen fel kvar sta kom varje under gang fragade veta upp samma ut stammer svara skriver svar mer undrade ge sjalv gick slut hor forsta fa tid tycker betalar vecka klockan ja morgon dagar bada galler fram ny nytt vantar gora annars vore ur nya annan helst sig manga skrev langre emot lite skriva eftersom nojd maste ner lat tyvarr sen fortfarande vilka undrar fick ihop bli blev dar de orderns duger valj kopte sitter ligger hittar genom',
  pt: 'o os as um uma e sao voce seu sua seus suas nos nosso nossa para com por que do da dos das ao no na nas nao se mas como mais este esta isso foi tem temos ser muito pedido ola obrigado obrigada em ate pelo pela lhe ja atenciosamente favor gostaria produto sobre pode podemos poderia poder fazer sem entre qual outro outra gostariamos dias resposta quando onde estamos aqui tudo so cada porque seja estao de meu antes depois tambem voces chegou ficou agora muita nossos nossas algum a ou gente esse essa esses essas ele ela eles elas aquele aquela pelos pelas num numa pra pro nem vai vem fica ficar ainda mesmo mesma quer quem senhor senhora qualquer todo toda todos todas depois eu tao ter foram sera aos cada dele dela disso nisso nesta neste deste desta essas valeu bom boa dia tarde noite bem ja sim prezado prezada cliente acabou mandar hoje ontem dois duas tres pagina avaliacao resenha encomenda loja desculpe lugar oi cinco pedimos avalie caixa conta pacote escreva falta opiniao avaliar deixe entrega vez prefere endereco certo novo assim saber segunda nome nada la volta precisa sexta preco mandamos saiu transportadora pergunta mensagem frete semana leva melhor nova receber faz entao outros algo serve diga proxima segue chega diz precisamos amanha anexo troca responda enviamos dez faca primeiro primeira veio tenha sempre duvida recebemos desde deu menos queremos pouco quiser gostou continua entregue deixar seria compra',
  tr: 'gerekir gerekiyor uygun teslimat iade gonderelim edelim ve bir bu icin ile da de mi mu siz sizin sizi size biz bizim bize cok daha gibi olarak olan var yok ne ama veya siparis siparisiniz siparisinizin lutfen merhaba tesekkur ederiz kadar sonra once eger her en urun urunu urunun urununuz sayin degil ise numarali iyi gunler saygilarimizla ancak hangi nasil cunku bunu tum uzere gore hem sadece bizi musunuz misiniz musun misin isterseniz istiyoruz ediyoruz olur oldugu bunun onun kac yeni bizimle bizden sizden siparisin siparisi yorum yazar verir alici adresi urunumuz rica ederim kisa bugun yarin gun hafta bey hanim saygilarimla fatura kargo kargoya teslimat musterimiz degerli sayfasinda tarafindan ilgili yine simdi hemen birkac',
  da: 'og det at en et den til er som pa de med han af for ikke der var mig sig men har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind nar vaere dog noget din deres jer venlig hilsen tak hej ordre jeres kommer igen',
  nb: 'og i det er pa til som en av for med at ikke den har de et om var men seg vi jeg fra du ble kan skal din ditt dine hei hilsen takk bestilling deg dere oss vare etter eller bare ogsa noe nar vennlig kommer igjen bra',
  fi: 'ja on ei se etta han oli mutta kun niin tai jos kuin myos ovat ole joka mika nyt vain teidan meidan sinun tilaus tilauksen hei kiitos ystavallisin terveisin voitte haluamme',
  cs: 'a je se na v to ze s z do o i za jsou jako ale by po pro jsem byl vase vas vam nas nasi prosim dekujeme dobry den objednavka objednavky objednavku pokud nebo ktery ktera ktere bude jste jsme',
  ro: 'si cu este sunt pe pentru din ca mai sa dumneavoastra dvs comanda ziua multumim va rugam daca sau care acest aceasta fost avem noastra nostru',
  hu: 'a az es hogy nem egy is van volt meg de ha vagy mint kerjuk koszonjuk rendeles rendelese udvozlettel kedves onnek ont az onok nekunk csak mar',
};

/** Letters and marks that few languages have, lower case. */
export const tellingLetters: Readonly<Record<string, string>> = {
  de: 'äöüß',
  fr: 'àâçèêëîïôùûœ',
  es: 'áíóúñ¿¡',
  it: 'àèìòù',
  pl: 'ąćęłńóśźż',
  sv: 'åäö',
  pt: 'ãõçáâêôíú',
  tr: 'ğışçöü',
  da: 'æøå',
  nb: 'æøå',
  fi: 'äö',
  cs: 'ěščřžýůďťň',
  ro: 'ăâîșțşţ',
  hu: 'őűáóöü',
};

/** Languages that a script alone tells. */
export const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  hi: /\p{Script=Devanagari}/gu,
  th: /\p{Script=Thai}/gu,
  el: /\p{Script=Greek}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ta: /\p{Script=Tamil}/gu,
  te: /\p{Script=Telugu}/gu,
  bn: /\p{Script=Bengali}/gu,
  kn: /\p{Script=Kannada}/gu,
  ml: /\p{Script=Malayalam}/gu,
};
