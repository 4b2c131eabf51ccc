/** Words that are mistaken for others, and forms that do not agree: see `phrase-notation.ts`. */
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
[jaką>jaki] rozmiar|kolor|model|adres|numer|termin
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
`;
