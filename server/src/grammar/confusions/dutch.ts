/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const dutch = `
@het = adres|formulier|bedrag|bericht|huisnummer|bestelnummer|ordernummer|serienummer|telefoonnummer|etiket|retourlabel|pakket|pakketje|formaat|onderdeel|kussen|product|artikel|probleem|lettertype|kaartje|raam|bed|bureau|balkon|kantoor|gebouw|scherm|tapijt|gordijn|rek|plafond|glas|logo|ontwerp|voorbeeld|magazijn|snoer|horloge|overhemd|dekbed|laken|bord|slot|kistje|zakje|doosje|lampje|scharnier|handvat|tafelkleed|schilderij|antwoord|kader|frame|lint|touw|blik|mes|bestek|servies|boek|schrift|album|document|certificaat|bewijs|label|naambordje|fornuis|toestel|apparaat|wiel|stuur|zadel|slotje|hek|gaas|hoofdkussen|dekentje|vest|jasje|colbert|kostuum|shirt|t-shirt|hoesje|tentzeil|speelgoed|spel|instrument|huis|appartement|postvak|afhaalpunt|filiaal|tijdstip|patroon|motief
@de = bestelling|factuur|levering|verzending|zending|koerier|bezorger|leverdatum|verdieping|gravure|kleur|maat|hoogte|breedte|lengte|diepte|dikte|naam|straat|deur|trap|woning|tekst|stof|kast|tafel|stoel|plank|schroef|doos|postcode|keuze|bevestiging|afmetingen|handleiding|lamp|sleutel|ring|tas|jas|broek|trui|deken|kaars|mok|ketting|armband|batterij|afstandsbediening|spiegel|lade|bank|kruk|kussensloop|hoek|rand|schaal|kom|pan|fles|vaas|pot|beker|schaar|riem|rok|jurk|blouse|muts|sjaal|handschoen|schoen|laars|sok|broche|hanger|koffer|rugzak|portemonnee|klok|kabel|lader|adapter|stekker|schakelaar|pomp|slang|klem|bout|moer|veer|rol|hendel|knop|kraan|tegel|poster|kaart|envelop|brief|kwitantie|muur|vloer|schuur|garage|tent|fiets|helm|gitaar|trommel|mand|pop|bal|kopie|tekening|foto|afbeelding|handtekening|machtiging|rekening|retourzending|terugbetaling|vraag|reactie|boodschap|fout|kras|barst|vlek
groter|kleiner|hoger|lager|langer|korter|breder|smaller|zwaarder|lichter|dikker|dunner|duurder|goedkoper|sneller|later|eerder|ouder|jonger|donkerder [als>dan] de|het|een|uw|je|jouw|onze|ons|dit|die|dat|deze|verwacht|gepland|normaal|gebruikelijk|aangegeven|afgesproken|bedoeld|vermeld
net zo * [dan>als] de|het|een|uw|op|in|bij
^|dat|omdat|als|maar|en|want [hun>zij] hebben|zijn|willen|kunnen|moeten|komen|zeggen|sturen|bellen|leveren
van|op|in|onder|naar|bij|met|is [me>mijn] naam|adres|bestelling|pakket|collega
ik [wordt>word|vindt>vind|heeft>heb|stuurt>stuur|houdt>houd|zendt>zend|bent>ben]
[wordt>word|vindt>vind|stuurt>stuur|houdt>houd] ik
^|als|dat|of|wanneer|indien|zodra|omdat u [ben>bent|heb>hebt|vind>vindt|word>wordt|houd>houdt|stuur>stuurt|ontvang>ontvangt|bestel>bestelt|geef>geeft|kies>kiest|woon>woont|zie>ziet|kom>komt|ga>gaat|zoek>zoekt|wens>wenst|gebruik>gebruikt|stel>stelt]
^|als|dat|of|wanneer|zodra|omdat wij|we [heeft>hebben|heb>hebben|is>zijn|kan>kunnen|zal>zullen|moet>moeten|wil>willen|wordt>worden|stuurt>sturen|vraagt>vragen|weet>weten|verstuurt>versturen|maakt>maken]
^ wordt|was|is|zijn|werd uw|het|de|deze pakket|bestelling|artikel|adres|bedrag [verstuurt>verstuurd|bestelt>besteld|bezorgt>bezorgd|betaalt>betaald|bevestigt>bevestigd]
bestelling|pakket|zending|factuur|bedrag|lamp|kast|tafel|artikel|product|adres [word>wordt|vind>vindt]
dit|dat|er|het|deze|die [word>wordt] !je|jij
en|of|maar|hoe|wanneer|waarom|waar [word>wordt] het|de|uw|dit|deze|er|dat
is|wordt|werd|zijn|worden [verstuurt>verstuurd|bestelt>besteld|bezorgt>bezorgd|betaalt>betaald|gebeurt>gebeurd|vermeldt>vermeld|bevestigt>bevestigd|herstelt>hersteld|gegraveert>gegraveerd|geleverdt>geleverd|beschadigt>beschadigd|geannuleert>geannuleerd] $|en|of|maar
[is gebeurt>is gebeurd|heeft bestelt>heeft besteld|hebt bestelt>hebt besteld|hebben bestelt>hebben besteld|besteld u>bestelt u|heeft betaalt>heeft betaald|wordt bezorgt>wordt bezorgd|wordt verstuurt>wordt verstuurd|worden verstuurt>worden verstuurd|is verstuurt>is verstuurd]
van|over|op|met|in|naar|onder|uit [u>uw] bestelling|adres|pakket|order|naam|bericht|aankoop|bestelnummer|huisnummer|telefoonnummer|woning|deur
van|voor|over|op|met|in|bij|naar|aan [jou>jouw] bestelling|pakket|adres|naam|order|vraag|bericht|aankoop
dank|bedankt voor [u>uw|jou>jouw] *
[deze>dit] pakket|artikel|adres|bericht|probleem|formulier|nummer|bedrag|model|formaat
[dit>deze] bestelling|order|zending|factuur|maat|kleur|foto|vraag|levering|week|kast|tafel|lamp|stoel
[die>dat] formulier|bericht|adres|bedrag|formaat
[de>het] adres|formulier|bedrag|bericht|huisnummer|bestelnummer|ordernummer|etiket|retourlabel|pakketje|serienummer|formaat
[het>de] bestelling|factuur|levering|verzending|zending|koerier|bezorger|leverdatum|verdieping|gravure|afmetingen
[onze>ons] pakket|adres|bedrijf|magazijn|team|atelier
[ons>onze] klantenservice|koerier|bezorger|werkplaats|winkel
[welk>welke] kleur|maat|datum|dag|naam|tekst|foto|verdieping|optie|afmeting|variant|stof|lengte|breedte
[welke>welk] formaat|model|adres|huisnummer|materiaal|nummer|bedrag|lettertype|tijdstip
[u u>u uw] adres|bestelling|naam|pakket|keuze|maat
wat|welke is [het>de] kleur|maat|levering
u dat|dit|het goed|leuk|mooi|fijn|prettig|prima [vind>vindt]
[te samen>tezamen|ten alle tijden>te allen tijde|ten alle tijde>te allen tijde|ter plekken>ter plekke|van te voren>van tevoren|ten aller tijden>te allen tijde]
kunt|kan|wilt u ons [verteld>vertellen|gestuurd>sturen|stuurt>sturen|geeft>geven|bevestigd>bevestigen|bevestigt>bevestigen|laat>laten|mailt>mailen]
kunt|wilt|kan|wil u ons|het|de|uw * [stuurt>sturen|geeft>geven|bevestigd>bevestigen|bevestigt>bevestigen|doorgeeft>doorgeven|kiest>kiezen] $
^ de gordijnen|schroeven|onderdelen|maten|planken|deuren|kussens|poten|sleutels|foto's [is>zijn|was>waren|heeft>hebben|wordt>worden|kan>kunnen]
[deze>dit] onderdeel|pakket|product|model|kussen|adres|bedrag
^ [het>de] plank|maat|kleur|schroef|deur|factuur|bestelling|doos|zending|bezorger|koerier
[de>het] onderdeel|retourlabel|kussen|etiket
groter|kleiner|langer|korter|breder|smaller|dikker|dunner|lichter|donkerder|hoger [als>dan] besteld|verwacht|afgebeeld|gedacht|afgesproken|opgegeven
wilt|kunt|zou|wil u ons de|het|uw|een * [doorgeeft>doorgeven|stuurt>sturen|geeft>geven|bevestigt>bevestigen|meldt>melden]
kon|kan|kunnen|konden u|het|uw niet [vind>vinden|vond>vinden]
u wilt|kunt|zult|moet [hebt>hebben|heeft>hebben|bent>zijn]
dat|als|of|wanneer u de|het|een|deze|die|dit|uw * [vind>vindt|ontvang>ontvangt|stuur>stuurt|bestel>bestelt|kies>kiest|houd>houdt|gebruik>gebruikt] $|,
u|ik|wij [de>het] pakket ontvangen|gekregen|verstuurd
wij|we [wilt>willen|stuurt>sturen|kunt>kunnen|gaat>gaan|maakt>maken|monteert>monteren|bezorgt>bezorgen]
dan|morgen|vandaag|daarom|u [stuurt>sturen|wilt>willen|maakt>maken] wij|we
[de>het|deze>dit|onze>ons|elke>elk|welke>welk] @het
[dit>deze|ons>onze|elk>elke|welk>welke] @de
wat|waar is [het>de] @de
!is|was|wordt|werd|heeft|als|of|dat|gaat|om|u|wij|we|ik [het>de] @de
^ [het>de] @de
!ik|en|maar|of|, [vind>vindt|word>wordt|ben>bent|heb>hebt] u
[u heb>u hebt|u ben>u bent|u vind>u vindt|u word>u wordt] *
er [word>wordt] *
[hij word>hij wordt|het word>het wordt|pakket word>pakket wordt] *
op|van|naar|in|bij [u>uw] antwoord|bericht|reactie|adres|huis|deur|pakket|factuur|kast|naam
^|en|of|dat|omdat|maar [me>mijn] collega|baas|vrouw|man|moeder|vader|broer|zus
hij|ze|iemand|niemand|koerier|buurman [vind>vindt|word>wordt|houd>houdt] de|het|een|hem|haar|ze
wij|we [hebt>hebben|bent>zijn|heeft>hebben]
@one = plank|schroef|kast|tafel|stoel|doos|lamp|deur|maat|kleur|sleutel|ring|tas|jas|broek|trui|deken|kaars|mok|ketting|batterij|spiegel|lade|bank|kruk|schaal|pan|fles|vaas|beker|riem|jurk|handschoen|schoen|sok|koffer|kabel|stekker|pomp|slang|klem|bout|moer|hendel|knop|tegel|kaart|brief|kussen|gordijn|onderdeel|scharnier|handvat|boek|pakket|product|artikel|wiel|mand|pop|tekening
@many = planken|schroeven|kasten|tafels|stoelen|dozen|lampen|deuren|maten|kleuren|sleutels|ringen|tassen|jassen|broeken|truien|dekens|kaarsen|mokken|kettingen|batterijen|spiegels|laden|banken|krukken|schalen|pannen|flessen|vazen|bekers|riemen|jurken|handschoenen|schoenen|sokken|koffers|kabels|stekkers|pompen|slangen|klemmen|bouten|moeren|hendels|knoppen|tegels|kaarten|brieven|kussens|gordijnen|onderdelen|scharnieren|handvatten|boeken|pakketten|producten|artikelen|wielen|manden|poppen|tekeningen
@bare = nieuw|groot|klein|rood|wit|zwart|blauw|groen|grijs|oud|rond|juist|goed|verkeerd|lang|kort|breed|smal|mooi|compleet|volledig|beschadigd|passend|ander|zwaar|licht|defect|exact|duidelijk|bruin
@inflected = nieuwe|grote|kleine|rode|witte|zwarte|blauwe|groene|grijze|oude|ronde|juiste|goede|verkeerde|lange|korte|brede|smalle|mooie|complete|volledige|beschadigde|passende|andere|zware|lichte|defecte|exacte|duidelijke|bruine
@ordered = besteld|gekocht|gekozen|ontvangen|gekregen|gevraagd|teruggestuurd|nodig|wilt|wilde
@several = twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|enkele|meerdere|beide|verschillende
@day = maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
een|geen|elk|welk|ieder [@inflected>@bare] @het
een|geen|de|deze|uw|onze|mijn|welke|elke [@bare>@inflected] @de
het|dit|uw|ons|mijn [@bare>@inflected] @het
de|deze|uw|onze|alle|twee|drie|vier [@bare>@inflected] @many
[de>het|deze>dit|onze>ons|elke>elk] ?kleine|nieuwe|andere *tje|*pje|*kje
@several [@one>@many]
elke|iedere|elk|ieder|een [@many>@one] !of
er [is>zijn|was>waren|zit>zitten|ligt>liggen|ontbreekt>ontbreken|staat>staan] ?nog|ook|maar|al twee|drie|vier|vijf|zes|enkele|meerdere|verschillende|geen ?@inflected @many
^|omdat|als|maar|want de|uw|onze|deze|beide ?@inflected @many [is>zijn|ligt>liggen|past>passen|ontbreekt>ontbreken|zit>zitten] !hij|het|er
^|omdat|als|maar|want de|uw|onze|deze|beide ?@inflected @many ?, die u|je|wij|we ?heeft|hebt|hebben|had|hadden ?heeft|hebt|hebben @ordered ?heeft|hebt|hebben|had|was ?, [is>zijn|ligt>liggen|past>passen|ontbreekt>ontbreken|zit>zitten|was>waren|wordt>worden|komt>komen]
^|omdat|als|maar|want de|uw|onze|deze ?@inflected @de ?, die u|je|wij|we ?heeft|hebt|hebben|had|hadden ?heeft|hebt|hebben @ordered ?heeft|hebt|hebben|had ?, [zijn>is|liggen>ligt|passen>past|waren>was|worden>wordt|komen>komt] !we|wij
het|een|dit|uw ?@inflected|@bare @het ?, [die>dat] u|we|wij|je
we|wij [heeft>hebben|is>zijn|kan>kunnen|zal>zullen|moet>moeten|wil>willen|wordt>worden|vraagt>vragen|weet>weten|mag>mogen|heb>hebben|ben>zijn|wacht>wachten|hoopt>hopen|zoekt>zoeken|vindt>vinden|ziet>zien|krijgt>krijgen|bied>bieden|biedt>bieden|denkt>denken]
ik [kunt>kan|vraagt>vraag|zoekt>zoek|hoopt>hoop|denkt>denk|maakt>maak|geeft>geef|wilt>wil|zult>zal|gaat>ga|ziet>zie|hebt>heb|krijgt>krijg|komt>kom|neemt>neem|schrijft>schrijf|verstuurt>verstuur|zorgt>zorg]
^|maar|want ik [hebben>heb|kunnen>kan|willen>wil|moeten>moet|zullen>zal|gaan>ga|sturen>stuur|vragen>vraag|hopen>hoop]
!van|voor|met|bij|aan|door|en jullie [heeft>hebben|wordt>worden|stuurt>sturen|vindt>vinden|krijgt>krijgen|weet>weten|moet>moeten|wilt>willen|bent>zijn|hebt>hebben]
als|dat|of|wanneer|omdat u [kunnen>kunt|willen>wilt|moeten>moet|zullen>zult] !we|wij|worden|heeft|hebt|hebben
pakket|bestelling|zending|koerier|bezorger|doos [heeft>is] ?nog|al|gisteren|vandaag ?niet aangekomen|gearriveerd $|en|of|bij|in|op
[in>op|aan>op] @day $|en|of|tussen|om|kunnen|komt|kan|bezorgen
wacht|wachten|wachtten [voor>op|naar>op] uw|antwoord|reactie
!niet|geen|niets|veel [meer groter>groter|meer kleiner>kleiner|meer breder>breder|meer langer>langer|meer dikker>dikker|meer beter>beter|meer sterker>sterker|meer donkerder>donkerder|meer lichter>lichter|meer zwaarder>zwaarder|meer goedkoper>goedkoper]
`;
