/** Right words that the English dictionaries lack. */
export const english = `grey greys greyish flyer flyers frowny hurray airgun airguns goodie hotline hotlines kerning massager massagers mins mylar pulka pupillary rebook rebooked
  repost reposted roastery shea storewide there'll tock forma choo woof yum meow
  seater seaters
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
  kingfish knotweed kudos lactase lateen libra lidar loch lochs lockdown lockdowns
  loofa lota lungi macintosh mazer meadowland medlar medlars melodica merch merengue
  midline minke misspelt mistyped mockup mockups momma mouseover mudder muppet muppets napa
  nappe nightjar nightjars nighty nori nosey ogee oiler oilers oolite oolong orreries orrery
  outro pageview panne pastis patellar patentee pattie penne petit pharma pickler piercer pieris
  pinot pintail pisco planchet plasticine plasticizer plater platers podgy pointe pomace pondweed potentilla
  poxy preload pudge puka quinta radiograph radiographs railcar railcars raker raki raku realtor
  realtors recordist recycler recyclers redfish reflux refried replicable repo rhus
  robusta roti rotis samphire seder servo servos sherd sherds shinty shockwave shortie sideband
  sigil sigils sinter sintered slimed snowmelt snuck softie soho soya spackle speedo speedos
  spiker spinoff spinoffs sprit steelhead stellated storeyed strake strakes styler
  stylers stylet stylets subsea sulfite sulfites sunburnt sundew supercar swale syringa tabula
  tamarin tamarisk tapa targa tartare taverna technics teepee teepees tempeh tensioned tetra
  tetras tippy titre topo trackways tramline transhipment treen trews trifolium tyne udon
  useable vanillin venturi verandah verandahs vining vlog vlogger vlogs vroom waxer
  wellbeing wibble wideband withy wonton wontons woodie yoghurt yoghurts yuca zander zippo
  aari abutilon abutilons achar achillea achilleas aconitum aconitums afro agogo airer airers allium almirahs
  amah amaranthus amaretti amazonite ambo americano americanos amices ampoule ampoules apiculture arak
  archeologist archeologists armless armoires artisanal asterism asterisms baba backsplashes balafons ballboy
  ballboys bambinos bandolier bandoliers bannister bannisters baptistries baptistry barcarolle barcarolles
  bareroot barfis barlow barmbrack barmbracks bashas batiking batwing batwings bedlinen bentos berberis bertha
  berthas bestie besties bettas beveller bevellers bialies bialy bidon bilbies bimini biminis binkies binky
  bisht bishts bisqued bivy blackfly blanc blingy bobber bobbers bodhisattvas bogwood bogwoods boilies bolo
  bolos bonnie bonzer bowties boxty brack breadbin brined brining brinjals briquets bronzer bronzers bunnet
  bunnets bureaux burettes burgees burkinis bustline buzzy béarnaise cabasa cabasas cabbie cabriole cabrioles
  caique caiques cajons cakier calabrese calendered calendering calotte calottes caman camans camomile
  camomiles canna cannas cannellini cantle cantles capelet capelets capless cappella capper cappers capri
  caracals carbonara carburetter carburetters cardi carroms caseback cassata cassatas cassis cassones castored
  catflaps cavachon cavachons cavies cavy ceili centaurea centaureas ceps ceramide ceramides cerused chafer
  chafers challahs chamfer chamfered chamfers chana chanderi chandlery changelog charmeuse chauffeuse
  chauffeuses chawl checky chelated cheval chia chiffonnier chiffonniers chillums chimaera chimaeras chimenea
  chimeneas chitted chocolatier chocolatiers choi choli chough choughs chowk choy chrysolites citrines
  citrussy citrusy clacky clanky clary clattery clootie coaming coamings coati coatis cockapoo cockapoos
  cockled cocottes coily collimator collimators combis componentry conches concho conchos confit conformant
  conté conure conures convertor convertors coppiced coppicing cordlessly cornelian cornelians cornflake
  corselet corselets corsetry cossies cottas coupler covings cowry crabbit crakes crawfish croc crudité
  cubbies cubby cuboidal culets cullet curraghs curviness cushiony cutwater cutwaters cutworks cuvettes
  cyclocross cynology cypher cyphers d'art daal dados daiths dalmatic dalmatics dangly dapping dashi dashis
  daylilies debarb debarbing debarbs deburred deburring decagonal deckled decrypting degaussed degausses
  degaussing degrease degreased degreases degreasing degu degus delaminate delaminated delaminates
  delaminating delamination dematting demi demold demolded demolding demolds demould demoulded demoulding
  demoulds depilate depilated depilates depilating deployant derma despatching destock destocked destocking
  destocks detangle detangled detanglers detangles dethatch dethatched dethatches dethatching deveined
  deveining devore devores dewormed dewormer deworming dhal dhobi dhobis dhol dhols dhurries diabolos dibbers
  dicer dicers dickie dickies dietician dieticians digitiser digitisers digitizer digitizers disgorger
  disgorgers dissolvable distempered distempers dixie dixies dobermann dobermanns doggie dogtooth dolman
  dolmans dopp downscaled dpns drabbet drabbets drapey dreich dribbly drooly drugget drywalled dubh duffels
  dulse dunnies durries durry décolleté earcuff earcuffs eardrop eardrops ebike ebikes ebonise ebonises
  ebonizes elasticate elasticates elasticating embrittled embroideress emerizing emmental emmer endo engrain
  engrained engraining engrains ereader ereaders etamines euphoniums euphorbia euphorbias eventing excluder
  excluders exfoliant exfoliants extendible eyebolts eyeleted eyelifts eyewashes facetted fader faders famille
  farriery farro fasciitis fermentor fermentors ferrata ferrites fettled fettling fids firehose firehoses
  firewoman firewomen fishbone fishbones fixie fixies flanger flangers flatback flatcap flatcaps flatheads
  fletching fletchings flexi florentines fogger foggers foie footbath footbaths footlet footlets footrot
  footrots forepaw forstner foxtail foxtails frais frogged frontlet fudgy fungo gabbeh galah galahs galloons
  garba garibaldis gastronorm gauras gemmologist gemmologists genet geum geums ghillie ghillies gifs giftee
  gifter gifters gingko ginnel girlie girthed girthing glamping gloopy glover glug glugs goopy gossamers gota
  gragger graggers graining grandkid granita granitas grayling griddled griddling grippier grippy grommeted
  guiro guiros gulal gumless gummies gumshield gunnera gunneras gunnies gutta güiro güiros ha'pennies ha'penny
  hairdrier hairdriers halliards halva handbell handbells handi hanout hanukkiah hanukkiahs hardwire hardwires
  hawse hawses haylage haylages headnet headnets headties heathered heathering heathery hebe hebes heeler
  heelers helenium helixes helleborus henhouses hepa hinnies hinny hiplines homewares homoeopathic hoody hosel
  hosetail hosetails hosta hostas hotfixes hummuses hurdy hurley hurleys hyaena hyaenas hydrochloric
  imprimatura inductor instore iolite ioniser ionisers jammer jammies jandal jangly jaspe jaspes jeera jegging
  jeggings jerrican jerricans jerry jhula jighead jigheads jodhpuri jolty journaling jpegs julienned jutti
  kada kagoule kagoules kanga karas karateka karwa kasha kedge kendo kern kerned kerns kersey keycards kiddush
  kilogramme kilogrammes kippa kippas kirk knickerbocker knop knops kolam kolams koto krater kraters
  krugerrands kudu kudus labdanum lacey laciness laggy lamington lampas langar langars lapful lapsang lardon
  lardons lassi lassis lathi latke latkes lavaliers leant leathered lectionaries lectionary ledgered leftie
  leger legered legering legers lehr lehrs letterboxed leveret leverets lima limas linos lipless lipo loach
  loaches locknut locknuts loden lodens lokum longeing lopper loppers lories loupe loupes lovage ludos luffa
  luffas luged luging lugless lume lungis luxe lynchpin lynchpins macaron macarons mache magnesite magnesites
  mahonias maidan maidans maiolica maiolicas makiwara mancala mancalas mandola mandolas mantrap mantraps
  maquette marantas marled marlinspike marlinspikes marvers matchas mattifying matzah matzahs mech mela
  melatonin melodicas melton meltons memoranda merlin merlins meshy metate metates methi methylated mezcal
  mezcals micas midmonth midsized midsoles mildewy milgrain militaria mille milliamp milliamps milligramme
  minimis minimoto minotaurs mirin mirins miscellanea miscut miscuts misdial misdials misfeed misfeeds
  misframe misgrade miskeyed miskeys misorder misprice miswire miswired miswires mithered mithering mixies
  mochi mochis mocktail mocktails mocs molle molles mommas monstera monsteras morris mortice morticed mortices
  morticing muddler muddlers muga multibuy murti murtis musallah musks nappa nappas narcissi naths nemesia
  nemesias nerine neti niger nigers nock nocks noddies nogging noggings noil noils nonogram nonograms nubbly
  nucs nullah négligée oaky objet objets oche oches ombre ombres orangey orfe orfes oryx oryxes oudh ouds
  outseams outsized outsole overdye overlit oversew paan padel paeonies paeony paillette paillettes palisander
  pallium panko pannes panpipe panthenol panthenols papads papier papillon parabens parbake parbaked parbakes
  parbaking parian parians parkades parkin parve patila patinate patinated patinates patinating patka patkas
  patti pattress pattresses pauas paver pavers payal pearlised pearlized peda pedas pedelecs peins pekinese
  perborate perborates percaline percalines percha perfboard perfboards perry petties phasers pilaff pilaffs
  pilau pilaus pillowy pilsener pilseners pince pinots pintails pipas pippy pitters pizzle pizzles piña piñas
  planished planishes plasticiser plasticisers plasticizers plasticky plastrons pleach pleached pleaches
  pleaching pleather plexiglass plier plique plushes plushie plushies pngs pogo pogos pointes pois polariser
  polarisers polarizer polarizers polemonium polki pollarded polos pompon pompons pongy ponte pontes poofy
  poori poppadum poppadums porcini porcinis posable posset possets posthole postholes potentillas pothos pots
  pourer pourers poutine poutines preboil preboils prebook prebooks precheck precool precools precure precured
  precures prefill prefills preglued prelit preloads preloved premade premold premolds premould prepack
  prepacks preponed preponing preprint prerinse presta pretied pretrims prewarm prewarms prewash preweigh
  prewet prewets prewetted prewire prewired prewires primus psalter psalters puggle puggles pujas pulmonaria
  punties punty purfling puri purificator purlin purlins purply pushpit pushpits pyrometers quaiches quilled
  quilling quillings quoll quolls racoon racoons racquets ragu ragus ragworm ragworms ramen ramsons rappeled
  rappeling rashvest rebill rebills rebooks rebore reclose recoat recoats recode recodes recork recrate
  recures recut redip redstart redstarts redwing reeded refacet refelt refires refix refixed refixes refractor
  refractors refrets regrout reindeers reink reinked reinks relags relamp relamped relamping relamps relink
  relinks relit removably renails reoil reoiled reoils repaper repatch repellant repellants rephase repoint
  repot repots repp repps rerack reracks reroof reroofs resand resands resaw resawed resaws reseam reseams
  reseat reseats restack restain restick restuck restuff reswell retack retacks retape retaped retapes retile
  retiles retrims retrued returf reversis rewax rewaxes reweld rewelds rewet rewets rewetted rimu riviere
  rockhound rolo roly rondel rondels rootball rootballs rotavate rotavated rotavates rotavating rotovate
  rotovated rotovates rotovating rotovator rotovators rottie rotties ruche ruches rudd rudds ruffe ruffes
  rugging rustly ryas salsify saltire saltires salvia sambal sambals sambar sambars samite samphires sangas
  sarcenets sardonyx sarod sarsenets sashing satinised satinized saveloys sawn saxifraga scabiosa scabious
  scalable scarifier scarifiers scart scarts schnoodle schnoodles scriber scribers scrummaged scrummaging
  scrummy scumble scumbles seatback seatbacks secateur secretaire secretaires seders sedum sedums selkie
  selkies serging serval servals sgraffito shalloon shalloons shammies shammy shankh shapable sharable shawms
  shearling shih shippable shitakes shul shuls silkweed silkweeds sixer sixers skeg skegs skep skeps skink
  skinks skyr slanty sleeving slipover slipovers slitted slubbed slubby slurries smidge smidgin smokie smokies
  smokos smudger smudgers smörgåsbord snaggy snicket snippers snook snooks snorkeller snorkellers snowmobiler
  snowmobilers snugglier snuggly soaker soakers soapworts soba sortation spacebar spalted sparkies sparklier
  specced speckly speculaas spey sphene sphenes sphynx spined spinel spinels spiralised spiralising spiralized
  spiralizing spitz spitzes splodgy spoked sprocker sprockers sprue sprues squalenes squeezy squishies
  staffies staffy stammel starriness statice statices stator stemmy stepmums sterlet sterlets stockinet
  stockinets stollen stollens stonewashes stotties strappier strappy stretchiness strim strimmed strimming
  strims stripier strobed strobing stubbie stubbies stuffie stuffies subclause subdial subdials suncatcher
  suncatchers suncreams sunroom sunrooms surat swaddler swaddlers swarf swastik swastiks sweetpea sweetshop
  swingarm swishy swordsmith swordsmiths syphon syphoned syphoning syphons tabouleh tachos tachymeter
  tachymeters tagalong tagalongs tagines tailoress tallis tallises tallith talliths tallits tamariki tamarins
  tamarisks tammies tangly tansies tanto tappable tarlatan tarlatans tavas tayberries tayberry teapoy teapoys
  tendonitis terra texturally texturise texturised texturises texturising texturize texturized texturizes
  texturizing thangkas thawb thawbs thewa thinnish thobes thonging thruppence thruppenny thurible tickly
  tietack tietacks tiffin tiffins tiki tilth timpano tinnies tipi tipis toby toonie toonies topcap topcoated
  topline toplines toroid tortelloni tortie torties tortillon tortillons touque tourer tradie tradies
  transferrable tranship transhipped transhipping tranships tregging triac triacs tricolored trilliant
  trilliants triskeles trompe trueing truggies truggy trysails tufa tufas tuffet tuffets tufty tuile tuiles
  tung turnup turnups turvy tussar tussars tweezed tweezer tweezes tweezing twitten ukelele ukeleles ukes
  unbraid unclamp underlit undersow underuse undock undocks unfaded unfired unfoxed unglue unglues unitard
  unkink unmailable unmold unmolds unoiled unopenable unpeel unsellable unsewn unshippable unsnag unstack
  unstackable unstick untack untacks untaxed untearable untrackable untuck unwaxed upcharged updo uplight
  uplights uprate uprated uprating upscaled upshifting urad urls utan utans utile vang vangs vaper vectorised
  vectorising vectorized veiny velvetier vendee vennel vermillion vulcanite waffly waggler wagglers waisted
  warehousers wargamer wargamers waterski waterslide waterslides weavable weephole weepholes weka whirly
  wicking wincey winceys wintery wirelessly wireworks wistaria withies wobbler wobblers woolier wooly wormers
  wrappable wristlet wynd yachties yads yarny ylang yorkies zanders zested zestiness zesting zirconias`;
