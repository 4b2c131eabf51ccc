/** Right words that the dictionaries lack: of trade, of technology, and names of services. */
const everywhere = `
  amazon asin fnsku sku ean upc isbn iban bic swift vat paypal klarna alexa kindle prime fba fbm
  dhl ups usps fedex dpd gls hermes tnt evri colissimo chronopost mondial correos bpost postnl
  inpost poczta brt sda poste postnord yurtiçi aras ptt correios sedex pix boleto cpf cnpj
  gmail outlook hotmail yahoo icloud zoom teams excel word
  whatsapp facebook instagram tiktok youtube twitter google apple samsung android ios iphone ipad
  bluetooth wifi wlan usb led lcd hdmi gps app apps online email emails ebook ebooks blog chat
  smartphone smartphones smartwatch tablet laptop powerbank powerbanks selfie airbag pdf jpg jpeg
  png gif html css url qr ok faq
  cm mm km kg mg ml dl kw kwh mah gb mb tb hz ghz px dpi rpm approx incl excl qty pcs pkg
  json xml csv api sku skus uuid hostname param params cron frontend backend plugin plugins widget
  copyright newsletter website websites webshop shop store support service team feedback voucher
  torx wenge kalimba kalimbas cajon cajón raclette moka elastan zirconia jacquard softbox
  download downloads upload login password tutorial link links tracking checkout cookie cookies
  argan matcha retinol macramé macrame tajine tagine pilates tankini
  bandana bandanas allen berber realme oppo
  antiqua bodoni didot futura garamond helvetica
`;

