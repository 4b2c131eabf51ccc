/** Forms that do not agree, by the gender and number of nouns: see `confusion-notation.ts`. */
export const italianAgreement = `
@fc = spedizione|consegna|fattura|recensione|taglia|garanzia|restituzione|misura|tenda|cerniera|mensola|maniglia|domanda|risposta|città|casa|strada|lampada|ricevuta|richiesta|conferma|tazza|targhetta|foto|sedia|scatola|chiave|borsa|coperta|federa|candela|cornice|collana|catena|lampadina|batteria|dimensione|larghezza|lunghezza|profondità|camicia|gonna|giacca|maglia|maglietta|scarpa|tovaglia|lettera|parola|frase|bottiglia|pagina|bolla|busta|cassa|cintura|culla|finestra|gamba|griglia|guarnizione|macchina|padella|pentola|pellicola|piastra|piastrella|poltrona|porzione|quantità|rondella|ruota|serratura|stanza|staffa|stoffa|striscia|tavoletta|tasca|testata|tessera|valigia|videocamera|zanzariera|data|settimana|persona|camera|cucina|doccia|vasca|tendina|riparazione|sostituzione|correzione|versione|bozza|firma|copia|vite
@fe = etichetta|opzione|incisione|immagine|altezza|informazione|istruzione|anta|asta|ordinazione|indicazione
@f = @fc|@fe
@mc = pacco|prodotto|rimborso|reso|messaggio|colore|pezzo|cuscino|tassello|nome|cognome|numero|codice|citofono|piano|testo|materiale|modello|regalo|bracciale|tavolo|letto|cassetto|gancio|cavo|tappeto|quadro|bottone|sacchetto|coperchio|pannello|supporto|tessuto|corriere|documento|disegno|formato|carattere|telaio|motore|filtro|tubo|rubinetto|lavandino|divano|materasso|mobile|ripiano|rotolo|lenzuolo|vestito|pantalone|cappello|maglione|giubbotto|costume|portafoglio|ciondolo|diamante|libro|quaderno|giocattolo|bicchiere|piatto|coltello|barattolo|vaso|telefono|computer|caricatore|cartone|pallet|palazzo|campanello|portone|magazzino|negozio|fornitore|produttore|tecnico|difetto|danno|ritardo|termine|giorno|mese|pagamento|bonifico|importo|prezzo|catalogo|manuale|ricambio|bullone|dado|chiodo|martello|trapano|binario|bastone|laccio|nastro|cestino
@me = ordine|articolo|indirizzo|errore|acquisto|oggetto|accessorio|armadio|appartamento|ufficio|anello|orologio|angolo|adattatore|elemento|allegato|imballo
@mz = scontrino|schermo|specchio|scaffale|zaino|sgabello|strumento|stivale
@f1 = consegna|fattura|taglia|misura|tenda|domanda|conferma|bolla|cassa|griglia|macchina|piastra|ruota|bozza|firma|copia
@f2 = consegne|fatture|taglie|misure|tende|domande|conferme|bolle|casse|griglie|macchine|piastre|ruote|bozze|firme|copie
@v1 = colore|numero|modello|regalo|supporto|documento|disegno|filtro|danno|ritardo|termine|pagamento|importo|prezzo|ricambio|ordine|indirizzo|acquisto|elemento|allegato|imballo
@v2 = colori|numeri|modelli|regali|supporti|documenti|disegni|filtri|danni|ritardi|termini|pagamenti|importi|prezzi|ricambi|ordini|indirizzi|acquisti|elementi|allegati|imballi
@a1 = spedizione|recensione|garanzia|restituzione|cerniera|mensola|maniglia|risposta|casa|strada|lampada|ricevuta|richiesta|tazza|targhetta|sedia|scatola|chiave|borsa|coperta|federa|candela|cornice|collana|catena|lampadina|batteria|dimensione|larghezza|lunghezza|camicia|gonna|giacca|maglia|maglietta|scarpa|tovaglia|lettera|parola|frase|bottiglia|pagina|busta|cintura|culla|finestra|gamba|guarnizione|padella|pentola|pellicola|piastrella|poltrona|porzione|rondella|serratura|stanza|staffa|stoffa|striscia|tavoletta|tasca|testata|tessera|valigia|videocamera|zanzariera|data|settimana|persona|camera|cucina|doccia|vasca|tendina|riparazione|sostituzione|correzione|versione
@a2 = spedizioni|recensioni|garanzie|restituzioni|cerniere|mensole|maniglie|risposte|case|strade|lampade|ricevute|richieste|tazze|targhette|sedie|scatole|chiavi|borse|coperte|federe|candele|cornici|collane|catene|lampadine|batterie|dimensioni|larghezze|lunghezze|camicie|gonne|giacche|maglie|magliette|scarpe|tovaglie|lettere|parole|frasi|bottiglie|pagine|buste|cinture|culle|finestre|gambe|guarnizioni|padelle|pentole|pellicole|piastrelle|poltrone|porzioni|rondelle|serrature|stanze|staffe|stoffe|strisce|tavolette|tasche|testate|tessere|valigie|videocamere|zanzariere|date|settimane|persone|camere|cucine|docce|vasche|tendine|riparazioni|sostituzioni|correzioni|versioni
@b1 = etichetta|opzione|incisione|immagine|altezza|informazione|istruzione|anta|asta|ordinazione|indicazione
@b2 = etichette|opzioni|incisioni|immagini|altezze|informazioni|istruzioni|ante|aste|ordinazioni|indicazioni
@c1 = pacco|prodotto|rimborso|reso|messaggio|pezzo|cuscino|tassello|nome|cognome|codice|citofono|piano|testo|materiale|bracciale|tavolo|letto|cassetto|gancio|cavo|tappeto|quadro|bottone|sacchetto|coperchio|pannello|tessuto|corriere|formato|carattere|telaio|motore|tubo|rubinetto|lavandino|divano|materasso|mobile|ripiano|rotolo|vestito|pantalone|cappello|maglione|giubbotto|costume|portafoglio|ciondolo|diamante|libro|quaderno|giocattolo|bicchiere|piatto|coltello|barattolo|vaso|telefono|caricatore|cartone|palazzo|campanello|portone|magazzino|negozio|fornitore|produttore|tecnico|difetto|giorno|mese|bonifico|catalogo|manuale|bullone|dado|chiodo|martello|trapano|binario|bastone|laccio|nastro|cestino
@c2 = pacchi|prodotti|rimborsi|resi|messaggi|pezzi|cuscini|tasselli|nomi|cognomi|codici|citofoni|piani|testi|materiali|bracciali|tavoli|letti|cassetti|ganci|cavi|tappeti|quadri|bottoni|sacchetti|coperchi|pannelli|tessuti|corrieri|formati|caratteri|telai|motori|tubi|rubinetti|lavandini|divani|materassi|mobili|ripiani|rotoli|vestiti|pantaloni|cappelli|maglioni|giubbotti|costumi|portafogli|ciondoli|diamanti|libri|quaderni|giocattoli|bicchieri|piatti|coltelli|barattoli|vasi|telefoni|caricatori|cartoni|palazzi|campanelli|portoni|magazzini|negozi|fornitori|produttori|tecnici|difetti|giorni|mesi|bonifichi|cataloghi|manuali|bulloni|dadi|chiodi|martelli|trapani|binari|bastoni|lacci|nastri|cestini
@d1 = articolo|errore|oggetto|accessorio|armadio|appartamento|ufficio|anello|orologio|angolo|adattatore
@d2 = articoli|errori|oggetti|accessori|armadi|appartamenti|uffici|anelli|orologi|angoli|adattatori
@mn = pacco|prodotto|rimborso|reso|messaggio|pezzo|cuscino|tassello|nome|cognome|codice|citofono|piano|testo|materiale|bracciale|tavolo|letto|cassetto|gancio|cavo|tappeto|quadro|bottone|sacchetto|coperchio|pannello|tessuto|corriere|formato|carattere|telaio|motore|tubo|rubinetto|lavandino|divano|materasso|mobile|ripiano|rotolo|lenzuolo|vestito|pantalone|cappello|maglione|giubbotto|costume|portafoglio|ciondolo|diamante|libro|quaderno|giocattolo|bicchiere|piatto|coltello|barattolo|vaso|telefono|computer|caricatore|cartone|pallet|palazzo|campanello|portone|magazzino|negozio|fornitore|produttore|tecnico|difetto|giorno|mese|bonifico|catalogo|manuale|bullone|dado|chiodo|martello|trapano|binario|bastone|laccio|nastro|cestino
@vc1 = colore|numero|modello|regalo|supporto|documento|disegno|filtro|danno|ritardo|termine|pagamento|importo|prezzo|ricambio
@vc2 = colori|numeri|modelli|regali|supporti|documenti|disegni|filtri|danni|ritardi|termini|pagamenti|importi|prezzi|ricambi
@e1 = scontrino|schermo|specchio|scaffale|zaino|sgabello|strumento|stivale
@e2 = scontrini|schermi|specchi|scaffali|zaini|sgabelli|strumenti|stivali
@fp = @a2|@b2|@f2|viti|email|foto
@mp = @c2|@d2|@e2|@v2|problemi
@m = @mc|@me|@mz|problema
@o = ordinato|acquistato|scelto|ricevuto|spedito|consegnato|pagato|inviato|indicato|richiesto|confermato|montato|misurato|installato|restituito|danneggiato|graffiato|ammaccato|stampato|ricamato|personalizzato|sbagliato|rotto|aperto|chiuso|nuovo|pronto|corretto|giusto|esatto|completo|incompleto|difettoso|piccolo|lungo|largo|corto|stretto|preparato|imballato|arrivato|partito|previsto|allegato|scritto|smarrito|trovato|sostituito|riparato|incluso
@oa = ordinata|acquistata|scelta|ricevuta|spedita|consegnata|pagata|inviata|indicata|richiesta|confermata|montata|misurata|installata|restituita|danneggiata|graffiata|ammaccata|stampata|ricamata|personalizzata|sbagliata|rotta|aperta|chiusa|nuova|pronta|corretta|giusta|esatta|completa|incompleta|difettosa|piccola|lunga|larga|corta|stretta|preparata|imballata|arrivata|partita|prevista|allegata|scritta|smarrita|trovata|sostituita|riparata|inclusa
@oi = ordinati|acquistati|scelti|ricevuti|spediti|consegnati|pagati|inviati|indicati|richiesti|confermati|montati|misurati|installati|restituiti|danneggiati|graffiati|ammaccati|stampati|ricamati|personalizzati|sbagliati|rotti|aperti|chiusi|nuovi|pronti|corretti|giusti|esatti|completi|incompleti|difettosi|piccoli|lunghi|larghi|corti|stretti|preparati|imballati|arrivati|partiti|previsti|allegati|scritti|smarriti|trovati|sostituiti|riparati|inclusi
@oe = ordinate|acquistate|scelte|ricevute|spedite|consegnate|pagate|inviate|indicate|richieste|confermate|montate|misurate|installate|restituite|danneggiate|graffiate|ammaccate|stampate|ricamate|personalizzate|sbagliate|rotte|aperte|chiuse|nuove|pronte|corrette|giuste|esatte|complete|incomplete|difettose|piccole|lunghe|larghe|corte|strette|preparate|imballate|arrivate|partite|previste|allegate|scritte|smarrite|trovate|sostituite|riparate|incluse
@t = ordinato|acquistato|ricevuto|spedito|consegnato|inviato|indicato|confermato|montato|misurato|installato|restituito|danneggiato|graffiato|ammaccato|ricamato|personalizzato|sbagliato|rotto|aperto|chiuso|pronto|corretto|esatto|incompleto|difettoso|largo|stretto|preparato|imballato|arrivato|partito|smarrito|trovato|sostituito|riparato|incluso
@ta = ordinata|acquistata|ricevuta|spedita|consegnata|inviata|indicata|confermata|montata|misurata|installata|restituita|danneggiata|graffiata|ammaccata|ricamata|personalizzata|sbagliata|rotta|aperta|chiusa|pronta|corretta|esatta|incompleta|difettosa|larga|stretta|preparata|imballata|arrivata|partita|smarrita|trovata|sostituita|riparata|inclusa
@ti = ordinati|acquistati|ricevuti|spediti|consegnati|inviati|indicati|confermati|montati|misurati|installati|restituiti|danneggiati|graffiati|ammaccati|ricamati|personalizzati|sbagliati|rotti|aperti|chiusi|pronti|corretti|esatti|incompleti|difettosi|larghi|stretti|preparati|imballati|arrivati|partiti|smarriti|trovati|sostituiti|riparati|inclusi
@te = ordinate|acquistate|ricevute|spedite|consegnate|inviate|indicate|confermate|montate|misurate|installate|restituite|danneggiate|graffiate|ammaccate|ricamate|personalizzate|sbagliate|rotte|aperte|chiuse|pronte|corrette|esatte|incomplete|difettose|larghe|strette|preparate|imballate|arrivate|partite|smarrite|trovate|sostituite|riparate|incluse
@sv = sarà|arriva|manca|corrisponde|contiene|va|viene|funziona|arriverà|pesa|costa
@pv = saranno|arrivano|mancano|corrispondono|contengono|vanno|vengono|funzionano|arriveranno|pesano|costano
@start = ^|,|ma|se|che|perché|quando|mentre
@nested = e|o|ed|di|del|della|dei|delle|dello|degli|dell'*|con|per|su|sul|sulla|sui|sulle|in|nel|nella|nei|nelle|da|dal|dalla|dai|dalle|a|al|alla|ai|alle|senza|come|né|tra|fra
@now = già|ancora|non|anche|sempre|troppo|molto|più|purtroppo|solo
@numbers = due|tre|quattro|cinque|sei|sette|otto|dieci|alcuni|alcune|diversi|diverse|molti|molte|pochi|poche|tutti|tutte|vari|varie
[un>una|questo>questa|quello>quella|nessun>nessuna|il>la|del>della|nel>nella|al>alla|dal>dalla|sul>sulla|quel>quella] @fc
[il suo>la sua|il nostro>la nostra|il vostro>la vostra|il mio>la mia|del nostro>della nostra|del suo>della sua|nel suo>nella sua|al suo>alla sua|dal nostro>dalla nostra] @f
[la sua>il suo|la nostra>il nostro|la vostra>il vostro|la mia>il mio|della nostra>del nostro|della sua>del suo|nella sua>nel suo|alla sua>al suo|dalla nostra>dal nostro] @m
[un>una|questo>questa|il>la|del>della|nel>nella|al>alla|dal>dalla|sul>sulla] nuova|stessa|prima|seconda|bella|piccola @f
[una>un|questa>questo|la>il|della>del|nella>nel|alla>al|dalla>dal|sulla>sul] nuovo|stesso|primo|secondo|bel|piccolo @m
[una>un|questa>questo|quella>quel|nessuna>nessun|della>del|nella>nel|alla>al|dalla>dal|sulla>sul|dello>del|nello>nel|allo>al|dallo>dal|sullo>sul] @mc|problema
[la>il|lo>il] @mn|problema
[una>un|questa>questo|nessuna>nessun] @me
[una>uno|questa>questo|il>lo|la>lo|un>uno|del>dello|nel>nello|al>allo|dal>dallo|sul>sullo] @mz
[i>gli|dei>degli|nei>negli|ai>agli|dai>dagli|sui>sugli|delle>degli|nelle>negli|alle>agli|queste>questi|nostre>nostri] @d2|@e2
[le>gli] @d2|@e2
[i>le|dei>delle|degli>delle|nei>nelle|ai>alle|dai>dalle|sui>sulle|questi>queste|nostri>nostre|vostri>vostre|gli>le] @fp
[delle>dei|degli>dei|nelle>nei|negli>nei|alle>ai|agli>ai|dalle>dai|sulle>sui|queste>questi|nostre>nostri|vostre>vostri] @c2|@vc2|problemi
[le>i|gli>i] @c2|problemi
[quanti>quante|molti>molte|alcuni>alcune|pochi>poche] @fp
[quante>quanti|molte>molti|alcune>alcuni|poche>pochi] @mp
[tutti>tutte] le|queste @fp
[tutte>tutti] i|gli|questi @mp
!del|in [tutto>tutta] la|questa @f
!in [tutta>tutto] il|lo|questo @m
le [@a1>@a2|@b1>@b2|vite>viti]
delle|queste|quelle|nostre|vostre|alle|nelle|@numbers [@a1>@a2|@b1>@b2|@f1>@f2|vite>viti]
servono|occorrono|mancano|bastano|tutte|entrambe|con|per|secondo|sono|restano|erano le [@f1>@f2]
gli [@c1>@c2|@d1>@d2|@e1>@e2|problema>problemi]
i|dei|degli|questi|quei|nostri|vostri|ai|nei|agli|@numbers [@c1>@c2|@d1>@d2|@e1>@e2|@v1>@v2|problema>problemi]
la|una|questa|ogni|qualche|nessuna|quella|della|nella|alla|sulla|nostra|vostra [@a2>@a1|@b2>@b1|@f2>@f1|viti>vite]
il|un|uno|questo|ogni|qualche|nessun|quel|del|nel|al|sul|nostro|vostro [@c2>@c1|@d2>@d1|@e2>@e1|@v2>@v1|problemi>problema]
@start la|questa|una|nostra|vostra|ogni ?sua|nostra|vostra @f ?@now è|sarà|era|sia ?@now ?stata ?@now [@o>@oa|@oi>@oa|stato>stata] !che
@start il|lo|questo|un|nostro|vostro|ogni ?suo|nostro|vostro @m ?@now è|sarà|era|sia ?@now ?stato ?@now [@oa>@o|@oi>@o|stata>stato]
@start le|queste|nostre|vostre|@numbers ?sue|nostre|vostre @fp ?@now sono|saranno|erano|siano ?@now ?state ?@now [@o>@oe|@oi>@oe|@oa>@oe|stati>state|stato>state] !che
@start i|gli|questi|nostri|vostri|@numbers ?suoi|nostri|vostri @mp ?@now sono|saranno|erano|siano ?@now ?stati ?@now [@o>@oi|@oe>@oi|@oa>@oi|state>stati|stato>stati] !che
!@nested la|una|questa ?sua|nostra|vostra @f [@t>@ta|@ti>@ta] !e|o|,
!@nested il|lo|un|uno|questo ?suo|nostro|vostro @m [@ta>@t|@ti>@t] !e|o|,
!@nested le|queste|@numbers ?sue|nostre|vostre @fp [@t>@te|@ti>@te|@ta>@te] !e|o|,
!@nested i|gli|questi|@numbers ?suoi|nostri|vostri @mp [@t>@ti|@ta>@ti] !e|o|,
@easy = possibile|meglio|importante|necessario|opportuno|bene|facile|difficile|preferibile|consigliabile|sufficiente|previsto|vero|normale|stato
@start le|queste ?sue|nostre|vostre @fp ?non [@sv>@pv|è>sono] !@easy
@start i|gli|questi ?suoi|nostri|vostri @mp ?non [@sv>@pv|è>sono] !@easy
@start le|i|gli|queste|questi ?sue|suoi|nostre|nostri @fp|@mp ?non [ha>hanno] un|una|bisogno|dei|delle|difetti
@start le|i|gli|queste|questi ?sue|suoi|nostre|nostri @fp|@mp ?non [può>possono|deve>devono] essere|avere|arrivare
@start le|i|gli|queste|questi ?sue|suoi|nostre|nostri @fp|@mp che ?lei ?ci|mi ha|abbiamo|ho|avete ?@now @o|@oe|@oi ?ieri|oggi|recentemente ?non [@sv>@pv|è>sono] !@easy
@start le|i|gli|queste|questi ?sue|suoi|nostre|nostri @fp|@mp che ?lei ?ci|mi ha|abbiamo|ho|avete ?@now @o|@oe|@oi ?ieri|oggi|recentemente ?non [ha>hanno] un|una|bisogno|dei|delle
^|, le|i|gli|queste|questi @fp|@mp di|del|della|dei|delle|per|nel|nella ?il|la @f|@m|@fp|@mp ?non [@sv>@pv|è>sono] !@easy
^|, le|i|gli|queste|questi @fp|@mp di|del|della|dei|delle|per|nel|nella ?il|la @f|@m|@fp|@mp ?non [ha>hanno] un|una|bisogno|difetti
^|, il|la|lo ?suo|sua|nostro|nostra @f|@m ?che ?lei ?ha|abbiamo ?@o ?non [sono>è|saranno>sarà|mancano>manca|contengono>contiene|vengono>viene|arrivano>arriva]
[c'è>ci sono] i|gli|dei|degli|le|delle|due|tre|quattro|cinque @fp|@mp
[ci sono>c'è] un|una|il|la @f|@m $|nel|nella|che|per
[manca>mancano|serve>servono|arriva>arrivano|arriverà>arriveranno] i|gli|le|dei|degli|delle|due|tre|quattro|cinque @fp|@mp
[mancano>manca|servono>serve] il|la|lo|un|una @f|@m $
^|,|ma|che|se|perché|quindi noi ?non [ha>abbiamo|può>possiamo|deve>dobbiamo|vuole>vogliamo|è>siamo|ho>abbiamo|avete>abbiamo|hanno>abbiamo|sono>siamo|siete>siamo|manda>mandiamo|spedisce>spediamo|aspetta>aspettiamo]
^|,|ma|che|se|perché lei ?non [ho>ha|abbiamo>ha|avete>ha|devi>deve|desideri>desidera|ricevi>riceve|preferisci>preferisce|scegli>sceglie|devo>deve|vuoi>vuole|hanno>ha]
^|,|ma|che|se voi ?non [ha>avete|hai>avete|hanno>avete|può>potete|deve>dovete|vuole>volete|è>siete]
^|,|ma|che|se io ?non [ha>ho|può>posso|deve>devo|vuole>voglio|abbiamo>ho]
^|,|ma|che|se loro ?non [ha>hanno|può>possono|deve>devono|vuole>vogliono]
[più migliore>migliore|più migliori>migliori|più peggiore>peggiore|più meglio>meglio|più maggiore>maggiore|più minore>minore|molto ottimo>ottimo|più inferiore>inferiore|più superiore>superiore]
ha|ho|abbiamo|hanno|avete|abbia|avrebbe ?@now [scegliuto>scelto|aprito>aperto|chieduto>chiesto|rispondato>risposto|rompato>rotto|prenduto>preso|mettuto>messo|chiuduto>chiuso|scrivuto>scritto]
[ha>è] arrivato|arrivata|partito|diventato|diventata|rimasto|rimasta
[hanno>sono] arrivati|arrivate|diventati|diventate|rimasti|rimaste
per|di|senza [confermato>confermare|inviato>inviare|spedito>spedire|scelto>scegliere|verificato>verificare] il|la|lo|le|i|gli|un|una
!se può|possiamo|deve|dobbiamo|vuole|vogliamo|potrebbe|possono|devono ?ci|mi|lo|la [invia>inviare|conferma>confermare|manda>mandare|spedisce>spedire|sceglie>scegliere|indica>indicare|inviato>inviare|spedito>spedire|confermato>confermare|spediamo>spedire|inviamo>inviare|mandiamo>mandare]
vogliamo|preghiamo|chiediamo|speriamo|desidera|preferisce|vuole|bisogna|occorre|necessario che ?ci|le|Le|lei|si [conferma>confermi|invia>invii|manda>mandi|indica>indichi|sceglie>scelga|è>sia|ha>abbia]
[qual>quali] sono
[quali>qual] è
!i|le|dei|delle|ai|alle|con|per [quali>quale] colore|taglia|misura|modello|numero|indirizzo|lettera|nome|opzione|versione
!il|la|del|della|al|alla|nel|nella|dal|dalla|con|per [quale>quali] colori|taglie|misure|modelli|numeri|lettere|nomi|opzioni|versioni
`;
