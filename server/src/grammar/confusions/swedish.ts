/** Words that are mistaken for others, and forms that do not agree: see `phrase-notation.ts`. */
export const swedish = `
@en = beställning|leverans|färg|storlek|fråga|bild|adress|faktura|retur|lampa|soffa|etikett|dörr|våning|recension|skruv|garanti|kod|portkod|text|order|hylla|låda|butik|bekräftelse|produkt|kvittens|stol|säng|kudde|nyckel|väska|jacka|klocka|spegel|krok|mugg|kedja|matta|gardin|filt|hållare|sladd|laddare|skylt
@ett = paket|namn|nummer|meddelande|kvitto|datum|ordernummer|telefonnummer|foto|problem|förslag|alternativ|bord|skåp|våningsplan|typsnitt|material|halsband|armband|lås|handtag|fodral|tyg|lakan|påslakan|täcke|gångjärn|motiv|skal
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
hyllan|lampan|skruven|dörren|lådan är [trasigt>trasig|skadat>skadad|klart>klar|skickat>skickad|litet>liten]
bordet|skåpet|paketet|måttet är [trasig>trasigt|skadad>skadat|klar>klart|liten>litet]
de [ny>nya|stor>stora|vit>vita|svart>svarta|annan>andra] *na
kan|ska|kunde du|ni [mäter>mäta|skickar>skicka|skriver>skriva|svarar>svara|väljer>välja|betalar>betala] !du|ni|vi
[ett>en|ditt>din|mitt>min|vårt>vår|detta>denna|vilket>vilken|inget>ingen|något>någon] @en
[en>ett|din>ditt|min>mitt|vår>vårt|denna>detta|vilken>vilket|ingen>inget|någon>något] @ett
^ *na [ligga>ligger|vara>är]
`;
