/** Endings of articles, adjectives, nouns and verbs that do not agree: see `phrases.ts`; the sets of nouns are those of `german-nouns.ts`. */
export const germanAgreement = `
@e = neue|fehlende|alte|defekte|beschädigte|falsche|richtige|kleine|große|rote|blaue|grüne|weiße|schwarze|graue|braune|passende|gewünschte|bestellte|genaue|vollständige|aktuelle|lange|kurze|breite|schmale|helle|runde|schöne|kostenlose|korrekte|zweite|erste|nächste|andere|linke|rechte|obere|untere|hintere|vordere|goldene|verbogene|zerkratzte|gerissene|personalisierte|gravierte|bedruckte|schwere|leichte|eckige|transparente|gebrochene|gebrauchte|einzelne|separate
@en = neuen|fehlenden|alten|defekten|beschädigten|falschen|richtigen|kleinen|großen|roten|blauen|grünen|weißen|schwarzen|grauen|braunen|passenden|gewünschten|bestellten|genauen|vollständigen|aktuellen|langen|kurzen|breiten|schmalen|hellen|runden|schönen|kostenlosen|korrekten|zweiten|ersten|nächsten|anderen|linken|rechten|oberen|unteren|hinteren|vorderen|goldenen|verbogenen|zerkratzten|gerissenen|personalisierten|gravierten|bedruckten|schweren|leichten|eckigen|transparenten|gebrochenen|gebrauchten|einzelnen|separaten
@er = neuer|fehlender|alter|defekter|beschädigter|falscher|richtiger|kleiner|großer|roter|blauer|grüner|weißer|schwarzer|grauer|brauner|passender|gewünschter|bestellter|genauer|vollständiger|aktueller|langer|kurzer|breiter|schmaler|heller|runder|schöner|kostenloser|korrekter|zweiter|erster|nächster|anderer|linker|rechter|oberer|unterer|hinterer|vorderer|goldener|verbogener|zerkratzter|gerissener|personalisierter|gravierter|bedruckter|schwerer|leichter|eckiger|transparenter|gebrochener|gebrauchter|einzelner|separater
@es = neues|fehlendes|altes|defektes|beschädigtes|falsches|richtiges|kleines|großes|rotes|blaues|grünes|weißes|schwarzes|graues|braunes|passendes|gewünschtes|bestelltes|genaues|vollständiges|aktuelles|langes|kurzes|breites|schmales|helles|rundes|schönes|kostenloses|korrektes|zweites|erstes|nächstes|anderes|linkes|rechtes|oberes|unteres|hinteres|vorderes|goldenes|verbogenes|zerkratztes|gerissenes|personalisiertes|graviertes|bedrucktes|schweres|leichtes|eckiges|transparentes|gebrochenes|gebrauchtes|einzelnes|separates
@several = zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|einige|viele|beide|alle
@many = @f-many|@other-many|teile|füße|beine|maße|stücke
@to = mit|von|bei|zu
dem [@e>@en] @m|@m-alike|@n|@n-alike
einem|ihrem|unserem|diesem|keinem|jedem|im|vom|zum|beim [@e>@en|@es>@en|@er>@en] @m|@m-alike|@n|@n-alike
@to|aus|nach|in|auf der|einer|ihrer|unserer|dieser|keiner|zur [@e>@en|@er>@en] @f
zur [@e>@en|@er>@en] @f
den|einen|ihren|unseren|diesen|keinen [@e>@en|@er>@en|@es>@en] @m
ein|kein|ihr|unser [@e>@es|@er>@es|@en>@es] @n
ein|kein|ihr|unser [@e>@er|@es>@er] @m
eine|keine|ihre|unsere|diese [@er>@e|@es>@e|@en>@e] @f
!, die [@er>@e|@es>@e] @f
das|dieses [@es>@e|@er>@e|@en>@e] @n
!, der [@er>@e|@es>@e] @m
!,|für|mit|auf|an|in|um|durch|gegen|ohne|über|unter|vor|hinter|neben die [@e>@en] @f-many|@other-many|teile|füße|beine|maße
diese|ihre|unsere|keine|alle|beide [@e>@en] @f-many|@other-many|teile|füße|beine|maße
ihnen|sie|wir|für|um|ohne|noch zwei|drei|vier|fünf|sechs|einige|mehrere|viele [@en>@e] @f-many|@other-many|teile|füße|beine|maße
des|eines ?@en [@nominative>@genitive] !und|oder|bzw
für|ohne|gegen|durch [dem>den|einem>einen|diesem>diesen|unserem>unseren|der>den] ?@en @m
für|ohne|gegen|durch [dem>das|einem>ein|diesem>dieses|unserem>unser] ?@en @n
für|ohne|gegen|durch [der>die|einer>eine|dieser>diese|unserer>unsere] ?@e|@en @f
@to [den>dem|einen>einem|diesen>diesem|unseren>unserem] ?@en @m
@to [das>dem|dieses>diesem] ?@e|@en|@es @n|@n-den
@to [ein>einem|unser>unserem] ?@e|@en|@er|@es @n|@n-den|@m
@to [die>der|eine>einer|diese>dieser|unsere>unserer|keine>keiner] ?@e|@en @f
[im>in der|am>an der] @f
[ins>in die] @f
@several [@f-one>@f-many|@other-one>@other-many]
fehlen|haben|mit|sind|die|von|brauchen|benötigen|alle 2|3|4|5|6|8|10|12|20 [@f-one>@f-many|@other-one>@other-many]
jede|eine|einer|jeder [@f-many>@f-one] !und|oder|bzw
@to|aus|nach|vor|an|in den|zwei|drei|vier|fünf|sechs|beiden|allen|unseren|ihren|diesen ?@en [@many-nominative>@many-dative]
vor|seit|nach|in|mit zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|einigen|wenigen|mehreren [tage>Tagen|monate>Monaten|jahre>Jahren] !alt|alte|alten
^ die|ihre|unsere|diese|alle|beide ?@en|@e @f-many|@other-many|teile|füße|beine|maße [ist>sind|wurde>wurden|war>waren|fehlt>fehlen|passt>passen|kommt>kommen|liegt>liegen|gehört>gehören] !er|es|sie|mir|mich|ihm
^ die|ihre|unsere|diese|alle ?@en|@e @f-many|@other-many|teile , die sie|wir|ihnen * , [ist>sind|wurde>wurden|war>waren|fehlt>fehlen|passt>passen|kommt>kommen|liegt>liegen] !er|es|sie
^ die|ihre|unsere|diese|alle ?@en|@e @f-many|@other-many|teile , die sie|wir|ihnen * * , [ist>sind|wurde>wurden|war>waren|fehlt>fehlen|passt>passen|kommt>kommen|liegt>liegen] !er|es|sie
^ die|ihre|unsere|diese|alle ?@en|@e @f-many|@other-many|teile , die sie|wir|ihnen * * * , [ist>sind|wurde>wurden|war>waren|fehlt>fehlen|passt>passen|kommt>kommen|liegt>liegen] !er|es|sie
^ die|ihre|unsere|diese|eine ?@e @f [sind>ist|wurden>wurde|waren>war|fehlen>fehlt|passen>passt|kommen>kommt] !wir|sie
^ die|ihre|unsere|diese|eine ?@e @f , die sie|wir * haben|hatten|möchten|wollten , [sind>ist|wurden>wurde|waren>war|fehlen>fehlt|passen>passt|kommen>kommt] !wir|sie
^ der|das|dieser|dieses ?@e @m|@n [sind>ist|wurden>wurde|waren>war|fehlen>fehlt|passen>passt|kommen>kommt] !wir|sie
wir [hat>haben|ist>sind|kann>können|wird>werden|muss>müssen|darf>dürfen|möchte>möchten|bittet>bitten|weiß>wissen|bin>sind|habe>haben|würde>würden|sendet>senden|findet>finden|sieht>sehen|gibt>geben|nimmt>nehmen|freut>freuen|hofft>hoffen|braucht>brauchen]
^|leider|daher|deshalb|dann|nun|jetzt|heute|morgen|gerne|gern|bitte [hat>haben|ist>sind|kann>können|wird>werden|muss>müssen|braucht>brauchen|möchte>möchten|würde>würden|bittet>bitten|schickt>schicken|sendet>senden|wartet>warten] wir
^|dass|weil|wenn|ob|da|aber|und ich [haben>habe|hat>habe|können>kann|werden>werde|wird>werde|möchten>möchte|würden>würde|müssen>muss|sind>bin|ist>bin|brauchen>brauche|braucht>brauche|senden>sende|schicken>schicke|warten>warte|hoffen>hoffe|hofft>hoffe]
^|leider|daher|deshalb|dann|hiermit|gerne|gern [haben>habe|können>kann|möchten>möchte|werden>werde|senden>sende|schicken>schicke|bitten>bitte|brauchen>brauche|sind>bin] ich
können|könnten|würden|möchten sie uns ?bitte ?die|das|den|eine|ihre|ein ?@f|@m|@n|@n-alike|@m-alike [mitgeteilt>mitteilen|geschickt>schicken|gesendet>senden|genannt>nennen|sendet>senden|schickt>schicken|nennt>nennen|gebt>geben|gegeben>geben|gesagt>sagen|sagt>sagen] $|ob|welche|wann
paket|sendung|lieferung|bestellung|fahrer|karton|ware|schrank|tisch|lampe [hat>ist] ?noch|leider|bereits|gestern|heute|schon ?nicht angekommen|eingetroffen|gekommen|geblieben $
warten|warte|wartet [für>auf] ihre|eine|die|den|das|ihren
bitten [für>um] geduld|verständnis|entschuldigung|antwort|bestätigung|rückmeldung
[in>am|im>am] montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag $|um|vormittag|nachmittag|zwischen|oder|und|ab
[am>um|an>um] # uhr
!nicht|nichts|nie|kein|keine|keinen|niemand|noch [mehr größer>größer|mehr kleiner>kleiner|mehr länger>länger|mehr kürzer>kürzer|mehr breiter>breiter|mehr besser>besser|mehr dicker>dicker|mehr heller>heller|mehr dunkler>dunkler|mehr schneller>schneller|mehr günstiger>günstiger|mehr höher>höher]
[welche>welchen|welches>welchen] @m möchten|wünschen|hätten|bevorzugen|brauchen|benötigen
[welche>welches|welcher>welches|welchen>welches] @n
[welchen>welche] @f
[viele>vielen|vieler>vielen] dank
[in voraus>im Voraus|in vorraus>im Voraus|im vorraus>im Voraus]
sehr [geehrter>geehrte] frau|damen
sehr [geehrte>geehrter] herr
^ [lieber>liebe] frau|kundin
^ [liebe>lieber] herr|kunde
für|ohne [ihnen>Sie] $|und|zu|ist|sind|gerne|da|auch|haben|gemacht|passt
für|ohne [dir>dich|mir>mich|ihm>ihn] $|ist|zu|haben
mit|von|bei [sie>Ihnen] $|in|zu|einen|über|am|per
[ihnen>Sie] kontaktieren|erreichen|anrufen|informieren|besuchen
wir|ich bitten|bitte|informieren|kontaktieren|verstehen [ihnen>Sie] *
wir|ich danken|danke [sie>Ihnen] für|herzlich|sehr
wir [sie>Ihnen] gern|gerne|leider|nicht|auch helfen|weiterhelfen|anbieten
`;
