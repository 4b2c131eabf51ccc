/** Words that are mistaken for others, and forms that do not agree: see `phrase-notation.ts`. */
export const dutch = `
@het = adres|formulier|bedrag|bericht|huisnummer|bestelnummer|ordernummer|serienummer|telefoonnummer|etiket|retourlabel|pakket|pakketje|formaat|onderdeel|kussen|product|artikel|probleem|lettertype|kaartje|raam|bed|bureau|balkon|kantoor|gebouw|scherm|tapijt|gordijn|rek|plafond|glas|logo|ontwerp|voorbeeld|magazijn|snoer|horloge|overhemd|dekbed|laken|bord|slot|kistje|zakje|doosje|lampje|scharnier|handvat|tafelkleed|schilderij
@de = bestelling|factuur|levering|verzending|zending|koerier|bezorger|leverdatum|verdieping|gravure|kleur|maat|hoogte|breedte|lengte|diepte|dikte|naam|straat|deur|trap|woning|tekst|stof|kast|tafel|stoel|plank|schroef|doos|postcode|keuze|bevestiging|afmetingen|handleiding|lamp|sleutel|ring|tas|jas|broek|trui|deken|kaars|mok|ketting|armband|batterij|afstandsbediening|spiegel|lade
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
`;
