/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const swedish = `
@en = beställning|leverans|färg|storlek|fråga|bild|adress|faktura|retur|lampa|soffa|etikett|dörr|våning|recension|skruv|garanti|kod|portkod|text|order|hylla|låda|butik|bekräftelse|produkt|kvittens|stol|säng|kudde|nyckel|väska|jacka|klocka|spegel|krok|mugg|kedja|matta|gardin|filt|hållare|sladd|laddare|skylt|panel|kruka|skål|kanna|flaska|vas|tallrik|gaffel|kniv|sax|kofta|tröja|skjorta|kjol|klänning|mössa|halsduk|sko|känga|strumpa|ring|brosch|kartong|hink|korg|pump|slang|klämma|bult|mutter|fjäder|rulle|spak|knapp|kontakt|adapter|kabel|lampskärm|platta|bräda|list|lucka|bänk|fåtölj|byrå|garderob|madrass|ram|tavla|affisch|dekal|plakett|gravyr|kopia|ritning|signatur|fullmakt|betalning|återbetalning|reklamation|avisering|verkstad|cykel|hjälm|gitarr|trumma|docka|boll|spruta|reva|repa|spricka|fläck
@ett = paket|namn|nummer|meddelande|kvitto|datum|ordernummer|telefonnummer|foto|problem|förslag|alternativ|bord|skåp|våningsplan|typsnitt|material|halsband|armband|lås|handtag|fodral|tyg|lakan|påslakan|täcke|gångjärn|motiv|skal|batteri|svar|paraply|ben|hjul|rör|glas|bestick|kuvert|brev|intyg|album|tält|rep|segel|staket|räcke|galler|filter|element|uttag|vykort|fordon|bälte|linne|örhänge|smycke|diadem|strykjärn|skrivbord|sängbord|soffbord|matbord|hyllplan|kylskåp|klädskåp|verktyg|instrument|fack|hus|rum|fönster
större|längre|kortare|högre|lägre|bredare|smalare|tyngre|billigare|dyrare|ljusare|mörkare|tjockare|tunnare [en>än] *
bättre|sämre|lättare|tidigare|senare|snabbare [en>än] den|det|de|ni|vi|du|jag|väntat|planerat|vanligt|normalt|beräknat
^|men|och|undrar|vet|fråga|berätta [vart>var] ligger|är|finns|bor|står|sitter
att|när|eftersom|innan [dem>de] är|har|kan|ska|vill|kommer|passar|ligger|får|levereras|skickas
av|från|till|för|med|mot|hos [de>dem] $
[ett>en] beställning|leverans|färg|storlek|fråga|bild|adress|faktura|dag|retur|lampa|soffa|etikett|dörr|våning|recension|skruv|garanti
[en>ett] paket|namn|nummer|meddelande|kvitto|datum|ordernummer|foto|fel|problem|förslag|alternativ
[din>ditt] paket|namn|ordernummer|meddelande|svar|nummer|foto|hus|köp|önskemål|telefonnummer
[ditt>din] beställning|order|adress|leverans|fråga|faktura|retur|dörr|storlek|recension|postkod
[ert>er] beställning|order|adress|leverans|fråga|faktura|retur|postadress
[vår>vårt] paket|lager|team|företag|sortiment
[vårt>vår] butik|kundtjänst|leverans|verkstad|chaufför
[vilken>vilket] namn|datum|nummer|material|ordernummer|våningsplan|typsnitt|alternativ
[vilket>vilken] färg|storlek|dag|tid|adress|våning|dörr|text|bild|modell|variant|tjocklek|längd|bredd|sort
[denna>detta] paket|meddelande|nummer|problem|namn
[detta>denna] beställning|order|leverans|fråga|produkt|faktura|text|bild
[den>det] här paketet|numret|meddelandet|namnet|problemet|kvittot
[den>det] paketet|numret|meddelandet|namnet
vi|ni|du|jag kan|ska|måste|bör|skulle|kunde [skickar>skicka|levererar>leverera|hämtar>hämta|väljer>välja|svarar>svara|bekräftar>bekräfta|ger>ge|mäter>mäta|byter>byta]
kan|ska|skulle|kunde|måste|vill ni|du|vi|jag [skickar>skicka|bekräftar>bekräfta|väljer>välja|svarar>svara|levererar>leverera|hämtar>hämta|ger>ge|kontrollerar>kontrollera|uppger>uppge|mäter>mäta|anger>ange|berättar>berätta]
vi|ni|du|jag|kunden|chauffören har|hade [skickade>skickat|fick>fått|köpte>köpt|beställde>beställt|mottog>mottagit|glömde>glömt|gjorde>gjort|tog>tagit|såg>sett|skicka>skickat|beställa>beställt|packade>packat]
har|hade ni|du|vi [skickade>skickat|fick>fått|köpte>köpt|beställde>beställt|mottog>mottagit|glömde>glömt|gjorde>gjort|skicka>skickat|beställa>beställt]
[jätte mycket>jättemycket|i bland>ibland|till sammans>tillsammans|över ens>överens|nån ting>någonting|all ting>allting|kund tjänst>kundtjänst|order nummer>ordernummer|telefon nummer>telefonnummer|spårnings nummer>spårningsnummer|retur etikett>returetikett|leverans adress>leveransadress|leverans datum>leveransdatum|kvitto kopia>kvittokopia]
[ett ny>en ny|en nytt>ett nytt] *
paketet|brevet|bordet|skåpet|måttet har blivit [skickad>skickat|skadad>skadat|levererad>levererat|returnerad>returnerat|lämnad>lämnat]
paketet|brevet|bordet|skåpet är [skickad>skickat|skadad>skadat|levererad>levererat|returnerad>returnerat|lämnad>lämnat]
gardinerna|skruvarna|delarna|lådorna|kuddarna är|var|blev|blir [skuren>skurna|skickad>skickade|skickat>skickade|skadad>skadade|levererad>levererade|klar>klara]
* [å>och] väntar|skickar|vi|hoppas|behöver
^ vi|jag [skicka>skickar|vänta>väntar|behöva>behöver|hjälpa>hjälper|byta>byter|betala>betalar|hoppa>hoppas]
hyllan|lampan|skruven|dörren|lådan är [trasigt>trasig|skadat>skadad|skickat>skickad|litet>liten]
bordet|skåpet|paketet|måttet är [trasig>trasigt|skadad>skadat|klar>klart|liten>litet]
de [ny>nya|stor>stora|vit>vita|svart>svarta|annan>andra] *na
kan|ska|kunde du|ni [mäter>mäta|skickar>skicka|skriver>skriva|svarar>svara|väljer>välja|betalar>betala] !du|ni|vi
[ett>en|ditt>din|mitt>min|vårt>vår|detta>denna|vilket>vilken|inget>ingen|något>någon] @en
[en>ett|din>ditt|min>mitt|vår>vårt|denna>detta|vilken>vilket|ingen>inget|någon>något] @ett
^ *na [ligga>ligger|vara>är]
@one = skruv|lampa|hylla|låda|stol|kudde|nyckel|väska|jacka|klocka|spegel|krok|mugg|kedja|matta|gardin|filt|panel|skål|flaska|vas|tallrik|tröja|skjorta|sko|strumpa|ring|kartong|pump|slang|bult|knapp|kabel|platta|bräda|bänk|tavla|dekal|bild|färg|storlek|produkt|del|dörr
@many = skruvar|lampor|hyllor|lådor|stolar|kuddar|nycklar|väskor|jackor|klockor|speglar|krokar|muggar|kedjor|mattor|gardiner|filtar|paneler|skålar|flaskor|vaser|tallrikar|tröjor|skjortor|skor|strumpor|ringar|kartonger|pumpar|slangar|bultar|knappar|kablar|plattor|brädor|bänkar|tavlor|dekaler|bilder|färger|storlekar|produkter|delar|dörrar
@the-en = skruven|lampan|hyllan|lådan|stolen|kudden|nyckeln|väskan|jackan|klockan|spegeln|kroken|muggen|kedjan|mattan|gardinen|filten|panelen|skålen|flaskan|vasen|tallriken|tröjan|skjortan|skon|strumpan|ringen|kartongen|pumpen|slangen|bulten|knappen|kabeln|plattan|brädan|bänken|tavlan|dekalen|bilden|färgen|storleken|produkten|delen|dörren|beställningen|leveransen|adressen|fakturan|sängen|soffan|etiketten|texten|sladden|skylten
@the-en-bare = skruv|lampa|hylla|låda|stol|kudde|nyckel|väska|jacka|klocka|spegel|krok|mugg|kedja|matta|gardin|filt|panel|skål|flaska|vas|tallrik|tröja|skjorta|sko|strumpa|ring|kartong|pump|slang|bult|knapp|kabel|platta|bräda|bänk|tavla|dekal|bild|färg|storlek|produkt|del|dörr|beställning|leverans|adress|faktura|säng|soffa|etikett|text|sladd|skylt
@the-ett = paketet|numret|meddelandet|kvittot|bordet|skåpet|halsbandet|armbandet|låset|handtaget|fodralet|tyget|lakanet|täcket|gångjärnet|motivet|skalet|brevet|kortet|hjulet|röret|glaset|tältet|bältet|örhänget|skrivbordet|batteriet|namnet|fotot
@the-ett-bare = paket|nummer|meddelande|kvitto|bord|skåp|halsband|armband|lås|handtag|fodral|tyg|lakan|täcke|gångjärn|motiv|skal|brev|kort|hjul|rör|glas|tält|bälte|örhänge|skrivbord|batteri|namn|foto
@the-many = skruvarna|lamporna|hyllorna|lådorna|stolarna|kuddarna|nycklarna|väskorna|jackorna|klockorna|speglarna|krokarna|muggarna|kedjorna|mattorna|gardinerna|filtarna|panelerna|skålarna|flaskorna|vaserna|tallrikarna|tröjorna|skjortorna|skorna|strumporna|ringarna|kartongerna|pumparna|slangarna|bultarna|knapparna|kablarna|plattorna|brädorna|bänkarna|tavlorna|dekalerna|bilderna|färgerna|storlekarna|produkterna|delarna|dörrarna
@en-form = klar|trasig|skadad|liten|stor|ny|vit|röd|blå|rund|färdig|felaktig|lång|bred|böjd|repad|packad|skickad|levererad|beställd|grå|grön|gammal|tung|hel|smal|hög|låg|fin|annan
@ett-form = klart|trasigt|skadat|litet|stort|nytt|vitt|rött|blått|runt|färdigt|felaktigt|långt|brett|böjt|repat|packat|skickat|levererat|beställt|grått|grönt|gammalt|tungt|helt|smalt|högt|lågt|fint|annat
@en-state = klar|trasig|skadad|stor|vit|röd|blå|rund|färdig|felaktig|bred|böjd|repad|packad|skickad|levererad|beställd|grå|grön|gammal|tung|smal|låg|fin
@ett-state = klart|trasigt|skadat|stort|vitt|rött|blått|runt|färdigt|felaktigt|brett|böjt|repat|packat|skickat|levererat|beställt|grått|grönt|gammalt|tungt|smalt|lågt|fint
@en-plain = klar|trasig|skadad|stor|ny|vit|svart|röd|blå|rund|färdig|felaktig|lång|bred|böjd|repad|packad|skickad|levererad|beställd|grå|grön|gammal|tung|hel|smal|hög|låg|kort|fin
@ett-plain = klart|trasigt|skadat|stort|nytt|vitt|rött|blått|runt|färdigt|felaktigt|långt|brett|böjt|repat|packat|skickat|levererat|beställt|grått|grönt|gammalt|tungt|helt|smalt|högt|lågt|fint
@plain-many = klara|trasiga|skadade|stora|nya|vita|svarta|röda|blå|runda|färdiga|felaktiga|långa|breda|böjda|repade|packade|skickade|levererade|beställda|grå|gröna|gamla|tunga|hela|smala|höga|låga|korta|fina
@plain-ett-many = klara|trasiga|skadade|stora|nya|vita|röda|blå|runda|färdiga|felaktiga|långa|breda|böjda|repade|packade|skickade|levererade|beställda|grå|gröna|gamla|tunga|hela|smala|höga|låga|fina
@present = skickar|bekräftar|väljer|svarar|levererar|hämtar|ger|kontrollerar|uppger|mäter|anger|berättar|byter|öppnar|skriver|betalar|kommer|får|vet|gör|hjälper|beställer|returnerar|packar|monterar|lämnar|ringer
@infinitive = skicka|bekräfta|välja|svara|leverera|hämta|ge|kontrollera|uppge|mäta|ange|berätta|byta|öppna|skriva|betala|komma|få|veta|göra|hjälpa|beställa|returnera|packa|montera|lämna|ringa
@day = måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
@rest = $|och|att|för|nu|när|men|idag|så|eller
en|den|din|er|vår|min|ingen|någon|vilken [@ett-form>@en-form] @en
ett|ditt|ert|vårt|mitt|inget|något|vilket [@en-form>@ett-form] @ett
två|tre|fyra|fem|sex|åtta|tio|de|dessa|dina|era|våra|mina|alla|flera|några [@en-plain>@plain-many] @many|@the-many
två|tre|fyra|fem|sex|åtta|tio|de|dessa|dina|era|våra|mina|alla|flera|några [@ett-plain>@plain-ett-many] @many|@the-many
två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|många|båda|några|alla|dessa [@one>@many]
en|varje [@many>@one] !eller
din|vår|min|ingen|någon|vilken|varje [@the-en>@the-en-bare]
ditt|vårt|mitt|inget|något|vilket|varje [@the-ett>@the-ett-bare]
@the-en är|var|blev|blir ?inte|redan|nu [@ett-state>@en-state] @rest
@the-ett är|var|blev|blir ?inte|redan|nu [@en-state>@ett-state] @rest
@the-many är|var|blev|blir ?inte|redan|nu [@en-plain>@plain-many] @rest
@the-many är|var|blev|blir ?inte|redan|nu [@ett-plain>@plain-ett-many] @rest
@the-en ?som du|ni|vi har|hade beställt|köpt|valt|skickat|fått är|var ?inte [@ett-state>@en-state] @rest
@the-ett ?som du|ni|vi har|hade beställt|köpt|valt|skickat|fått är|var ?inte [@en-state>@ett-state] @rest
@the-many ?som du|ni|vi har|hade beställt|köpt|valt|skickat|fått är|var ?inte [@en-plain>@plain-many] @rest
[den>det] nya|gamla|stora|lilla|andra|första|vita|svarta @the-ett
^ [det>den] nya|gamla|stora|lilla|andra|första|vita|svarta @the-en
att [@present>@infinitive] !man|ni|vi|du|jag
kan|ska|måste|bör|skulle|kunde|vill|behöver|får ?inte|gärna|också|bara [skickar>skicka|bekräftar>bekräfta|väljer>välja|svarar>svara|levererar>leverera|hämtar>hämta|kontrollerar>kontrollera|mäter>mäta|byter>byta|öppnar>öppna|skriver>skriva|betalar>betala|returnerar>returnera|monterar>montera]
kan|ska|måste|bör|skulle|kunde|vill|behöver du|ni|vi|jag ?inte|gärna|också|bara|snälla [@present>@infinitive]
har|hade ?inte|redan|nu [skickar>skickat|levererar>levererat|beställer>beställt|väljer>valt|bekräftar>bekräftat|betalar>betalat|packar>packat|returnerar>returnerat]
väntar|vänta [för>på] ditt|ert|din|er|svar|en|ett
[i>på] @day $|mellan|eller|och|klockan|kan
[på>i] januari|februari|april|juni|juli|augusti|september|oktober|november|december $|och|eller|kan
!inte|aldrig|ingen|inget|inga [mer större>större|mer mindre>mindre|mer längre>längre|mer bredare>bredare|mer högre>högre|mer billigare>billigare|mer bättre>bättre|mer ljusare>ljusare|mer mörkare>mörkare|mer tjockare>tjockare]
`;
