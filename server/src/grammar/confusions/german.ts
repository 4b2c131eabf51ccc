/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const german = `
hoffen|hoffe|wissen|weiß|denken|denke|glauben|glaube|sicher|schade|bedauern|bedauere|leid|froh|freuen|sehen|versprechen|garantieren|versichern|sicherstellen|mitteilen|mit|feststellen , [das>dass] wir|sie|ihnen|ich|es|er|man|du|dir|ihr|ihre|der|die|unser|unsere|uns
[hoffen dass>hoffen, dass|hoffe dass>hoffe, dass|wissen dass>wissen, dass|glauben dass>glauben, dass|denken dass>denken, dass|schade dass>schade, dass|leid dass>leid, dass|sicher dass>sicher, dass|froh dass>froh, dass|sehen dass>sehen, dass]
[hoffen das>hoffen, dass|hoffe das>hoffe, dass|glauben das>glauben, dass|wissen das>wissen, dass|leid das>leid, dass|sicher das>sicher, dass] wir|sie|ihnen|ich|es|er|man|du|dir|der|die
so [das>dass] wir|sie|ich|ihr|die|der|es
^ [dass>das] ist|war|wäre|geht|klingt|tut|freut|wird|kann
uns [mit ob>mit, ob] *
^ passt|passen|gefällt|gefallen|reicht|genügt|hilft|fehlt [ihnen>Ihnen] *
welchen|den|einen|ihren|der|dem [nahmen>Namen] *
für|durch|über [dass>das] *
[das selbe>dasselbe|die selbe>dieselbe|der selbe>derselbe|die selben>dieselben|den selben>denselben]
[seid>seit] dem|einer|einem|gestern|wochen|tagen|monaten|jahren|langem|kurzem|letzter|letztem|mehreren|zwei|drei|über
!ihr [seid>seit] montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|mitte|heute|vorgestern|jeher
ihr [seit>seid] zufrieden|sicher|bereit|willkommen|glücklich|hier|nicht
[wieder>wider] erwarten
größer|kleiner|besser|schneller|höher|teurer|günstiger|schlechter|schwerer|leichter [wie>als] sie|wir|der|die|das|ein|eine|erwartet|gedacht|geplant|beschrieben|angegeben|auf|im|in|bei
^ wir [benötigt>benötigen|braucht>brauchen|schickt>schicken|prüft>prüfen|wartet>warten|liefert>liefern|hat>haben|ist>sind|wird>werden|kann>können|möchte>möchten|bin>sind|war>waren|freut>freuen|bittet>bitten|sendet>senden|hofft>hoffen|bedauert>bedauern|würde>würden|muss>müssen]
^ ich [haben>habe|hat>habe|sind>bin|ist>bin|werden>werde|können>kann|möchten>möchte|würden>würde|bitten>bitte]
^ ihr paket|artikel|produkt|auftrag|rücksendeetikett|geld [sind>ist|wurden>wurde] !wir|sie
^ ihre|die bestellung|rechnung|sendung|lieferung|rücksendung|retoure|anfrage|nachricht|ware [sind>ist|wurden>wurde] !wir|sie
^ das|unser paket|produkt|gerät|etikett [sind>ist|wurden>wurde] !wir|sie
^ die|ihre|unsere pakete|produkte|schrauben|teile|kunden [ist>sind|wurde>wurden] !mir|ihm
für [ihrer>Ihre|ihrem>Ihre|ihren>Ihre] bestellung|anfrage|nachricht|geduld|antwort|bewertung|mühe|hilfe|rückmeldung|unterstützung
für [ihre>Ihren|ihr>Ihren|ihrem>Ihren] einkauf|auftrag|hinweis|kauf
für [ihren>Ihr|ihre>Ihr] verständnis|vertrauen|interesse|feedback
mit [freundliche>freundlichen|freundlicher>freundlichen|herzliche>herzlichen|besten>besten|beste>besten|liebe>lieben|viele>vielen] grüßen
mit freundlichen|herzlichen|besten|lieben|vielen [grüße>Grüßen]
mit [freundlichen>freundlichem|freundlicher>freundlichem] gruß
mit|von|zu|bei|nach|aus|seit [ihre>Ihrer|ihrem>Ihrer|ihren>Ihrer] bestellung|rechnung|lieferung|sendung|nachricht|rücksendung|retoure|hilfe|adresse|anfrage
mit|von|zu|bei|aus [das>dem] paket|produkt|formular|problem|etikett|gerät
haben|erhalten|über|um|für|auf|prüfen [ihr>Ihre] nachricht|bestellung|rechnung|adresse|hausnummer|anfrage|rücksendung|lieferung|sendung
[bedanke>bedanken|freue>freuen|entschuldige>entschuldigen] uns
vielen|besten|herzlichen [danke>Dank]
[fielen dank>vielen Dank]
können|könnten|würden|wollen|bitte sie uns [ihre>Ihre] adresse|lieferadresse|rechnungsadresse|hausnummer|anschrift|antwort|entscheidung|wünsche|bestellnummer|bankverbindung|steuernummer|telefonnummer|wunschfarbe|wunschtermin
sie uns bitte [ihre>Ihre|ihren>Ihren] adresse|lieferadresse|rechnungsadresse|hausnummer|anschrift|antwort|entscheidung|wünsche|bestellnummer|bankverbindung|steuernummer|telefonnummer|wunschfarbe|wunschtermin
teilen|nennen|senden|schicken|geben|bestätigen sie uns [ihre>Ihre|ihren>Ihren] adresse|lieferadresse|rechnungsadresse|hausnummer|anschrift|antwort|entscheidung|wünsche|bestellnummer|bankverbindung|steuernummer|telefonnummer|wunschfarbe|wunschtermin|wunschtext|wunschnamen
vielen|besten|herzlichen dank für [ihre>Ihre|ihren>Ihren|ihr>Ihr] *
mit|bitte|noch|uns|sie [ihr>Ihre] adresse|bestellnummer|hausnummer|telefonnummer|lieferadresse|anschrift|größe|wunschfarbe mit|mitteilen|nennen|senden|bestätigen|schicken|angeben|$|und
^ der|ihr|unser karton|griff|deckel|schlauch|motor|rahmen|tisch|schrank|stuhl|fahrer|bote|monteur [sind>ist|wurden>wurde|haben>hat] !wir|sie
^ die schrauben|dübel|teile|griffe|stühle|bretter|farben|maße|größen|kissen|kartons [ist>sind|wurde>wurden] !er|es|sie
länger|kürzer|breiter|schmaler|dicker|dünner|heller|dunkler|größer|kleiner|höher|tiefer|anders|später|früher [wie>als] bestellt|vereinbart|abgebildet|gewünscht|beschrieben|angegeben|erwartet|geplant
wissen|weiß [nicht welche>nicht, welche|nicht welchen>nicht, welchen|nicht welches>nicht, welches|nicht ob>nicht, ob] *
wissen|weiß|wusste|wussten [nicht wann>nicht, wann|nicht ob>nicht, ob|nicht welche>nicht, welche|nicht welcher>nicht, welcher|nicht wie>nicht, wie|nicht wo>nicht, wo] sie|das|die|der|ihr|ihre|es|wir
prüfen|bestätigen|beachten|kontrollieren sie , [das>dass] die|der|ihre|wir|alle|sie|unsere|unser
[einzigste>einzige|einzigsten>einzigen|einzigster>einziger|einzigstes>einziges]
von|mit|auf|aus|zu [der>dem] etikett|paket|gerät|foto|bild|regal|fenster|brett
kommt|kommen|liefern|erscheint|passt|treffen|termin [an>am] montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
, [wen>wenn] es ihnen|passt|möglich|geht|dir|euch|recht
wir|und brauchen|benötigen [ihre>Ihre] hausnummer|adresse|lieferadresse|anschrift|telefonnummer|bestellnummer|antwort|bestätigung|größe
bitte antworten|senden|schicken|teilen|prüfen|bestätigen|wählen|geben|nennen|messen|melden|beachten [sie>Sie]
^ können|könnten|würden [sie>Sie] uns|bitte
uns [sagen welche>sagen, welche|sagen ob>sagen, ob|sagen wann>sagen, wann|sagen wie>sagen, wie|mitteilen welche>mitteilen, welche|mitteilen ob>mitteilen, ob|mitteilen wann>mitteilen, wann|mitteilen wie>mitteilen, wie|schreiben ob>schreiben, ob|schreiben welche>schreiben, welche] *
^ die|ihre|unsere lieferung|bestellung|sendung|rechnung|ware [kommen>kommt|werden>wird] am|heute|morgen|bald|in|noch|nicht|bereits|schon
an|für|in eine [falschen>falsche|neuen>neue|anderen>andere|richtigen>richtige] adresse|größe|farbe|filiale
wir haben|senden|schicken|packen gestern|heute|bereits|nun|morgen [ihr>Ihr|ihre>Ihre] paket|bestellung|sendung|rechnung
!, [den>die|dem>der|einem>einer|diesen>diese|diesem>dieser|jeden>jede|unser>unsere|kein>keine] @f
[zum>zur|beim>bei der|vom>von der] @f
!, [ein>eine|das>die|dieses>diese|einen>eine] @f
[dieser>dieses] @n
[keinen>kein] @n|@n-den
!, [den>das] bild
[einen>ein|diesen>dieses|keinen>kein] bild
[zur>zum] @m|@m-alike|@n|@n-alike
!, [der>das] @n
!, [den>das|diesen>dieses] @n|@n-den
[einen>ein] @n|@n-alike
[eine>ein|diese>dieses|jede>jedes|unsere>unser|keine>kein] @n
[eine>ein] @n-alike
von|mit|aus|bei|nach|zu [der>dem] @m|@m-alike
[einer>einem] @n|@n-alike|@m|@m-alike
!, [die>das] @n
^ [die>der|das>der] @m
!,|^ [die>den|das>den] @m
!,|^ [das>den] @m-alike
[eine>einen|diese>diesen] @m
[eine>einen] @m-alike
sagt|sagte|meldet|meldete|schreibt|schrieb|berichtet|heißt|bedeutet|stimmt|scheint|wichtig|klar|richtig|möglich|erforderlich|nötig|fürchten|befürchten|annehmen|gesehen|bemerkt|sagen|schreiben|bitte|bitten|bestätigen|bestätigt|davon|dafür|darauf|darum|damit|daran|darüber , [das>dass] er|sie|es|wir|ihr|ich|man|ihre|niemand|die|der
^ [seid>seit] wann|gestern|heute|dem|der|einigen|einer|einem|letzter|letzten
uns|mir|bitte [dass>das] maß|foto|paket|etikett|gerät|datum|bild|ergebnis|gewicht
die|ihre|eine|keine [haus nummer>Hausnummer|bestell nummer>Bestellnummer|telefon nummer>Telefonnummer|serien nummer>Seriennummer|liefer adresse>Lieferadresse|wohnungs nummer>Wohnungsnummer|rechnungs adresse>Rechnungsadresse|tür breite>Türbreite|rück sendung>Rücksendung]
[im>in] der|die|einer|ihrer|dieser|unserer
[einen>eine] neue|andere|weitere|zweite|kleine|große|größere|kleinere|falsche|richtige
[zurück senden>zurücksenden|zurück schicken>zurückschicken|zurück geben>zurückgeben] $|oder|und|möchten|wollen|können|sollen|müssen|würden
[welches>welche] @f
`;
