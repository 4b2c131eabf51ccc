/** Right words that the dictionaries of other languages than English lack, by language. */
export const otherVocabularies: Readonly<Record<string, string>> = {
  de: `rasentrimmer trimmer trimmern gravuren lasergravuren monogramme eindrucken eindruckt eingedruckt
    kuschelig kuschelige kuscheliger gönn lösch schnapp graphit klotzen lala beigen beiger beiges bewerter bewertern näherei
    wärmstens knarzen knarzt guttut härteste härtesten härtester ausständig frühbucher thermoskanne thermoskannen milchkännchen sägerei sägereien lackiererei lackierereien kerzenzieherei wachszieherei schuber schubern schubers originalschuber leinenschuber buchschuber
    hausröstung kaltschaumtopper komposter komposters schnellkomposter thermokomposter wurmkomposter verschwände geschafft gescannt scannt weichspüler spüler träte träten zurückträte zurückträten bäte bäten fusselt fusseln haart abholer checkst rasierers
    schraubzwinge schraubzwingen rollo rollos seitenzugrollo seitenzugrollos snacks hundesnacks vertan entkalken entkalkt antrocknen anhaken ausreiben
    email emails mail mails sendungsnummer sendungsverfolgung trackingnummer bestellnummer
    kundenservice onlineshop versandlabel retourenlabel retourenschein rücksendeetikett powerbank
    akku akkus gehts gibts hats zzgl inkl bzw ggf evtl usw uvm ca nr tel str moin servus asap
    upcyceln liken posten gepostet gedownloadet downloaden designt recycelt bzgl
    artikelnr rechnungsnr kundennr mfg lg vg sodass mithilfe aufgrund zugrunde zuhause
    katzenminze perlit
    abroller federmäppchen luftbefeuchter rasierer servierwagen
    schnäpper bandschleifer overlockgarn
    abbrechklinge abbrechklingen abisolieren abisolierer abisoliert abschminkpad
    abschminkpads absenkautomatik achate acrylmarker acrylmarkern acrylpouring anreißnadel antischlingnapf
    aufbügeln ausgeblichen auspuffkrümmer ausströmer ausströmers babyphones baldrian bandschleifers barfen
    barttrimmer barttrimmers batiken beißanhänger biesen blinkern bodendecker bodendeckern boomwhackers bordeaux
    bralette bremssattels brillenetuis brüniert brünierte brünierter crimpen dampfglätter dartscheibe
    deltaschleifer doppelrollo doppelrollos dosierer dosierern doublé druckluftnagler drucksprüher drucksprühern
    drucksprühers eingedellt eingedellte eingetopft einreihig endurohelm entlötlitze entlötpumpe entspiegelt
    entspiegelte faltrollos faltschließe farbroller farbrollern farbrollers feederrute feincordhose fermentieren
    filiermesser flaschenwärmern flaschenwärmers fluter flutern folienplott foliert folierte folierung
    forstnerbohrer forstnerbohrern forstnerbohrers frotteestoff frotteetuch frottier fräser fräsern fuchsie
    fuchsien gebeizt gebeizte gecrimpt gecrimpte gedengelt gedimmt gegerbt gegerbte gehrungen gehäckselt
    gelasert gelaserte gelaserter geodreiecke gepillt geplottet geplottete gepuzzelt gerüscht gerüschte gesmokte
    getackert gießbrause goldfolierung greiflinge greige grundierungen grödel haarglätter haarglätters
    haferlschuhe hefters heißluftfön hochflorteppich holzspalter holzspalters humpen häckseln härters imkerei
    kaffeepads kaffeevollautomatens kameen kandaren kausche kauschen kelims kettelstift kettelstifte
    kettennieter kinderroller klebefilmabroller kobaltblau kochfeldschaber kollagene kompostern konvektor
    konvektoren krakelee krappenfassung kreisregner krümmer laminiert laminierte langarmshirts lasieren lasiert
    lasierte lattenrosts leckerchen lichtecht longieren longiert luftbefeuchters meliertes memoire
    messerschärfers mitteltöner mizellenwasser modelliermasse modelliermassen modellierwerkzeug monotypie
    mundharmonikas nachgehakt nageltip nageltips nagler naglers neoprenschuhe nosingglas objektivs ohrklemmer
    okulare oszillierer overlockmaschine overlocknaht padmaschine paketbandabroller pendelschäler pickleball
    pillen pillt piment plissiert plissierte polierpads polituren popelin potenziometer pouringmedium primern
    puderquaste punziert puzzeln pürieren püriert pürierte rakeln rankgittern rasensprenger rasensprengern
    rasensprengers rasierern regner rostrot ruckeln ruckelt röstungen rücksendelabel schaumfestiger
    schaumfestigers schlauchtülle schlauchtüllen schleckmatte schleckmatten schnitzeisen schnitzmesser
    schnitzmessers schnorchels schrumpfschläuche schrägbandformer schubladenorganizer schwebstofffilter
    seegerringe seitenschweller selbstbohrend selbstbohrende selbstbräuner selbstbräuners servierplatte
    servierplatten simmerringe solarpanel solarpanele solarpanels spannleintuch sparschäler sparschälern
    sparschälers spaxschraube spitzers spritztülle spritztüllen stanzer stanzschablone stanzschablonen
    stechbeitel stechbeiteln steppnähte stickdatei stickdateien stickgarne stickmaschine sticknadel sticknadeln
    stickringe stickvlies stimmpfeife stopfei stretchjeans stuhlhusse stuhlhussen switche tackern tampern
    tapetenlöser taschenbaumler taschenbaumlern taubenblau teestövchen textilmarker textmarker textmarkern
    textmarkers tintenroller tintenrollers tischabroller tonern torxschlüssel tourniermesser traufel tretroller
    tretrollers tropfer tropfern umgetopfte umlenkrolle umschaltknarre umverpackt umwerfer vakuumierbeutel
    vakuumierbeuteln vakuumierer vakuumiergerät vakuumierrolle verdübeln verseifung versäuberte versäuberten
    versäuberung viereckregner volants wantenspanner wasseraufbereiter wasseraufbereiters winkelschleifer
    winkelschleifern winkelschleifers winterhart winterharte winterharter wärmeleitpad wärmeleitpads zargen
    zehentrenner zehentrennern zerkleinerer zinnie zinnien zungenschaber zungenschabers`,
  fr: `gaufrerie gaufreries burgerie burgeries volaillerie volailleries vinothèque vinothèques bougiste
    bougistes barberie barberies corsetterie retoucherie retoucheries matelasserie matelasseries ongulaire
    ongulaires
    placo réemballer réemballé réemballée réemballage
    dépublier dépublié dépubliée règlerait règlerons règlera
    email emails mail mails colissimo relais ouvré ouvrés powerbank chargeur tuto oeuvre oeuvres
    coeur soeur boeuf voeux noeud noeuds suivi coliposte sav ttc ht svp cf siret siren tva
    wengé dimmable dimmables
    griffoir griffoirs
    akoya bangkirai biscotti bouchette boulochée braséro brucelle carrelette carrelettes claudine cordura
    céruser cérusé cérusée débossage débossé découseur déployante enfumoir estèque estèques forex fraisoir
    fraisoirs gainante gainantes gainants grappa grissini howlite intercooler koïs labret labrets lurex mirette
    monogrammé monogrammée occultante occultantes occultants paracord perchette pixellisé pixellisée platoir
    pogona pogonas préampli ruthénié sansevieria sencha serviettage smocké smockée spiralizer surgrips surtapis
    tahin tampographie tanga tangas tragus treggings volanté volantée élastane
    arracacha arracachas atemoya atemoyas baos boroscope boroscopes boulochées boulochés braséros chaï
    cyclomètre cyclomètres cérusées cérusés débossages débossée débossées débossés découseurs déployantes gobo
    gobos howlites iolites malanga malangas mamey mameys monogrammées monogrammés monopalmes monopode monopodes
    paëlla paëllas pixellisées pixellisés platoirs pluot pluots ponzu ruthéniée ruthéniés senchas smockées
    smockés soju sojus tabi tahins tamari tampographies thermochromique thermochromiques thermosoudé
    thermosoudée tonettes téquila udons volantées volantés`,
  es: `pollería pollerías churrería churrerías bocatería bocaterías taquería taquerías nevería neverías
    chocolatería chocolaterías bombonería bombonerías crepería creperías gofrería gofrerías verdulería
    verdulerías pescadería pescaderías sidrería sidrerías vermutería vermuterías coctelería coctelerías
    tetería teterías arrocería arrocerías brasería braserías jamonería jamonerías huevería hueverías
    turronería turronerías barquillería galletería hojalatería hojalaterías marmolería marmolerías
    azulejería azulejerías colchonería colchonerías persianería corsetería corseterías sombrerería
    sombrererías gorrería guarnicionería guarnicionerías talabartería talabarterías velería velerías cerería
    cererías juguetería jugueterías rotulista rotulistas tapería taperías rosticería rosticerías
    sandwichería sandwicherías empanadería empanaderías chifa chifas fiambrería fiambrerías birrería
    manicurista manicuristas viverista viveristas antojería antojerías mezcalería mezcalerías pulquería
    pulquerías tlapalería tlapalerías plomería cremería cremerías carnitas juguerías juguería
    tamalería tamalerías alpargatería alpargaterías cuchillería cuchillerías espadería guitarrería
    guitarrerías espartería botería curtiduría curtidurías
    talavera talaveras serifa serifas paellera paelleras comal comales mopa mopas nomás jamonero jamoneros reembolsos portafotos tornillería
    adviento cajita cajitas calcetín calcetines carita chido chuches cosita cositas desuscribirse favorcito lutier lutieres
    marcasitas medallón panettone preventa puzle puzles plis
    estor estores email emails mail iva nif cif cp bizum reembolsable powerbank wifi online app núm tel dcha
    izq vd vds uds ud
    wengué chenilla ratán anodizado anodizada rodiado rodiada mosquetón mosquetones cochecito
    cochecitos hidropónico hidropónica fregona fregonas gofrera botellín botellines
    argán cortapastas salvamantel tajín
    grifería griferías pelín monomando monomandos vaporera vaporeras bodi bodis transportín pendrive pendrives enrutador
    rímel marcasitios marcasitio teatrillo teatrillos finde porfa boli bolis
    agapanto alzador alzadores ampli anodizados antelina anturio arlita arrullos aspersor aspersores aventurina
    bandó banetón barbotina batines batín bermuda besuguera bodys bolita bolitas bombines bombín bongó
    borreguito borriqueta borriquetas braguita braguitas buganvilla buganvillas buscapolos cabujones calabacín
    calateas canesú cartabón ceramida ceramidas chichonera chichoneras chiclé chiclés chupetero chupeteros chía
    circonia clema clemas cobrizado codera coderas colecho compostera composteras cortabordes cortahuevos
    cortapelo cortapelos cortauñas craquelado crepera creperas crimpado crimpadora crimpadoras crimpar croché
    cubertero cuberteros damascado desconchón descosedor deslanador deslanadores desmaquillantes dimable
    dioptría dioptrías diábolos dudú embutidora engobe entutorado entutorar escobillero escobilleros eslabonera
    estevia facetada facetado faldilla figaro flanera flaneras flocada flocado florones florón frasquito futones
    futón gaveteros glasa gomita gomitas guache guardacabos guateada guateado hematita hidrogel howlita iolita
    kétchup labret larimar latonada latonado lechada licra liguero ligueros lonchera loncheras machacaajos
    majador maquetismo mentonera mentoneras milanesa motoazada ollita opacante ovoscopio paellero palet palets
    paletín pantis paracord paragolpes pasapuré pasapurés pashmina pashminas patronaje pavé pedalera pedaleras
    pedalier pelacables pentáculo perlizador perlizadores pinki pinkis piolet pirograbador pirograbadores
    pirografía pixelada pixelado poliamida pompero pomperos portabebé portabebés portabidones portamaletas
    portapuntas portavelas potera poteras potos prensaajos prosecco pufes pufs quinua quitamiedos reasa
    reseteado ruedecilla ruedecillas rustidera rustideras rúcula serraje siliconado singluten talocha
    tampografía tapaporos tapeta tapetas tonka tostión tragus transitario transportines trincaje trisquel tutú
    tutús tórica tóricas vaporeta vectorizar vinilado visón vitro yoyo yoyó zincado
    absenta absorbedor absorbedora absorbedores acolchonar aeróbic aerógrafos alivianar amoníaco anchoveta arepa
    arracadas aserruchar atrapasoles aventurinas babaco babacos balastra betabeles bizcochuelo bombacha
    borreguita brasiere brasieres brazaleras buró burós bíteres cacahuate cacahuates cajuela calabacines
    calentón calleras calzoneta camote camotes carreola chalota chalotas chamoy chile chiles chueco chuecos
    chupaleta cobrizada cobrizadas cobrizados conferencista congelantes conversora conversores cople coples
    cortapernos cortapizzas cortatejas cortinero cortineros craquelada craqueladas craquelados crimpa crimpada
    crimpadas crimpados crimpan crimpando crimpe crimpen damascada damascadas damascados decapantes defensoría
    dermatológico desconchones descongelantes descosedora desengrasantes deslanadora despostillada despostillado
    despostillar dimables ecosferas ejote ejotes embutidoras engobes enmadejar enrutadora enrutadores entutorada
    entutorados entutorando escobillones escobillón eslaboneras exfoliantes extrusionada extrusionado
    extrusionados facetadas facetados flocadas flocados frasquitos futbolines futbolín gaucha gavetero
    gelatinero glasas gobos gofreras granadillo guacamaya guanábana guanábanas guarache guaraná guardacañas
    guateadas guateados hendidora hendidoras hidrogeles hidrostatos hielera hieleras jalador jaladores jícama
    jícamas latonadas latonados lechadas lichis ligantes limpiaporos longanas lufa lufas majadores mangostino
    mangostinos mantelería mantelerías matera materas memorama memoramas monociclos motoazadas niple ocra
    ollitas overol ovoscopios paelleros pajita pajitas paletines paliacates palito palitos palta paltas
    pantaleta pantaletas papalotes paragüeros pasacables patineta patinetas patronajes pañalera pañaleras
    pañalero pañaleros pañoleta pañoletas pedalieres pirograbadora pitaya pitayas pixeladas pixelados poliamidas
    ponchado popotes poroto porotos portacables portacarga portacargas portacañas portapilas portapods
    portasueros postear prepago pulque quinuas refri reposet reposets reseteada reseteados rompevientos rotador
    rotadores rúculas serrajes siliconada siliconadas siliconados soju tabi tahina tajines talochas tamal
    tamalera tamaleras tamarillo tamarillos tamarindos tampografías tapenade telemétricas telemétrico
    telemétricos tetero teteros tortillero tortilleros totora tragaperras transitarios trasportines trasportín
    trincajes trusa tórico tóricos unitalla unitardo unitardos vasito vasitos vectoriza vinilada vinilados
    visones vitros yerbero yoyos zarape zincada zincadas zincados`,
  it: `cioccolateria cioccolaterie focacceria focaccerie vineria vinerie acetaia acetaie mieleria ombrelleria
    ombrellerie materasseria marmeria marmerie corniceria cornicerie giocattoleria giocattolerie fioreria
    fiorerie cesteria cesterie cornetteria cornetterie cannoleria cannolerie arancineria arancinerie
    sfoglieria sfoglierie braceria bracerie griglieria griglierie
    email mail iva partita powerbank wifi corriere online app tel rif cod civ cap prov
    melaminico melaminica perlite schiumarola
    coprivaso epilatore epilatori retinolo doccetta
    tagliaerba tagliasiepi portapranzo abat jour portavaso dott dottssa
    acai acetiera affettauova asolatura banneton beverino bloccaporta bodini bodino boilie bouganville bralette
    bulloncino calatea calzabilità candeletta candelette capezze caridina caridine centrotavoli ceramidi
    cialdiera ciambelliera cippatrice codette colabile conteria coppapasta copriasse copribarca copridivano
    coprimozzi cordoncini decapé decolleté deployante diabolo diamonica dinamometrica ecrù elastane embrasse
    epilare epilazione eritritolo fasciatoi floccaggio floccata floccato flussante formaggera fosfatato
    fotocromatiche fustellatura galloncino ghiacciera gianduja giocoleria giromaniche gofre goji gommage
    gommapane greige groumette grumetta infilaghi infusore larimar leccasale longhina longhine longia lycra
    macinasale mandrini mandrino maschiare melangiata melangiato millefori mirette monocomando monofilo
    monofiore mordenzatura nastratura niacinamide ottanio pacciamare pantaloncino papillons paracord paramotore
    paranocche paraoli parasassi passaverdure pavé pescatora phon pinces pirottino pixellato poggiapolsi
    portaabiti portabebè portabebé portabici portaborraccia portabottiglia portaoli portapane portapunte
    portarotolo portascarpe portaspazzolini portatarghe portattrezzi portatubo portavasi potos rodonite rolò
    saccoletto salvagoccia sanseveria sbeccatura sbeccature scaldacolli scaldapolsi schiscetta schiumatoio
    sdraietta serretta sfilettatura sformatura slanatore slippino smanicata smanicati smanicato sottosella
    sparapunti spelacavi spelafili spellafili spiralatura sramatore stevia stinchiera stinchiere strettoi
    strettoio struccaggio sturalavandino sturascarichi sublimatica sublimatico tagliacapelli tagliacuci tahina
    tallonetta tallonette tampografia termoadesive tonka tostiera trasferelli trecciato troncarami veretta
    verette écru
    acchiappasole apriporta asolature babaco barebone bipodi boroscopi carteggiatura cialdiere cinghietta
    cinghiette cippatrici codetta compostabile compostabili contamonete coprifori copriforo coprilente
    copriscarpa copritasto coprivite copriviti crêpe cuocitori curvatubi dinamometriche dinamometrici
    dinamometrico doccette epilando epilata epilate epilati epilato epilazioni fermacavi fermatende fioc
    flessometri flessometro floccate floccati flussanti flussimetri flussimetro fosfatata fosfatate fosfatati
    frattazzi fustellature galloncini gazebi ghiaietta gombo lardatoi levaviti longan malanga mangostani
    melangiate melangiati metallofoni mezzomarinai mezzomarinaio monocicli monociclo monofili monopiedi
    monosodica monosodico montascale mordenzature nastrature pacciamata paragomiti paranuca parruccheria
    parruccherie pelucchi pestacarne piadinera piadineria piegatubi pixellata pixellate pixellati portabevande
    portacotone portafiltri portaimmondizia portalegna portamine portamoto portaorecchini portaruota portasacchi
    portasalumi portasella portatavola portatazze portatorta portatorte reggimensole salvabebè scacciatopi
    scaldabevande scaldacera scaldapiatti schiscette schiumarole schiumatoi sdraiette segnacampi segnacampo
    serracavo serrette sfilettature sformature smanicate sottopentole sottotorte spatole spilletta spillette
    spiralature stringitubi stringitubo sublimatiche tacchette tagliacavi tagliapunti tagliavetri tagliavetro
    tahini tampografie tangeli tendicavo tergivetro termopila termopile termos tostiere trasferello trecciata
    trecciate trecciati tritacaffè zapote`,
  nl: `garantiebon krabton massager middagrit ontvangstbon reviewtje reviewtjes schoonmaakset spaarpas vergeetachtigen zespak
    email mail emails btw kvk bezorger retourlabel retourzending webwinkel klantenservice
    powerbank track trace aub svp mvg bijv evt incl excl tel pakketpunt afhaalpunt
    fitnessmat
    aasbak açai baarlok bakmat bakset balnet beroker biaisbanden bootkap brushpen cumberband djembe drogmat
    emaille fluoriet forex gasbus gebruneerd gefolied gelaserde gellak gelockte gelpen gepaspeld gepilld
    geplotte gepunst gevilt gevilte goji greige gymbal inbusset ioliet kajal kapset karabiner karabiners kauwbot
    kettinglas lasbus lasset middenbok monitorarm omgezoomde ontpitter oogset opwinder paspel pavé
    personalisaties pickel pinrol plisse pochets rocailles roezel roezels rolbak rolpen rookmot réchaud
    salopettes schuurvel scrapbooken skijas skitas skizak slabbers slijpas stoflap strass stuuras tafta tiegel
    topkam vergulding visco visset wasbol wielkap wolbak wolkom zesteur`,
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
    olejować olejuj olejowanie olejowania zaolejować zaolejuj zaolejowany zaolejowana zaolejowane naolejować
    acai alokazja alokazji antyrefleksyjna bomberka bomberki braletka braletki braletkę camelowy charmsa charmsy
    chinosy chinosów chokery cyrkoniowy domyk dresówka dresówki elastanu erytrytol erytrytolu falbankowa
    feederowa feederowy flexa flipcharta flizelinowa foliak foliopak frytownica frytownicy gmole gmoli goji
    gratownik grawerowalna grawerowalny grawerton graweru greige hantelka haremek haremki hihat hihatu imbusa
    jegginsy jegginsów jigowa jigowe jolit kajal kalathea kalathei kamper kampera kapodastery karite kombucha
    kombuchy koncentryka konektor konektory konfirmat konfirmaty konfirmatów koniakowy kordel kołpakowa kuloty
    kulotów lazura ligaturka makramowa makramowy matchy minky miyuki międzyzębowa monokular muffinek muffinka
    muffinki muszkieterki nabuk nalewak nalewaka naleśnikarka naleśnikarki napowietrzacz napowietrzacza
    nausznica nausznice nawlekacz nawlekacza nawlekacze niacynamid nypel nyple nypli obierak ociekarka ocieplina
    odbojnik odbojniki okrzesywarka organzowe organzy oringi oringu overlocka padla paracord paua
    personalizowana personalizowane personalizowany pikownik pirograf pirografu planera planery pleksa plexi
    ploterowa podklejka podkroje pokal pokale poszetka poszetki poszetkę prujka prujki prujką przecierak
    przecieraka przepychaczka przyprawnik przyprawnika puchówka puchówki quillingu rampers rampersa rampersy
    renderka rolator rozczesywacz rozkuwacz rozkuwacza rozmiarówka rozmiarówki rozszywacz rozszywacza
    rozświetlacz rozświetlacza rozświetlacze rutenowany ryżowar samodomykacz samokontrująca santoku segera
    segery segerów sherpy sneakersów spieniacza spieniacze spiralowanie spirulina stewia stewii suchotłok
    swingery switche sztyfciarka taliowana taliowany tampera tanzanit tarpa tarpy tażin termoelastyczna
    termoelastyczny termopad termopady terrarystyczna terrarystyczny topperem tylka tylki udrażniacz ukorzeniacz
    ukorzeniacza ulock uwiąz uwiązu uwiązy wafelkowa wagówka wertykulator wertykulatora wprasowanka wprasowanki
    wykaszarka wykrawaczka wykrawaczki wypalarka wypalarki wysprzęglik wysprzęglika zaciskarka zagłębiarka
    zagłębiarki zaparzacz zaparzacza zapiętków`,
  sv: `enträ fanér fanéret fanérad fanérade
    furun kärnfurun balsan satinen jutan akrylet lycran elastanet spandexen travertin travertinen linoleumet
    ramin raminen padouken wengen zebranon ipen eukalyptusen thujan rattanen raffian basten
    kapocken taften ripsen poplinen oxforden nitrilen polyetenen polykarbonaten
    beklagan uppg lghnr bonsain borstset dealsen klorin outleten poletten reservset restad restade strl dimra dimras dimrar dimrad dimrade dimbar email mail mejl mejla mejlet mms sms moms powerbank postombud spårningsnummer kundtjänst osv
    tex ca st tel mvh
    musslin zirkonia balaklava eldfat
    akvarieset akvariesil allsax amazonit applikerad aventurin avhärdare badfat bakask bakrem bakset balaklavan
    bandrol barsil betask bilset blinkersen bralette buskax bärbur båtlim båtset creol creoler dansko
    dekanterare dongel donglar dopask dopset ekolja eldset filask filset fladdermusärm flugmask flugset fluorit
    fotöl fransnim gering gitarrem goji grada gradad granfot graverbar graverbart gräddkan hihat hopfällbur
    hovset hylsset hårgel hårset hårsil högtalarset inbränna insex iolit isolertång julset jäsduk kaffepads
    kakset kallvit kamset kantfil kaus kauser kedjeset keramider klockask klockrem klumprot kläckare krattset
    kritset krukset kryddask kryddset kökset labradorit labret laddboxar larimar lerset locktångar luftare lurex
    läkarset lådskena lödset macaroner mansax matfat matterad melodika metallim metallofon moccabryggare
    monokulär muddlare målset noppfri nålask nålöga ompositionerbar organiserare ortos ostask ostfat padelrack
    padelracket padelsko pavé peggar pennask perkulator perlator pilset pixelig plexi polsko popnit posterram
    punsa punsar påstrykbar påstrykbara påstrykbart rakel rakset rapduk rissil rodinerad ryscher rörlim rörnit
    satinerad screentryckt screentryckta skoask skäggel skölp skölpar snapback solduk spiralizer spjälset
    spritstyllar sprättare stola strykbar syask sylask sågset såset såsfat såskan tanzanit tarpar tekan teset
    tofflesko toppmagg tovsax tovull tragus treggings träkam träset trävas trådpåträdare tygset tyllar tågrep
    tårtask ulkam underklädsset urkärnare urrem utstickarset vattsko vaxset vektorfil vektorisera vektoriserad
    vinkan vinset virkset visko vävkam wrappning äggkläckare
    ansiktsprimer avmagnetiserare avtorkningsbar bakmix cajoner cocktailsås duplicerare döljare elintag
    fordonstak geringsågar gräslagare inverterkort iskrossar jordglobar kardiomaskiner kardon longan
    magnetiserare matknäckare monopod ospunnet outhämtade outhämtat outlöst outlösta pitaya pluot raklar
    repeatrar skakinstrument soju steriliserare synthar transkriberare tåband unitarder utfodrare vattras
    vitlasad wokkar`,
  pt: `cachaçaria cachaçarias brigaderia brigaderias boleria bolerias gelateria gelaterias açaiteria açaiterias
    esfiharia esfiharias sushiaria rotisseria rotisserias chopperia chopperias choperia choperias vinheria
    vinherias cuscuzeria chocolateria chocolaterias hortifruti hortifrutis salumeria salumerias fiambreria
    esmalteria esmalterias torrefadora torrefadoras frangaria caldaria caldarias lashista lashistas
    trancista trancistas macrameira macrameiras saponaria saponarias
    email emails mail cep cpf cnpj pix boleto powerbank app online estorno rastreio wifi tel
    sac nf
    courino corino zircônia capotraste pergolado esmerilhadeira composteira
    tapioqueira
    antirrefluxo balonê bidim bieleta bieletas bodys cacharrel cacharréis calanchoê canote canotes capotrastes
    caramanhola caramanholas ceramida chimbal cobreleito craquelado craqueladora crepeira crepeiras cumaru
    cupilha cupilhas debrum debruns decânter dedoche dedoches demaquilante demaquilantes demaquilar djembê
    escaleta ferrorama fluorcarbono fosfatizada fosfatizado galoneira goji greige grumet guasha hidrocor
    hidrocores homus howlita ilhoses iuca kajal kefir kilim kilins larimar latonado levain lurex luthieria lycra
    micelar missanga musseline paelheira papete papetes parabolt parabolts paracord paralama pashmina peluciado
    peseira peseiras pespontos pinhata pinhatas pinus pixelada pixelado plafon prosecco racle raclete recamier
    resetar rodiada rodiado scarpins sencha silkada silkado silkagem strass sublimáticos suplex tahine torrone
    transbike triquetra vaporeira vassourão vegana vegano viscolinho voil xuxinha xuxinhas zircônias
    antirrisco antirriscos babaco babacos bengaline biscoteira bivoltagem boroscópio boroscópios bouclê bugue
    bugues calanchoês ceramidas chimbais cobreleitos compostáveis compostável cordonês craquelada craqueladas
    craquelados demaquila djembês entremanta espirobol fosfatizadas fosfatizados georgette gorgurão guipure
    hakama howlitas laise latonada latonadas latonados luthierias multiuso musselines oxfordine pashminas
    peluciada peluciadas peluciados pitaia pitaias pixeladas pixelados proseccos quiches racletes rechauds
    reseta resetam resete rodiadas rodiados rodinho rodinhos saruel seitan seitans silkadas silkados soju
    soutache tahines tamarilho tamarilhos torrones umidostato umidostatos vaporeiras veganas veganos viscolinhos
    voal`,
  tr: `mod moda modda modu modun modları akrilik email mail kargo iade fatura tel no vb vs tc powerbank
    peluş tesbih
    ataç biley civata fondü glutensiz istakoz karter peluşlu plise tork tütü vektörel`,
};
