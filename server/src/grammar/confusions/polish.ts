/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const polish = `
[tą>tę] *kę
[tą>tę] *cję
[tą>tę] *tę
[tą>tę] *pę
[tą>tę] *urę
[tą>tę] *nę
[te>to] zamówienie|zdjęcie|pudełko|opakowanie|urządzenie|pytanie
[ta>ten] produkt|kolor|rozmiar|numer|towar|napis|model
[ten>ta] paczka|przesyłka|faktura|wiadomość|lampa|ramka
[ten>to] zamówienie|zdjęcie|opakowanie|urządzenie|pytanie
[mogli by>mogliby|mógł by>mógłby|mogła by>mogłaby|chciał by>chciałby|chciała by>chciałaby|chcieli by>chcieliby|chcieli byśmy>chcielibyśmy|mogli byśmy>moglibyśmy|była by>byłaby|był by>byłby|było by>byłoby|prosili byśmy>prosilibyśmy|wolał by>wolałby|wolała by>wolałaby|woleli by>woleliby]
[z pod>spod|z przed>sprzed|z poza>spoza|z nad>znad|z pośród>spośród|w skutek>wskutek|w między czasie>w międzyczasie|nie które>niektóre|nie którzy>niektórzy|nie którym>niektórym|nie kompletny>niekompletny|nie kompletna>niekompletna|nie kompletne>niekompletne|nie prawidłowy>nieprawidłowy|nie prawidłowa>nieprawidłowa|nie prawidłowe>nieprawidłowe|nie wiele>niewiele|po nieważ>ponieważ|na przeciwko>naprzeciwko|do póki>dopóki]
^ [dla czego>dlaczego] *
proszę|prosimy [o podać>podać|o potwierdzić>potwierdzić|o wybrać>wybrać|o przesłać>przesłać|o sprawdzić>sprawdzić|o wysłać>wysłać]
prosimy [potwierdź>o potwierdzenie|podaj>o podanie|wybierz>o wybranie|wyślij>o wysłanie|sprawdź>o sprawdzenie]
prosimy o [podać>podanie|potwierdzić>potwierdzenie|wybrać>wybranie|przesłać>przesłanie|sprawdzić>sprawdzenie|wysłać>wysłanie|kontaktować>kontakt]
dla|do|od|u [państwo>państwa]
dziękujemy|dziękuję [państwo>państwu|państwa>państwu] za
^|jeśli|czy|że|kiedy [państwa>państwo] mogą|chcą|wolą|wybrali|otrzymali|zamówili|mają
czy [państwa>państwo] *li
^ my [jest>jesteśmy|ma>mamy|może>możemy]
paczka|przesyłka|faktura [został>została|zostało>została|był>była|dotarł>dotarła]
^ zamówienie [został>zostało|została>zostało|był>było|była>było|dotarł>dotarło|dotarła>dotarło]
^ państwa|twoje|pana|pani zamówienie [został>zostało|została>zostało|był>było|była>było|dotarł>dotarło|dotarła>dotarło]
^ kurier|produkt|towar [została>został|zostało>został|była>był|dotarła>dotarł]
[jaka>jaki] kolor|rozmiar|numer|napis|adres|termin|dzień|model|materiał
[jaki>jaka] długość|szerokość|wysokość|data|godzina|opcja|tkanina
[które>który] kolor|rozmiar|termin|dzień|model|wariant
[która>który] kolor|rozmiar|termin|dzień|model|wariant
[nasz>nasza] firma|faktura|przesyłka
[w dniu dzisiejszego>w dniu dzisiejszym|w pierw>wpierw]
[jaką>jaki] rozmiar|kolor|model|adres|numer|termin|wzór|odcień|materiał|napis|wariant|typ|format|tekst|krój
!z|ze|nad|pod|przed|za|między [którą>który] kolor|rozmiar|termin|dzień|model|wariant|wzór|odcień|materiał|napis|numer|format|tekst|krój|adres|typ
[jaki>jaką] wersję|opcję|godzinę|datę|tkaninę|ramkę|nazwę|literę|barwę|treść|część
^ zasłony|wymiary|kolory|poduszki [jest>są|została>zostały|został>zostały]
nie mamy [ten kolor>tego koloru|ten rozmiar>tego rozmiaru|ten model>tego modelu|tą część>tej części|tę część>tej części]
[dwa>dwie] śruby|paczki|części|sztuki|etykiety|faktury|zasłony|deski|poduszki
[dwie>dwa] kolory|rozmiary|pudełka|klucze|zdjęcia|kartony|zawiasy
o|za|naszą|pani|pana|państwa [odpowiedz>odpowiedź|wiadomośc>wiadomość]
nie znaleźliśmy|mamy|otrzymaliśmy [pański adres>pańskiego adresu|adres>adresu|numer>numeru|zdjęcie>zdjęcia]
czy [dostał>dostała|otrzymał>otrzymała|wybrał>wybrała|sprawdził>sprawdziła|mógł>mogła] pani *
czy [dostała>dostał|otrzymała>otrzymał|wybrała>wybrał|mogła>mógł] pan *
paczka|śruba|etykieta|faktura jest [gotowy>gotowa|wysłany>wysłana|uszkodzony>uszkodzona]
[na prawdę>naprawdę]
numer|numeru|numerem [seryny>seryjny]
^ klucze|śruby|części|deski|nogi|lampy|paczki [jest>są]
@fem = szafa|lampa|śruba|półka|szuflada|deska|sofa|kanapa|poduszka|zasłona|firanka|ramka|rama|paczka|przesyłka|etykieta|faktura|naklejka|tabliczka|koszulka|sukienka|kurtka|bluza|spódnica|czapka|rękawiczka|bransoletka|zawieszka|torba|torebka|walizka|butelka|miska|filiżanka|świeca|pompa|rura|klamka|obudowa|uszczelka|podkładka|nakrętka|sprężyna|żarówka|ładowarka|bateria|płyta|płytka|pokrywa|skrzynka|ławka|huśtawka|zabawka|lalka|książka|kartka|pocztówka|obroża
@fem-acc = szafę|lampę|śrubę|półkę|szufladę|deskę|sofę|kanapę|poduszkę|zasłonę|firankę|ramkę|ramę|paczkę|przesyłkę|etykietę|fakturę|naklejkę|tabliczkę|koszulkę|sukienkę|kurtkę|bluzę|spódnicę|czapkę|rękawiczkę|bransoletkę|zawieszkę|torbę|torebkę|walizkę|butelkę|miskę|filiżankę|świecę|pompę|rurę|klamkę|obudowę|uszczelkę|podkładkę|nakrętkę|sprężynę|żarówkę|ładowarkę|baterię|płytę|płytkę|pokrywę|skrzynkę|ławkę|huśtawkę|zabawkę|lalkę|książkę|kartkę|pocztówkę|obrożę
@fem-gen = szafy|lampy|śruby|półki|szuflady|deski|sofy|kanapy|poduszki|zasłony|firanki|ramki|ramy|paczki|przesyłki|etykiety|faktury|naklejki|tabliczki|koszulki|sukienki|kurtki|bluzy|spódnice|czapki|rękawiczki|bransoletki|zawieszki|torby|torebki|walizki|butelki|miski|filiżanki|świece|pompy|rury|klamki|obudowy|uszczelki|podkładki|nakrętki|sprężyny|żarówki|ładowarki|baterie|płyty|płytki|pokrywy|skrzynki|ławki|huśtawki|zabawki|lalki|książki|kartki|pocztówki|obroże
@fem-many = szaf|lamp|śrub|półek|szuflad|desek|sof|kanap|poduszek|zasłon|firanek|ramek|ram|paczek|przesyłek|etykiet|faktur|naklejek|tabliczek|koszulek|sukienek|kurtek|bluz|spódnic|czapek|rękawiczek|bransoletek|zawieszek|toreb|torebek|walizek|butelek|misek|filiżanek|świec|pomp|rur|klamek|obudów|uszczelek|podkładek|nakrętek|sprężyn|żarówek|ładowarek|baterii|płyt|płytek|pokryw|skrzynek|ławek|huśtawek|zabawek|lalek|książek|kartek|pocztówek|obroży
@matter = decyzja|informacja|reklamacja|instrukcja|gwarancja|dostawa|naprawa|wymiana
@matter-acc = decyzję|informację|reklamację|instrukcję|gwarancję|dostawę|naprawę|wymianę
@matter-gen = decyzji|informacji|reklamacji|instrukcji|gwarancji|dostawy|naprawy|wymiany
@masc = produkt|kolor|rozmiar|numer|towar|napis|model|karton|klucz|zawias|stół|fotel|materac|dywan|wieszak|uchwyt|śrubokręt|kubek|talerz|pierścionek|naszyjnik|łańcuszek|zegarek|plecak|portfel|pasek|sweter|płaszcz|kabel|zasilacz|silnik|filtr|wkład|dokument|paragon|adres|termin|plakat|obraz|rower|kask|namiot|bilet|klosz|blat|panel
@masc-many = kartony|klucze|zawiasy|fotele|dywany|wieszaki|uchwyty|kubki|talerze|pierścionki|kolory|rozmiary|produkty|kable|panele|plakaty|dokumenty
@masc-many-gen = kartonów|kluczy|zawiasów|foteli|dywanów|wieszaków|uchwytów|kubków|talerzy|pierścionków|kolorów|rozmiarów|produktów|kabli|paneli|plakatów|dokumentów
@neut = zamówienie|zdjęcie|pudełko|opakowanie|urządzenie|pytanie|krzesło|łóżko|biurko|lustro|hasło|okno|wieko|siodełko|koło|krzesełko|ubranie|zaświadczenie
@he = nowy|biały|czarny|czerwony|niebieski|zielony|szary|duży|mały|gotowy|uszkodzony|wysłany|zapakowany|długi|krótki|szeroki|wąski|właściwy|prawidłowy|dostępny|kompletny|pęknięty|zamówiony|okrągły|drugi|pierwszy|wysoki|niski|drewniany|srebrny
@she = nowa|biała|czarna|czerwona|niebieska|zielona|szara|duża|mała|gotowa|uszkodzona|wysłana|zapakowana|długa|krótka|szeroka|wąska|właściwa|prawidłowa|dostępna|kompletna|pęknięta|zamówiona|okrągła|druga|pierwsza|wysoka|niska|drewniana|srebrna
@it = nowe|białe|czarne|czerwone|niebieskie|zielone|szare|duże|małe|gotowe|uszkodzone|wysłane|zapakowane|długie|krótkie|szerokie|wąskie|właściwe|prawidłowe|dostępne|kompletne|pęknięte|zamówione|okrągłe|drugie|pierwsze|wysokie|niskie|drewniane|srebrne
@he-is = gotowy|uszkodzony|wysłany|zapakowany|dostępny|kompletny|pęknięty|zamówiony|czarny|biały|czerwony|szary|duży|mały
@she-is = gotowa|uszkodzona|wysłana|zapakowana|dostępna|kompletna|pęknięta|zamówiona|czarna|biała|czerwona|szara|duża|mała
@it-is = gotowe|uszkodzone|wysłane|zapakowane|dostępne|kompletne|pęknięte|zamówione|czarne|białe|czerwone|szare|duże|małe
@doing = przywieźć|wysłać|dostarczyć|zmontować|wymienić|zabrać|odebrać|zapakować|naprawić|wnieść|zamontować|przesłać|odesłać|zwrócić|zmierzyć|kupić|otrzymać|dołączyć|złożyć|rozpakować|wysyłamy|wyślemy|mamy|prześlemy|wymienimy|otrzymaliśmy|zapakowaliśmy|wysłaliśmy|naprawimy|dołączymy|dołączyliśmy|przygotowaliśmy|znaleźliśmy|dostarczymy|zamówiliśmy
!nie @doing [@fem>@fem-acc|@matter>@matter-acc]
tę|jedną|nową|naszą|drugą|białą|czarną|uszkodzoną|brakującą|właściwą [@fem>@fem-acc]
nie mamy|otrzymaliśmy|znaleźliśmy|widzimy|wysłaliśmy|dostaliśmy|ma|wysyłamy|możemy [@fem-acc>@fem-gen|@matter-acc>@matter-gen]
brakuje|brakowało|zabrakło ?jednej ?jeszcze [@fem>@fem-gen|@fem-acc>@fem-gen]
do|od|bez|dla|obok|zamiast|oprócz|według [@fem>@fem-gen|@fem-acc>@fem-gen|@matter>@matter-gen|@matter-acc>@matter-gen]
przez|za [@fem>@fem-acc]
czekamy|prosimy|proszę|czekam na|o [@matter>@matter-acc|@fem>@fem-acc]
trzy|cztery|dwie|obie [@fem>@fem-gen]
pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście|kilka|wiele|ile|dużo|mało [@fem>@fem-many|@fem-gen>@fem-many|@masc-many>@masc-many-gen]
dwa|trzy|cztery|oba [@masc-many-gen>@masc-many]
[dwa>dwie|oba>obie] @fem-gen
[dwie>dwa|obie>oba] @masc-many
[ten>ta|nasz>nasza|jaki>jaka|jeden>jedna|każdy>każda] @fem
[ta>ten|nasza>nasz|jaka>jaki|jedna>jeden|każda>każdy] @masc $|jest|był|został|nie|ma|z|w
[ten>to|nasz>nasze|jaki>jakie|nasza>nasze|jaka>jakie|jeden>jedno|jedna>jedno|każdy>każde|każda>każde] @neut
^|ta|nasza|jest|jedna|czy [@he>@she] @fem
^|ten|nasz|jeden|czy [@she>@he|@it>@he] @masc
^|to|nasze|jedno|czy [@he>@it|@she>@it] @neut
^|czy|że|bo|ponieważ|jeśli|gdy ta|nasza|państwa|pana|pani|twoja ?nowa|druga @fem ?już|jeszcze ?nie [został>została|zostało>została|był>była|było>była|dotarł>dotarła|dotarło>dotarła|przyszedł>przyszła|pękł>pękła|przyjechał>przyjechała]
^|czy|że|bo|ponieważ @fem ?już|jeszcze ?nie [został>została|zostało>została|był>była|było>była|dotarł>dotarła|dotarło>dotarła|przyszedł>przyszła|pękł>pękła]
^|ta|nasza|czy|że @fem ?już|jeszcze ?nie jest ?już|jeszcze [@he-is>@she-is|@it-is>@she-is] $|i|ale|do|w|na|od
^|ten|nasz|czy|że @masc ?już|jeszcze ?nie jest ?już|jeszcze [@she-is>@he-is|@it-is>@he-is] $|i|ale|do|w|na|od
^|to|nasze|czy|że @neut ?już|jeszcze ?nie jest ?już|jeszcze [@he-is>@it-is|@she-is>@it-is] $|i|ale|do|w|na|od
^|te|nasze|że @fem-gen|@masc-many ?już|jeszcze ?nie są ?już|jeszcze [@he-is>@it-is|@she-is>@it-is] $|i|ale|do|w|na|od
^ te|nasze|wszystkie @fem-gen|@masc-many ?już|jeszcze ?nie [jest>są|został>zostały|została>zostały|był>były|była>były|dotarł>dotarły]
^ ?te @fem-gen|@masc-many , które państwo|pan|pani ?* * , [jest>są|został>zostały|została>zostały|był>były|była>były|ma>mają]
czy|jeśli|gdy|kiedy|jaki|jaką|jakie państwo [ma>mają|może>mogą|chce>chcą|woli>wolą|potrzebuje>potrzebują|wybiera>wybierają|wybrał>wybrali|zamówił>zamówili|otrzymał>otrzymali]
[bardziej większy>większy|bardziej mniejszy>mniejszy|bardziej większa>większa|bardziej mniejsza>mniejsza|bardziej lepszy>lepszy|bardziej lepsza>lepsza|bardziej dłuższy>dłuższy|bardziej dłuższa>dłuższa|bardziej szersza>szersza|bardziej szerszy>szerszy|bardziej tańszy>tańszy|bardziej lepiej>lepiej]
`;
