export const swedish: readonly string[] = [
  'Nycklarna «ligga» i påsen, och skruvarna är i lådan. → ligger',
  'Vi behöver veta «vilken» typsnitt du vill ha på det. → vilket',
  'Kan «du du» skriva till oss vilken färg du vill ha? → du',
  'Hyllan är «trasigt» och vi vill skicka en ny till dig. → trasig',
  'De «ny» skruvarna ligger i påsen som du har fått. → nya',
  'Paketet har blivit «skickad» tillbaka till oss. → skickat',
  'Gardinerna är «skuren» som du ville ha dem. → skurna',
  'Vi har fått din fråga «å» väntar på svar från dig. → och',
  'Soffan är större «en» dörren, och vi vet inte om den får plats. → än',
  'Vi undrar «vilket» färg ni vill ha på soffan till er beställning. → vilken',
  'Kan ni «bekräftar» adressen till oss så att vi kan skicka den? → bekräfta',
  'Vi har en fråga om er beställning «och och» vill gärna ha ett svar. → och',
];