const byLanguage: Readonly<Record<string, string>> = {
  en: `grey greys greyish flyer flyers frowny hurray airgun airguns goodie hotline hotlines kerning massager massagers mins mylar pulka pupillary rebook rebooked
    repost reposted roastery shea storewide there'll tock forma
    ebook ebooks wifi powerbank airfryer earbuds earbud powerbanks smartwatches tote totes
    tealight tealights throwable backorder backordered dropship dropshipping barcode barcodes
    fulfilment fulfillment prepaid postpaid shipper shippers haulier restock restocking restocked
    packaging unboxing unboxed preorder preorders courier couriers asap etc vs pls info gsm
    tumblers tumbler coaster coasters lightbox nightlight sherpa duvet duvets cookware bakeware
    drinkware barware dishwasher microwaveable reusable refillable rechargeable resealable
    waterproof splashproof shockproof stainless matte untracked resend resent opt inbox hi ok
    helpdesk onsite offsite giftable customizable customisable personalised personalized engravable
    forecasted strimmer strimmers secateurs skirting boxset playset homeware kitchenware glassware tableware
    storefront storefronts listing listings seller sellers signup setup workaround timeframe
    timeframes turnaround backend frontend
    carabiner carabiners mandoline mandolines sippy gimbal gimbals lavalier playmat playmats
    heatsink heatsinks prepress kerf kerfs deboss debossed debossing
    backsplash chai crockpot crossbody descaler descalers diffuser diffusers dogbed downlight
    downlights gilet gilets keyring keyrings nitrile placemat placemats scrunchie scrunchies serger
    sergers shacket skort skorts sous vide splitter splitters walkie talkie talkies tankinis
    aglet aglets alginate bootie booties caddy caddies camo cafetière collet collets coolbox creaser
    degreaser degreasers detangler dibber dishrack dosette flipchart glasswork griptape lampholder
    lampholders luminaire luminaires mousepad mousepads pickaxe pinboard washbag washbags zester
    zesters
    stapes incus malleus longue longues rego regos
    selvedge selvedges dripper drippers washi kraft
    esky eskies doona doonas jaffle trackies daggy chook chooks sunnies utes jandals parkade biro biros
    grandad grandads nana nanas nanna nannas nans gramps stepmum toastie
    lakh lakhs crore crores mixie saree sarees zari thali thalis diya diyas bindi bindis atta dosa
    dosas idli idlis paneer katori katoris juttis khadi tawa mala malas japa yantra puja pooja neem
    rava besan jaggery gulab papad garam barfi champa
    duffel duffle calliper callipers footwell bivvy bivvies spork sporks rashie rashies chalkline
    bandsaw bandsaws froe burin burins riffler rifflers bodger
    holdback holdbacks coving rollator rollators zimmer steri toile ruching aida aran niddy heddle
    heddles bento chasen chinois tamis couche bundt ganache pitter
    mealworm mealworms waxworm waxworms noseband nosebands browband browbands lungeing jodhpur wormer
    looper loopers patchbay cardioid phono headshell headshells drumhead drumheads euphonium
    torc torcs citrine lapis huggies hamsa seedbead seedbeads fleur
    extruder extruders bowden petg nema nyloc pozi pico snuggler snugglers
    abaca accelerant acer actioned adrenalin advocaat ammonite ammonites annexe annexes aphis
    aunty automata backfill backflow backlit backswing badging bateau batt batts beamer bipod
    bipods birdlife birthdate birthdates blackwood blobby bocce bothy bougie bouldering boule
    boules brumby bubbler bubblers buckthorn bungie burgee bustard caesarean camas camelback carb
    carbs carrom cattleya ciggy codec codecs combi coneflower contactor contactors cooee corbelled
    couplers cowled crampy creasy creatine crit crypto decoction despatch despatched despatches
    dialer dimensionally dimensioned dino dinos dispersant disruptor djinn dojo dojos donut donuts
    dory drey drivable driveline duchesse ecommerce elastin enduro fava fennec flanged flappy
    flathead fleabane floaty focussed focussing foetal foetus frescoed frisbees frit frits
    fundraise fuze fuzes gaol gatling gelatine glitchy grannie grannies grappler gudgeon gummer
    hairstyling haka handprint handprints hatchling hatchlings hawkweed hewn homebrew humic
    hyperbaric ilex imager influencer influencers isothermal isotonic jammers kabob kabobs karting
    kingfish knotweed kudos lactase lateen libra lidar loch lochs lockdown lockdowns longue
    longues loofa lota lungi macintosh mazer meadowland medlar medlars melodica merch merengue
    midline minke misspelt mistyped mockup mockups momma mouseover mudder muppet muppets napa
    nappe nightjar nightjars nighty nori nosey ogee oiler oilers oolite oolong orreries orrery
    outro pageview panne pastis patellar patentee pattie penne petit pharma pickler piercer pieris
    pinot pintail pisco planchet plasticine plasticizer plater platers podgy pointe pomace pondweed potentilla
    poxy preload pudge puka quinta radiograph radiographs railcar railcars raker raki raku realtor
    realtors recordist recycler recyclers redfish reflux refried rego regos replicable repo rhus
    robusta roti rotis samphire seder servo servos sherd sherds shinty shockwave shortie sideband
    sigil sigils sinter sintered slimed snowmelt snuck softie soho soya spackle speedo speedos
    spiker spinoff spinoffs sprit stapes steelhead stellated storeyed strake strakes styler
    stylers stylet stylets subsea sulfite sulfites sunburnt sundew supercar swale syringa tabula
    tamarin tamarisk tapa targa tartare taverna technics teepee teepees tempeh tensioned tetra
    tetras tippy titre topo trackways tramline transhipment treen trews trifolium tyne udon
    useable vanillin venturi verandah verandahs vining vlog vlogger vlogs vroom waxer
    wellbeing wibble wideband withy wonton wontons woodie yoghurt yoghurts yuca zander zippo`,
  de: `rasentrimmer trimmer trimmern gravuren lasergravuren monogramme eindrucken eindruckt eingedruckt
    kuschelig kuschelige kuscheliger gönn lösch schnapp graphit klotzen lala beigen beiger beiges bewerter bewertern näherei
    wärmstens knarzen knarzt guttut härteste härtesten härtester ausständig frühbucher thermoskanne thermoskannen milchkännchen
    hausröstung kaltschaumtopper komposter komposters schnellkomposter thermokomposter wurmkomposter verschwände geschafft gescannt scannt weichspüler spüler träte träten zurückträte zurückträten bäte bäten fusselt fusseln haart abholer checkst rasierers
    schraubzwinge schraubzwingen rollo rollos seitenzugrollo seitenzugrollos snacks hundesnacks vertan entkalken entkalkt antrocknen anhaken ausreiben
    email emails mail mails sendungsnummer sendungsverfolgung trackingnummer bestellnummer
    kundenservice onlineshop versandlabel retourenlabel retourenschein rücksendeetikett powerbank
    akku akkus gehts gibts hats zzgl inkl bzw ggf evtl usw uvm ca nr tel str moin servus asap
    upcyceln liken posten gepostet gedownloadet downloaden designt recycelt bzgl
    artikelnr rechnungsnr kundennr mfg lg vg sodass mithilfe aufgrund zugrunde zuhause
    katzenminze perlit
    abroller federmäppchen luftbefeuchter rasierer servierwagen
    schnäpper bandschleifer overlockgarn`,
  fr: `placo réemballer réemballé réemballée réemballage
    dépublier dépublié dépubliée règlerait règlerons règlera
    email emails mail mails colissimo relais ouvré ouvrés powerbank chargeur tuto oeuvre oeuvres
    coeur soeur boeuf voeux noeud noeuds suivi coliposte sav ttc ht svp cf siret siren tva
    wengé dimmable dimmables
    griffoir griffoirs`,
  es: `serifa serifas paellera paelleras comal comales mopa mopas nomás jamonero jamoneros reembolsos portafotos tornillería
    adviento cajita cajitas calcetín calcetines carita chido chuches cosita cositas desuscribirse favorcito lutier lutieres
    marcasitas medallón panettone preventa puzle puzles plis
    estor estores email emails mail iva nif cif cp bizum reembolsable powerbank wifi online app núm tel dcha
    izq vd vds uds ud
    wengué chenilla ratán anodizado anodizada rodiado rodiada mosquetón mosquetones cochecito
    cochecitos hidropónico hidropónica fregona fregonas gofrera botellín botellines
    argán cortapastas salvamantel tajín
    grifería griferías pelín monomando monomandos vaporera vaporeras bodi bodis transportín pendrive pendrives enrutador
    rímel marcasitios marcasitio teatrillo teatrillos finde porfa boli bolis`,
  it: `email mail iva partita powerbank wifi corriere online app tel rif cod civ cap prov
    melaminico melaminica perlite schiumarola
    coprivaso epilatore epilatori retinolo doccetta
    tagliaerba tagliasiepi portapranzo abat jour portavaso dott dottssa`,
  nl: `garantiebon krabton massager middagrit ontvangstbon reviewtje reviewtjes schoonmaakset spaarpas vergeetachtigen zespak
    email mail emails btw kvk bezorger retourlabel retourzending webwinkel klantenservice
    powerbank track trace aub svp mvg bijv evt incl excl tel pakketpunt afhaalpunt
    fitnessmat`,
  pl: `bujaczek bujaczka bujaczkiem bujaczku bujaczki bujaczków dosyłka dosyłki dosyłkę dosyłką
    email mail maile powerbank kurier paczkomat paczkomatu paczkomacie paczkomatem paczkomaty paczkomatów paczkomatach
    bąbelkowa bąbelkową bąbelkowej bąbelkowy bąbelkowe bąbelkowym bąbelkowych nip faktura np itd itp tel
    ul nr szt amazonie amazona amazonu
    boucle stuptuty ściemnialny ściemnialna ściemnialne
    spieniacz przewijak
    dron dronu dronowi dronem dronie drony dronów dronom dronami dronach
    dmuchaniec dmuchańca dmuchańcu dmuchańce dmuchańców crocsy crocsów jeździk jeździka jeździku jeździki jeździków
    otulacz otulacza otulacze otulaczy ledowa ledowy ledowe ledowej ledowego ledową ledowych ledowym
    hoker hokera hokery hokerów
    odkamieniać odkamieniam odkamieniasz odkamienia odkamieniamy odkamieniacie odkamieniają odkamieniaj
    odkamieniajcie odkamieniając odkamieniano odkamieniany odkamieniana odkamieniane odkamienianie odkamieniania
    odkamienianiu odkamienianiem odkamienić odkamienię odkamieni odkamienimy odkamienią odkamień odkamieniono
    odkamieniony odkamieniona odkamienione odkamienienie odkamienienia odkamienieniu odkamienieniem
    odkamieniacz odkamieniacza odkamieniaczem odkamieniaczu odkamieniacze odkamieniaczy
    odszraniać odszraniaj odszranianie odszraniania odszranianiu odszronić odszroń odszronienie odszronienia
    olejować olejuj olejowanie olejowania zaolejować zaolejuj zaolejowany zaolejowana zaolejowane naolejować`,
  sv: `enträ fanér fanéret fanérad fanérade
    beklagan uppg lghnr bonsain borstset dealsen klorin outleten poletten reservset restad restade strl dimra dimras dimrar dimrad dimrade dimbar email mail mejl mejla mejlet mms sms moms powerbank postombud spårningsnummer kundtjänst osv
    tex ca st tel mvh
    musslin zirkonia balaklava eldfat`,
  pt: `email emails mail cep cpf cnpj pix boleto powerbank app online estorno rastreio wifi tel
    sac nf
    courino corino zircônia capotraste pergolado esmerilhadeira composteira
    tapioqueira`,
  tr: `mod moda modda modu modun modları akrilik email mail kargo iade fatura tel no vb vs tc powerbank
    peluş tesbih`,
};

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);
const sets = new Map<string, ReadonlySet<string>>();
const common = wordsOf(everywhere);

/** Endings that known words may take: German participles, `gescannte`. */
const endings: Readonly<Record<string, RegExp>> = { de: /(?<=t)e[mnrs]?$/ };

/** Whether the word is right in the language though its dictionary may not know it. */
export function isKnownWord(language: string, word: string): boolean {
  let words = sets.get(language);
  if (!words) {
    words = new Set([...common, ...wordsOf(byLanguage[language] ?? '')]);
    sets.set(language, words);
  }
  const written = word.toLowerCase();
  const ending = endings[language];
  return words.has(written) || (ending !== undefined && words.has(written.replace(ending, '')));
}
