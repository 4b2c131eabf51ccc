/** Words that are mistaken for others, and forms that do not agree: see `confusion-notation.ts`. */
export const french = `
@fs = commande|facture|livraison|adresse|réponse|étiquette|photo|erreur|question|taille|couleur|rue|porte|boîte|pièce|chambre|date|housse|gravure|broderie|longueur|largeur|hauteur|dimension|mesure|confirmation|notice|garantie|lampe|table|chaise|étagère|vis|clé|bague|montre|tasse|couverture|couette|nappe|serviette|plaque|vitre|poignée|batterie|télécommande|ampoule|ceinture|chemise|robe|veste|médaille|chaîne
@ms = produit|article|message|problème|remboursement|délai|achat|numéro|nom|prénom|texte|code|étage|carton|modèle|lien|retour|cadre|bracelet|rideau|ruban|coloris|colis|choix|avis|lit|meuble|tiroir|crochet|câble|chargeur|sac|coussin|tapis|miroir|collier|pendentif|manteau|pull|pantalon|gilet|panneau|support|tissu|bouton|écrou|boulon|sachet|couvercle
[j'attend>j'attends|j'entend>j'entends|j'espere>j'espère|j'avait>j'avais|j'à>j'ai]
[à>a] été|reçu|eu
[à>a] bien|déjà|toujours|jamais|pas|peut-être été|reçu|eu
il|elle|on|colis|commande|article|livreur|client|qui|produit [à>a] envoyé|livré|expédié|demandé|commandé|disparu
[a>à] partir|bientôt|nouveau|propos|domicile
grâce|suite|quant|conformément|prêt|prête|prêts [a>à] *
[ces>c'est] un|une|parce|vrai
[c'est>ces] articles|produits|photos|commandes|informations|documents|questions
il|elle|on|colis|commande [c'est>s'est] perdu|perdue|égaré|égarée|cassé|cassée|bien|mal|arrêté|arrêtée|déroulé|passé
il|elle|on|qui|produit|colis [ce>se] trouve|passe|fait|présente|déroule
[se>ce] colis|message|client|délai|numéro|lien|modèle
votre colis|commande|article|produit [et>est] arrivé|arrivée|prêt|prête|disponible|bloqué|bloquée|perdu|perdue
comme|si [sa>ça] $
[sa>ça] va|vous|nous|ne|convient|fonctionne
ils|elles [on>ont|son>sont]
^ si vous [pourriez>pouvez|auriez>avez|seriez>êtes|voudriez>voulez] !pas
ravis|ravi|reconnaissants|reconnaissant|heureux|contents|gentil|aimable si vous [pourriez>pouviez|auriez>aviez|seriez>étiez|voudriez>vouliez]
[malgré que>bien que|malgrés que>bien que]
!pas|plus|aucun|peu|moins [d'avantage>davantage] $|de|sur
[est ce que>est-ce que|c'est à dire>c'est-à-dire|vis à vis>vis-à-vis|ci joint>ci-joint|ci jointe>ci-jointe|ci dessous>ci-dessous|ci dessus>ci-dessus|ci joints>ci-joints|là bas>là-bas|en faite>en fait|au paravant>auparavant|quelque soit>quel que soit]
un|votre|notre|ce|prochain [rendez vous>rendez-vous]
n'hésitez pas [a>à] *
par [example>exemple]
un|notre|ce|cet|quel|autre [object>objet|project>projet|contract>contrat|hazard>hasard]
[voir>voire] même
^ [ont>on] vous|peut|va|a
articles|produits|commandes|photos [son>sont] *
[d'ou>d'où]
au moment|cas|jour [ou>où] *
[quand>quant] à|aux
[ces>c'est] vous|nous|moi|un|une|le|la|pourquoi|possible *
pour|sans [confirmé>confirmer|validé>valider|envoyé>envoyer|expédié>expédier|donné>donner|laissé>laisser|contacté>contacter|indiqué>indiquer|communiqué>communiquer|échangé>échanger|vérifié>vérifier] *
veuillez|pouvez|pouvez-vous|pourriez-vous|voulez|voulez-vous|souhaitez|souhaitez-vous|devez [confirmé>confirmer|confirmez>confirmer|validé>valider|envoyé>envoyer|envoyez>envoyer|donné>donner|donnez>donner|laissé>laisser|laissez>laisser|contacté>contacter|contactez>contacter|indiqué>indiquer|indiquez>indiquer|communiqué>communiquer|vérifié>vérifier|vérifiez>vérifier|annulé>annuler|annulez>annuler]
veuillez|pouvez|pouvez-vous|pourriez-vous|voulez|devez nous|me|le|la|les|l' [confirmé>confirmer|confirmez>confirmer|envoyé>envoyer|envoyez>envoyer|donné>donner|donnez>donner|contacté>contacter|contactez>contacter|indiqué>indiquer|indiquez>indiquer|communiqué>communiquer|retourné>retourner|retournez>retourner]
merci de nous|me|bien [confirmé>confirmer|confirmez>confirmer|envoyé>envoyer|envoyez>envoyer|contacté>contacter|contactez>contacter|indiqué>indiquer|indiquez>indiquer|communiqué>communiquer|communiquez>communiquer|retourné>retourner|répondez>répondre]
^|si|quand|lorsque vous [avait>avez|souhaite>souhaitez|désire>désirez|veut>voulez|peut>pouvez|recevra>recevrez|trouvera>trouverez|ête>êtes|ete>êtes|êtez>êtes]
^ nous [avez>avons|êtes>sommes|pouvez>pouvons|voulez>voulons|souhaitez>souhaitons|attendez>attendons|ont>avons] !vous *
^ nous [avont>avons|ont>avons|sont>sommes|pouvont>pouvons|espérez>espérons|espéront>espérons|somme>sommes]
[nous avont>nous avons|nous somme>nous sommes|vous ête>vous êtes]
^|et|que|car|mais|si|donc les *s [peut>peuvent|doit>doivent]
^ les *s [est>sont|a>ont|sera>seront]
^ votre colis|commande|article|produit|facture|remboursement|livraison [sont>est|ont>a|seront>sera]
^ vos articles|produits|commandes [est>sont|a>ont|sera>seront]
[votre>vos] articles|produits|commandes|questions|photos|remarques|informations|coordonnées
[vos>votre] commande|article|produit|adresse|réponse|facture|message|patience|compréhension|achat
[cette>ce] colis|produit|message|problème|délai|remboursement
[ce>cette|cet>cette] commande|facture|adresse|livraison|étiquette|réponse|photo|erreur
[ce>cet|cette>cet] article|achat|avis|envoi|échange
[un>une] commande|facture|livraison|adresse|réponse|étiquette|photo|erreur|question|taille
[une>un] colis|produit|article|message|problème|remboursement|délai|avis|achat|numéro
[le>la] livraison|réponse
[la>le] colis|message|remboursement|problème|délai
[tout>tous|toute>toutes] les|vos|nos|ces
[tous>tout] le monde|reste|temps|colis|contenu
[quel>quelle|qu'elle>quelle] taille|couleur|adresse|date|pointure|heure|pièce
[quelle>quel] modèle|article|produit|colis|numéro|nom|coloris|jour
^ [avez vous>avez-vous|pouvez vous>pouvez-vous|voulez vous>voulez-vous|souhaitez vous>souhaitez-vous|pourriez vous>pourriez-vous|préférez vous>préférez-vous|désirez vous>désirez-vous|êtes vous>êtes-vous|auriez vous>auriez-vous|voudriez vous>voudriez-vous]
dimensions|couleurs|photos|tailles|informations|articles|produits|mesures|coordonnées|pièces [son>sont] correctes|corrects|exactes|exacts|bonnes|bons|prêtes|prêts|justes
est|sont|reste|texte|adresse [a>à] confirmer|préciser|envoyer|choisir|graver|retourner|renvoyer
[malgrés>malgré|plusieur>plusieurs|biensûr>bien sûr]
avons|avez|ai bien [reçus>reçu|reçue>reçu|reçues>reçu] votre|vos|le|les|la|un|une
avez|avons|ai|ont [demander>demandé|commander>commandé|choisir>choisi|acheter>acheté|mesurer>mesuré|trouver>trouvé|expédier>expédié|confirmer>confirmé|indiquer>indiqué|oublier>oublié|retourner>retourné|vérifier>vérifié|payer>payé]
il faut|faudrait que vous nous [donner>donniez|envoyer>envoyiez|confirmer>confirmiez|indiquer>indiquiez|renvoyer>renvoyiez]
^ les rideaux|tableaux|panneaux|morceaux|choix|prix [est>sont|a>ont|sera>seront|peut>peuvent|doit>doivent]
quand|si|comme vous [voulait>voulez|voulais>voulez|pouvait>pouvez|pouvais>pouvez|désirait>désirez|souhaitait>souhaitez|avais>avez]
et * * vous [convient-elles>conviennent-elles|convient-ils>conviennent-ils]
je vous [pris>prie] de|d'
nous vous [prient>prions|pris>prions|prie>prions] de|d'
bien vouloir nous [indiqués>indiquer|indiqué>indiquer|indiquez>indiquer|envoyez>envoyer|envoyé>envoyer|confirmez>confirmer|confirmé>confirmer|dites>dire|répondez>répondre]
a|ont été [envoyer>envoyé|livrer>livré|expédier>expédié|retourner>retourné|commander>commandé|rembourser>remboursé|payer>payé|confirmer>confirmé]
pouvez|devez|voulez|pouvez-vous|pourriez-vous|voulez-vous nous|me [renvoyez>renvoyer|retournez>retourner|dites>dire|répondez>répondre|précisez>préciser]
il y a deux|trois|quatre|cinq|des|plusieurs * qui [manque>manquent|est>sont|a>ont]
avons|avez|ai [trouvés>trouvé|reçus>reçu|reçues>reçu|envoyés>envoyé|préparés>préparé|trouvées>trouvé] votre|vos|le|la|les|une|un
[se>ce] matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi
nous sommes [désolé>désolés|ravi>ravis|navré>navrés]
[un>une] @fs
[une>un] @ms
[le>la] taille|couleur|rue|boîte|pièce|chambre|housse|broderie|longueur|largeur|hauteur|dimension|notice|garantie|question
[la>le] numéro|nom|prénom|texte|carton|modèle|lien|livreur|bracelet|rideau|délai|produit
[le adresse>l'adresse|la adresse>l'adresse|le étage>l'étage|la étiquette>l'étiquette|le article>l'article|la erreur>l'erreur|le appartement>l'appartement|le immeuble>l'immeuble|de étage>d'étage|si il>s'il|si ils>s'ils|que il>qu'il|que elle>qu'elle|que on>qu'on|lorsque il>lorsqu'il|jusque à>jusqu'à|ne est>n'est|je ai>j'ai|de avoir>d'avoir]
une|la|cette|quelle|chaque [couleurs>couleur|tailles>taille|photos>photo|questions>question|adresses>adresse|réponses>réponse|étiquettes>étiquette|commandes>commande|pièces>pièce|dates>date|factures>facture|livraisons>livraison]
un|le|ce|quel|chaque [articles>article|produits>produit|messages>message|problèmes>problème|numéros>numéro|noms>nom|textes>texte|prénoms>prénom|modèles>modèle]
vos|nos [couleur>couleurs|taille>tailles|dimension>dimensions|mesure>mesures|prénom>prénoms]
deux|trois|quatre|cinq|six|des|plusieurs|quelques|quelles|différentes [couleur>couleurs|taille>tailles|photo>photos|question>questions|réponse>réponses|étiquette>étiquettes|commande>commandes|pièce>pièces|dimension>dimensions|mesure>mesures|lettre>lettres]
deux|trois|quatre|cinq|six|des|plusieurs|quelques|quels|différents [article>articles|produit>produits|message>messages|problème>problèmes|numéro>numéros|texte>textes|prénom>prénoms|modèle>modèles|mot>mots|jour>jours|cadre>cadres]
les [taille>tailles|couleur>couleurs|dimension>dimensions|article>articles|problème>problèmes|numéro>numéros]
!il|elle|on|qui|y|n'y|l'|les [a>à] l'intérieur|l'extérieur|l'arrière|l'avance|l'aide|gauche|droite|côté|cause|travers|nouveau|condition|savoir|part
envoyé|envoyée|livré|livrée|expédié|expédiée|déposé|déposée|retourné|retournée|livrer|envoyer|passer|répondre|renvoyer|expédier|déposer|correspond|retourner|adressé|face|proche [a>à] votre|vos|notre|nos|la|l'adresse|cette|une|un|quel|quelle|domicile|ce|son
[peut être>peut-être] que|$
[parceque>parce que|biensur>bien sûr|entrain>en train|sil>s'il|jai>j'ai|cest>c'est|quil>qu'il|lheure>l'heure|ladresse>l'adresse|létage>l'étage|lappartement>l'appartement|nhésitez>n'hésitez|daccord>d'accord|dun>d'un|dune>d'une] *
vous [avait>avez] pas|déjà|choisi|commandé|reçu|indiqué|oublié
avons|avez|ai|a|ont|auriez|aurions [besoins>besoin]
^|car|mais|que|si le|la|votre|ce|cette|notre colis|commande|adresse|article|produit|texte|livreur|meuble|prénom|nom|numéro|taille|couleur|facture [es>est] *
^|car|mais|que|si le|la|votre|ce|cette|notre colis|commande|adresse|article|produit|texte|meuble|prénom|nom|numéro|taille|couleur|facture [et>est] bloqué|bloquée|incomplet|incomplète|incorrect|incorrecte|illisible|erroné|erronée|introuvable|trop
[l'adresse es>l'adresse est|l'adresse et>l'adresse est|l'étage es>l'étage est|l'article es>l'article est|l'article et>l'article est] bloqué|bloquée|incomplet|incomplète|incorrect|incorrecte|illisible|erroné|erronée|introuvable|trop|correcte|correct|prêt
^|si|que|car|mais le|votre|ce|notre texte|nom|prénom|numéro|code|colis|modèle|meuble|produit est|sera|soit [correcte>correct|correctes>correct|exacte>exact|prête>prêt|bonne>bon|complète>complet|incomplète>incomplet|livrée>livré|expédiée>expédié|bloquée>bloqué|gravée>gravé|disponibles>disponible]
^|si|que|car|mais la|votre|cette|notre taille|couleur|commande|adresse|facture|date|gravure|livraison|housse est|sera|soit [correct>correcte|exact>exacte|prêt>prête|bon>bonne|complet>complète|incomplet>incomplète|livré>livrée|expédié>expédiée|bloqué>bloquée|gravé>gravée|disponibles>disponible]
avons|avez|ai|ont|a|n'avons|n'avez|n'ai|n'a pas|bien|déjà|encore|jamais [trouver>trouvé|envoyer>envoyé|indiquer>indiqué|préciser>précisé|choisir>choisi|oublier>oublié|confirmer>confirmé|livrer>livré|commander>commandé|expédier>expédié|noter>noté|donner>donné|laisser>laissé|valider>validé|demander>demandé|graver>gravé|réussit>réussi|reçus>reçu|reçut>reçu]
est|sont|sommes|êtes|était|suis [a>à] la|l'adresse|l'intérieur|votre|gauche|droite|côté|jour
il|elle|on [manques>manque|arrives>arrive|restes>reste|trouves>trouve|fonctionnes>fonctionne|contactes>contacte]
de|à|pour|avec|sur|dans|par [vôtre>votre|nôtre>notre] *
^|si|que|le|où|quand|est-ce [se>ce] carton|colis|texte|modèle|produit|numéro|message|paquet
[quel>quelle] taille|couleur|adresse|date|hauteur|largeur|longueur|matière|heure|pièce
est|était|sera|serait|n'est [arriver>arrivé|tomber>tombé|rester>resté]
[cette>ce] problème|colis|carton|numéro|produit|modèle|message|texte|prénom
[ce>cette] taille|couleur|photo|facture|commande|pièce|lampe|plaque|livraison
@du = texte|colis|client|produit|modèle|prénom|nom|numéro|message|livreur|transporteur|vendeur|fabricant|graveur|voisin|gardien|remboursement|retour|paiement|délai|carton|paquet|cadre|bracelet|meuble|rideau|tapis|code|bâtiment|magasin|tissu|miroir|coloris|canapé|tableau|prix|contenu|montant|matelas|couvercle|câble|chargeur|premier|dernier|deuxième|prochain
@des = colis|clients|produits|textes|modèles|prénoms|noms|numéros|messages|articles|commandes|photos|couleurs|tailles|dimensions|mesures|lettres|retours|frais|délais|cartons|paquets|rideaux|meubles|vis|pièces|étiquettes|factures|livraisons|initiales|informations|instructions|coordonnées|premiers|derniers|autres
[de le>du|à le>au] @du
[de les>des|à les>aux] @des
`;
