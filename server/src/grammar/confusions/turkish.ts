/** Words that are mistaken for others, and forms that do not agree: see `phrase-notation.ts`. */
export const turkish = `
[değilmi>değil mi|varmı>var mı|yokmu>yok mu|olurmu>olur mu|uygunmu>uygun mu|uygunmudur>uygun mudur|doğrumu>doğru mu|doğrumudur>doğru mudur|mümkünmü>mümkün mü|mümkünmüdür>mümkün müdür|istermisiniz>ister misiniz|edermisiniz>eder misiniz|alabilirmiyiz>alabilir miyiz|alabilirmisiniz>alabilir misiniz|yaparmısınız>yapar mısınız|gönderirmisiniz>gönderir misiniz|gönderebilirmisiniz>gönderebilir misiniz|olabilirmi>olabilir mi|bildirirmisiniz>bildirir misiniz|verirmisiniz>verir misiniz|verebilirmisiniz>verebilir misiniz|yazarmısınız>yazar mısınız|yazabilirmisiniz>yazabilir misiniz|paylaşırmısınız>paylaşır mısınız|paylaşabilirmisiniz>paylaşabilir misiniz|onaylıyormusunuz>onaylıyor musunuz|istiyormusunuz>istiyor musunuz|biliyormusunuz>biliyor musunuz|aldınızmı>aldınız mı|geldimi>geldi mi|olsunmu>olsun mu|yeterlimi>yeterli mi|doğrularmısınız>doğrular mısınız|söylermisiniz>söyler misiniz|seçermisiniz>seçer misiniz]
[hiç bir>hiçbir|bir kaç>birkaç|her hangi bir>herhangi bir|bir çok>birçok|hiç biri>hiçbiri|bir biri>birbiri|şuan>şu an|şuanda>şu anda|hergün>her gün|heryer>her yer|yada>ya da|tabiki>tabii ki|hoşgeldiniz>hoş geldiniz|farketmez>fark etmez|bide>bir de|vede>ve de|herhalukarda>her hâlükârda|olmassa>olmazsa|yanlızca>yalnızca]
[fotoğrafta ki>fotoğraftaki|kutuda ki>kutudaki|pakette ki>paketteki|resimde ki>resimdeki|poşette ki>poşetteki|adreste ki>adresteki|siparişte ki>siparişteki|listede ki>listedeki|depoda ki>depodaki]
[bizede>bize de|sizede>size de|banada>bana da|onada>ona da]
[bende>ben de] sizin|aynı|öyle|katılıyorum|düşünüyorum
[yazarsanızda>yazarsanız da|gelirsenizde>gelirseniz de|olsada>olsa da|varsada>varsa da]
`;
