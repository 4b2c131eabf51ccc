/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const italian = `
@fs = spedizione|consegna|fattura|recensione|taglia|garanzia|restituzione|misura|vite|tenda|cerniera|mensola|maniglia|domanda|risposta|porta|città|casa|strada|lampada|ricevuta|richiesta|conferma|tazza|targhetta|data|foto|sedia|scatola|chiave|borsa|coperta|federa|candela|cornice|collana|catena|lampadina|batteria
@ms = pacco|prodotto|rimborso|reso|problema|corriere|messaggio|colore|pezzo|cuscino|tassello|nome|cognome|numero|codice|citofono|piano|testo|materiale|modello|regalo|bracciale|tavolo|letto|cassetto|gancio|cavo|tappeto|quadro|bottone|sacchetto|coperchio|pannello|supporto|tessuto
@fp = viti|misure|etichette|istruzioni|chiavi|taglie|tende|mensole|tazze|domande|lettere|date
@mp = pacchi|prodotti|colori|pezzi|bulloni|cuscini|tasselli|nomi|numeri|codici|giorni|messaggi
[qual'è>qual è|qual'era>qual era|un'altro>un altro|un'ordine>un ordine|un'articolo>un articolo|un'errore>un errore|un'indirizzo>un indirizzo|un'acquisto>un acquisto|un'oggetto>un oggetto|un'attimo>un attimo|un'account>un account|un'amico>un amico|un'anno>un anno|un'aiuto>un aiuto|un'armadio>un armadio|un'ufficio>un ufficio|un'elenco>un elenco|un'esempio>un esempio|un'orologio>un orologio|un'angolo>un angolo|un'appuntamento>un appuntamento|un'incontro>un incontro|un'intervento>un intervento|un'imballo>un imballo|un'imballaggio>un imballaggio|un'avviso>un avviso]
[un opinione>un'opinione|un email>un'email|un etichetta>un'etichetta|un immagine>un'immagine|un informazione>un'informazione|un altra>un'altra|un ora>un'ora|un offerta>un'offerta|un idea>un'idea|un azienda>un'azienda|un occasione>un'occasione|un opzione>un'opzione|un incisione>un'incisione|un assistenza>un'assistenza|un alternativa>un'alternativa|un attesa>un'attesa]
ordine|pacco|prodotto|articolo|rimborso|spedizione|consegna|problema [e>è] stato|stata|arrivato|arrivata|pronto|pronta|disponibile
se il|la|lo colore|testo|indirizzo|numero|nome|misura|taglia|incisione|formato [e>è] corretto|corretta|giusto|giusta|esatto|esatta
[a>ha] ricevuto|ordinato|acquistato|scelto|inviato|chiesto|trovato|risposto|confermato|indicato|consegnato|spedito
[anno>hanno] ricevuto|ordinato|acquistato|scelto|inviato|chiesto|detto
[ha>a] breve|presto|partire|causa|disposizione
[c'e>c'è|c'é>c'è]
[ce>c'è] un|una|stato|qualche|qualcosa
[c'è>ce] ne
grati|grato|felici|contenti|lieti|riconoscenti se [potrebbe>potesse|potreste>poteste|avrebbe>avesse|vorrebbe>volesse|vorreste>voleste]
[ai>hai] ricevuto|ordinato|scritto|scelto|comprato
[fà>fa|stà>sta|và>va|sù>su|quì>qui|quà>qua|sò>so|c'è ne>ce n'è|al meno>almeno|in torno>intorno|tutt'ora>tuttora|d'avvero>davvero]
è|siamo|tutto|mettere|messo [apposto>a posto]
[la stesso>la stessa|lo stessa>lo stesso|una stesso>una stessa] *
^ se [avrei>avessi|avrebbe>avesse|avreste>aveste|avremmo>avessimo]
[il>la] spedizione|consegna|fattura|recensione|taglia|etichetta|garanzia|restituzione
[la>il] pacco|prodotto|rimborso|reso|problema|corriere|messaggio
[un>una] spedizione|consegna|fattura|recensione|taglia|garanzia|domanda|risposta|foto
[una>un] pacco|prodotto|rimborso|reso|problema|messaggio|articolo|ordine
[questa>questo] pacco|prodotto|messaggio|ordine|articolo|problema
[questo>questa] spedizione|consegna|fattura|recensione|email|etichetta|taglia|settimana
[lo>il] pacco|prodotto|rimborso
[il>lo] sconto|schermo|scontrino|scaffale|specchio|zaino
[i>gli] articoli|ordini|acquisti|indirizzi|sconti|oggetti|errori|accessori
[il suo>la Sua] spedizione|recensione|fattura|opinione|risposta|pazienza|comprensione|consegna|taglia
[la sua>il Suo] ordine|pacco|indirizzo|prodotto|articolo|acquisto|rimborso|reso|messaggio
lei [hai>ha|puoi>può|vuoi>vuole|sei>è]
^ i|gli prodotti|articoli|pacchi|ordini [è>sono|ha>hanno]
^ il pacco|prodotto|rimborso|corriere [sono>è|hanno>ha]
[molto grazie>molte grazie|tante grazia>tante grazie]
^ le tende|viti|misure|scatole|istruzioni|etichette|chiavi|cerniere|tavole|maniglie|mensole|taglie [è>sono|sarà>saranno]
^ i pezzi|colori|prodotti|bulloni|cuscini|pacchi|tasselli [è>sono|sarà>saranno]
pacco|corriere|ordine|cliente [a>ha] avuto|ricevuto|spedito|consegnato|ordinato|confermato|scelto|riportato|lasciato
ci|mi|vi|ce [da>dà] il|lo|la|un|una
[il>la] maniglia|misura|taglia|fattura|scatola|etichetta|vite|spedizione|consegna|tenda|cerniera|mensola
[la>il] colore|pacco|pezzo|corriere|cuscino|tassello
due|tre|quattro|cinque|sei|alcune|molte [etichetta>etichette|misura>misure|scatola>scatole|vite>viti|tenda>tende|maniglia>maniglie|fattura>fatture]
[gli>le] viti|misure|etichette|scatole|istruzioni|chiavi|taglie
^ noi [ha>abbiamo|può>possiamo|vuole>vogliamo|deve>dobbiamo|invia>inviamo|manda>mandiamo]
che|ci|ce|mi|gli [a>ha] dato|inviato|mandato|chiesto|scritto|indicato|detto
[il sua>la sua|la suo>il suo|i sua>i suoi|le suoi>le sue|la mio>il mio|il nostra>la nostra|la nostro>il nostro]
^ se [potrebbe>potesse|vorrebbe>volesse|sarebbe>fosse] *
[un>una|questo>questa] @fs
[una>un|questa>questo] @ms
[il>la] porta|città|casa|strada|lampada|ricevuta|richiesta|tazza|targhetta|risposta|domanda
[la>il] nome|cognome|codice|citofono|testo|bracciale|prodotto|problema|messaggio
[del>della|nel>nella|al>alla|dal>dalla|sul>sulla] spedizione|consegna|fattura|recensione|taglia|garanzia|misura|porta|città|casa|strada|risposta|richiesta|tazza|targhetta
[della>del|nella>nel|alla>al|dalla>dal|sulla>sul] @ms
[gli>le|i>le|questi>queste|dei>delle] @fp
[le>i|gli>i|queste>questi|delle>dei] @mp
[del ordine>dell'ordine|del indirizzo>dell'indirizzo|la etichetta>l'etichetta|lo indirizzo>l'indirizzo|il indirizzo>l'indirizzo|il ordine>l'ordine|il articolo>l'articolo|la email>l'email|la incisione>l'incisione|al indirizzo>all'indirizzo|nel ordine>nell'ordine|del articolo>dell'articolo]
che|se|quando|non|già|lei|cliente|ci|mi [a>ha] ricevuto|ordinato|acquistato|scelto|inviato|chiesto|trovato|risposto|confermato|indicato|consegnato|spedito|potuto|voluto|lasciato|suonato|provato|bisogno
qual|quale|dove|cosa [e>è] il|la|lo|successo|indicato|scritto
quando|non|come|se|dove [e>è] possibile|arrivato|arrivata|pronto|pronta|prevista|previsto
non|ma [e>è] stato|stata|possibile|presente|completo|completa|chiaro|chiara|corretto|indicato|riuscito|necessario
non|le|ti|vi|già|gliel' [o>ho] capito|ricevuto|trovato|visto|ordinato|inviato|fatto|potuto|scritto|chiesto|mandato|risposto
la|sua|nostra|in [garanza>garanzia]
pacco|ordine|prodotto|articolo è|era|sarà [stata>stato|arrivata>arrivato|spedita>spedito|consegnata>consegnato|aperta>aperto]
lampada|scatola|fattura|etichetta|sedia è|era|sarà [stato>stata|arrivato>arrivata|spedito>spedita|consegnato>consegnata|aperto>aperta]
!non [c'è>ci sono] due|tre|quattro|cinque|molti|molte|alcuni|alcune
[il>la] sedia|tavola|tenda|scatola|chiave|borsa|vite
!dopo|verso|per|entro|sono|prima [le>i|queste>questi] due|tre|quattro @mp|problemi
[i>le|questi>queste] due|tre|quattro @fp|mani
[il>la|un>una] mano
`;
