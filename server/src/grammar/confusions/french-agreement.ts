/** Forms that do not agree, by the gender and number of nouns: see `confusion-notation.ts`. */
export const frenchAgreement = `
@fc = lampe|chaise|table|taille|couleur|boîte|pièce|chambre|housse|gravure|broderie|longueur|largeur|hauteur|profondeur|dimension|notice|garantie|réponse|question|photo|livraison|confirmation|tasse|couette|couverture|serviette|vitre|poignée|batterie|télécommande|ceinture|chemise|robe|veste|médaille|référence|rue|ville|valise|roue|machine|clé|vidéo|palette|pointure|palissade|perceuse|visseuse|semaine|journée|soirée|matinée|personne|maison|voiture|société|marchandise|mention|personnalisation|modification|réparation|traduction|version|police|phrase|lettre|ligne|signature|fermeture|doublure|semelle|chaussure|sandale|botte|casquette|cravate|jupe|bretelle|capuche|poche|fleur|bougie|tringle|tablette|planche|latte|charnière|serrure|rondelle|cheville|cartouche|cafetière|bouilloire|casserole|fourchette|cuillère|bouteille|carafe|perle|pierre|broche|sangle|courroie|roulette|colonne|cabine|baignoire|remise|réclamation|déclaration|quittance|preuve|pochette|bâche|chaudière|cuvette|lanterne|guirlande|peinture|moquette|gazinière|valve|membrane|cloison|façade|gouttière|tuile|dalle
@fe = étiquette|adresse|erreur|étagère|ampoule|image|épaisseur|option|édition|entreprise|expédition|initiale|inscription|annulation|assiette|armoire|écharpe|agrafe|équerre|échelle|enveloppe|enseigne|attestation
@fv = facture|pompe|cuisine|brosse|tente|douche|toile|commande|porte|date|mesure|montre|bague|plaque|nappe|chaîne|caisse|marque
@f = @fc|@fe|@fv
@fcp = lampes|chaises|tables|tailles|couleurs|boîtes|pièces|chambres|housses|gravures|broderies|longueurs|largeurs|hauteurs|profondeurs|dimensions|notices|garanties|réponses|questions|photos|livraisons|confirmations|tasses|couettes|couvertures|serviettes|vitres|poignées|batteries|télécommandes|ceintures|chemises|robes|vestes|médailles|références|rues|villes|valises|roues|machines|clés|vidéos|palettes|pointures|palissades|perceuses|visseuses|semaines|journées|soirées|matinées|personnes|maisons|voitures|sociétés|marchandises|mentions|personnalisations|modifications|réparations|traductions|versions|polices|phrases|lettres|lignes|signatures|fermetures|doublures|semelles|chaussures|sandales|bottes|casquettes|cravates|jupes|bretelles|capuches|poches|fleurs|bougies|tringles|tablettes|planches|lattes|charnières|serrures|rondelles|chevilles|cartouches|cafetières|bouilloires|casseroles|fourchettes|cuillères|bouteilles|carafes|perles|pierres|broches|sangles|courroies|roulettes|colonnes|cabines|baignoires|remises|réclamations|déclarations|quittances|preuves|pochettes|bâches|chaudières|cuvettes|lanternes|guirlandes|peintures|moquettes|gazinières|valves|membranes|cloisons|façades|gouttières|tuiles|dalles
@fep = étiquettes|adresses|erreurs|étagères|ampoules|images|épaisseurs|options|éditions|entreprises|expéditions|initiales|inscriptions|annulations|assiettes|armoires|écharpes|agrafes|équerres|échelles|enveloppes|enseignes|attestations
@fvp = factures|pompes|cuisines|brosses|tentes|douches|toiles|commandes|portes|dates|mesures|montres|bagues|plaques|nappes|chaînes|caisses|marques
@fp = @fcp|@fep|@fvp
@mc = produit|message|problème|remboursement|délai|numéro|nom|prénom|texte|carton|modèle|lien|bracelet|rideau|ruban|tiroir|crochet|chargeur|coussin|miroir|collier|pendentif|manteau|pull|pantalon|gilet|panneau|tissu|bouton|boulon|sachet|couvercle|bâtiment|quartier|fichier|document|formulaire|dossier|paiement|virement|montant|tarif|vêtement|costume|chapeau|pyjama|foulard|sac|maillot|chausson|plateau|verre|bol|mug|couteau|pot|tableau|tabouret|fauteuil|canapé|buffet|bureau|banc|placard|sommier|drap|plaid|store|parasol|barbecue|vélo|casque|moteur|tuyau|robinet|lavabo|marteau|clou|rivet|clavier|téléphone|boîtier|jouet|cahier|carnet|stylo|cadeau|coffret|diamant|médaillon|logo|motif|dessin|croquis|visuel|paquet|catalogue|manuel|créneau|jour|matin|soir|service|magasin|transporteur|livreur|technicien|fabricant|fournisseur|digicode|défaut|dommage|disque|radiateur|ventilateur|support
@me = article|achat|étage|écrou|appartement|oreiller|évier|outil|écran|ordinateur|adaptateur|étui|anneau|emballage|horaire|atelier|entrepôt|immeuble|interphone|accessoire|élément|échantillon|exemplaire|embout|aspirateur
@mv = code|cadre|lit|meuble|câble|filtre|joint
@mi = t-shirt|matelas|tournevis|puzzle|faire-part|bijou|mois|tapis|retour|choix|coloris|prix|avis|colis
@m = @mc|@me|@mv|@mi
@mcp = produits|messages|problèmes|remboursements|délais|numéros|noms|prénoms|textes|cartons|modèles|liens|bracelets|rideaux|rubans|tiroirs|crochets|chargeurs|coussins|miroirs|colliers|pendentifs|manteaux|pulls|pantalons|gilets|panneaux|tissus|boutons|boulons|sachets|couvercles|bâtiments|quartiers|fichiers|documents|formulaires|dossiers|paiements|virements|montants|tarifs|vêtements|costumes|chapeaux|pyjamas|foulards|sacs|maillots|chaussons|plateaux|verres|bols|mugs|couteaux|pots|tableaux|tabourets|fauteuils|canapés|buffets|bureaux|bancs|placards|sommiers|draps|plaids|stores|parasols|barbecues|vélos|casques|moteurs|tuyaux|robinets|lavabos|marteaux|clous|rivets|claviers|téléphones|boîtiers|jouets|cahiers|carnets|stylos|cadeaux|coffrets|diamants|médaillons|logos|motifs|dessins|croquiss|visuels|paquets|catalogues|manuels|créneaux|jours|matins|soirs|services|magasins|transporteurs|livreurs|techniciens|fabricants|fournisseurs|digicodes|défauts|dommages|disques|radiateurs|ventilateurs|supports
@mep = articles|achats|étages|écrous|appartements|oreillers|éviers|outils|écrans|ordinateurs|adaptateurs|étuis|anneaux|emballages|horaires|ateliers|entrepôts|immeubles|interphones|accessoires|éléments|échantillons|exemplaires|embouts|aspirateurs
@mvp = codes|cadres|lits|meubles|câbles|filtres|joints
@mp = @mcp|@mep|@mvp
@er = commander|envoyer|livrer|expédier|retourner|renvoyer|acheter|indiquer|payer|trouver|mesurer|graver|utiliser|installer|monter|signaler|demander|rembourser|confirmer|annuler|préparer|vérifier|valider|modifier|changer|remplacer|réparer|déposer|oublier|donner|casser|abîmer|endommager|bloquer|égarer|terminer|imprimer|broder|emballer|noter|communiquer|préciser|laisser|contacter|échanger|sélectionner|adresser
@past = commandé|envoyé|livré|expédié|retourné|renvoyé|acheté|indiqué|payé|trouvé|mesuré|gravé|utilisé|installé|monté|signalé|demandé|remboursé|confirmé|annulé|préparé|vérifié|validé|modifié|changé|remplacé|réparé|déposé|oublié|donné|cassé|abîmé|endommagé|bloqué|égaré|terminé|imprimé|brodé|emballé|noté|communiqué|précisé|laissé|contacté|échangé|sélectionné|adressé
@ez = commandez|envoyez|livrez|expédiez|retournez|renvoyez|achetez|indiquez|payez|trouvez|mesurez|gravez|utilisez|installez|montez|signalez|demandez|remboursez|confirmez|annulez|préparez|vérifiez|validez|modifiez|changez|remplacez|réparez|déposez|oubliez|donnez|cassez|abîmez|endommagez|bloquez|égarez|terminez|imprimez|brodez|emballez|notez|communiquez|précisez|laissez|contactez|échangez|sélectionnez|adressez
@iez = commandiez|envoyiez|livriez|expédiiez|retourniez|renvoyiez|achetiez|indiquiez|payiez|trouviez|mesuriez|graviez|utilisiez|installiez|montiez|signaliez|demandiez|remboursiez|confirmiez|annuliez|prépariez|vérifiiez|validiez|modifiiez|changiez|remplaciez|répariez|déposiez|oubliiez|donniez|cassiez|abîmiez|endommagiez|bloquiez|égariez|terminiez|imprimiez|brodiez|emballiez|notiez|communiquiez|précisiez|laissiez|contactiez|échangiez|sélectionniez|adressiez
@pp = commandé|envoyé|livré|expédié|retourné|renvoyé|acheté|indiqué|payé|trouvé|mesuré|gravé|utilisé|installé|monté|signalé|demandé|remboursé|confirmé|annulé|préparé|vérifié|validé|modifié|changé|remplacé|réparé|déposé|oublié|donné|cassé|abîmé|endommagé|bloqué|égaré|terminé|imprimé|brodé|emballé|noté|communiqué|précisé|contacté|échangé|sélectionné|adressé|reçu|choisi|perdu|transmis|rendu|ouvert|joint|offert|vendu
@ppe = commandée|envoyée|livrée|expédiée|retournée|renvoyée|achetée|indiquée|payée|trouvée|mesurée|gravée|utilisée|installée|montée|signalée|demandée|remboursée|confirmée|annulée|préparée|vérifiée|validée|modifiée|changée|remplacée|réparée|déposée|oubliée|donnée|cassée|abîmée|endommagée|bloquée|égarée|terminée|imprimée|brodée|emballée|notée|communiquée|précisée|contactée|échangée|sélectionnée|adressée|reçue|choisie|perdue|transmise|rendue|ouverte|jointe|offerte|vendue
@pps = commandés|envoyés|livrés|expédiés|retournés|renvoyés|achetés|indiqués|payés|trouvés|mesurés|gravés|utilisés|installés|montés|signalés|demandés|remboursés|confirmés|annulés|préparés|vérifiés|validés|modifiés|changés|remplacés|réparés|déposés|oubliés|donnés|cassés|abîmés|endommagés|bloqués|égarés|terminés|imprimés|brodés|emballés|notés|communiqués|précisés|contactés|échangés|sélectionnés|adressés|reçus|choisis|perdus|transmis|rendus|ouverts|joints|offerts|vendus
@ppes = commandées|envoyées|livrées|expédiées|retournées|renvoyées|achetées|indiquées|payées|trouvées|mesurées|gravées|utilisées|installées|montées|signalées|demandées|remboursées|confirmées|annulées|préparées|vérifiées|validées|modifiées|changées|remplacées|réparées|déposées|oubliées|données|cassées|abîmées|endommagées|bloquées|égarées|terminées|imprimées|brodées|emballées|notées|communiquées|précisées|contactées|échangées|sélectionnées|adressées|reçues|choisies|perdues|transmises|rendues|ouvertes|jointes|offertes|vendues
@b = correct|incorrect|exact|gravé|fourni|prévu|souhaité|désiré|manquant|défectueux|personnalisé|ouvert|lourd|rond|cassé|abîmé|endommagé|choisi|commandé|reçu|livré|indiqué|demandé|envoyé|joint|erroné|expédié|incomplet
@be = correcte|incorrecte|exacte|gravée|fournie|prévue|souhaitée|désirée|manquante|défectueuse|personnalisée|ouverte|lourde|ronde|cassée|abîmée|endommagée|choisie|commandée|reçue|livrée|indiquée|demandée|envoyée|jointe|erronée|expédiée|incomplète
@bs = corrects|incorrects|exacts|gravés|fournis|prévus|souhaités|désirés|manquants|défectueux|personnalisés|ouverts|lourds|ronds|cassés|abîmés|endommagés|choisis|commandés|reçus|livrés|indiqués|demandés|envoyés|joints|erronés|expédiés|incomplets
@bes = correctes|incorrectes|exactes|gravées|fournies|prévues|souhaitées|désirées|manquantes|défectueuses|personnalisées|ouvertes|lourdes|rondes|cassées|abîmées|endommagées|choisies|commandées|reçues|livrées|indiquées|demandées|envoyées|jointes|erronées|expédiées|incomplètes
@p = correct|incorrect|exact|gravé|fourni|prévu|souhaité|désiré|manquant|défectueux|personnalisé|ouvert|lourd|rond|cassé|abîmé|endommagé|choisi|commandé|reçu|livré|indiqué|demandé|envoyé|joint|erroné|expédié|complet|petit|grand|long|court|incomplet|prêt|bon
@pe = correcte|incorrecte|exacte|gravée|fournie|prévue|souhaitée|désirée|manquante|défectueuse|personnalisée|ouverte|lourde|ronde|cassée|abîmée|endommagée|choisie|commandée|reçue|livrée|indiquée|demandée|envoyée|jointe|erronée|expédiée|complète|petite|grande|longue|courte|incomplète|prête|bonne
@ps = corrects|incorrects|exacts|gravés|fournis|prévus|souhaités|désirés|manquants|défectueux|personnalisés|ouverts|lourds|ronds|cassés|abîmés|endommagés|choisis|commandés|reçus|livrés|indiqués|demandés|envoyés|joints|erronés|expédiés|complets|petits|grands|longs|courts|incomplets|prêts|bons
@pes = correctes|incorrectes|exactes|gravées|fournies|prévues|souhaitées|désirées|manquantes|défectueuses|personnalisées|ouvertes|lourdes|rondes|cassées|abîmées|endommagées|choisies|commandées|reçues|livrées|indiquées|demandées|envoyées|jointes|erronées|expédiées|complètes|petites|grandes|longues|courtes|incomplètes|prêtes|bonnes
@sv = est|a|peut|doit|va|sera|arrive|manque|correspond|contient|convient|reste|semble|vient|fonctionne|vaut|coûte
@pv = sont|ont|peuvent|doivent|vont|seront|arrivent|manquent|correspondent|contiennent|conviennent|restent|semblent|viennent|fonctionnent|valent|coûtent
@fpl = @fp|vis
@start = ^|,|mais|car|si|que|donc|puisque|lorsque|quand
@nested = et|ou|ni|de|du|des|d'*|avec|pour|sur|dans|à|au|aux|en|par|sans|contre|comme|chez|sous
@numbers = deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques
@plural = des|ces|mes|ses|leurs|@numbers|différents|différentes|certains|certaines
@now = pas|bien|déjà|encore|jamais|toujours|aussi|malheureusement|trop|très|plus|assez
[un>une|ce>cette|quel>quelle|aucun>aucune|certain>certaine] @f
[du>de la|au>à la|mon>ma|ton>ta] @fc|@fv
[le>la] @fc
son|mon|ton|le|un|ce|notre|votre [bonne>bon|nouvelle>nouveau|ancienne>ancien|petite>petit|grande>grand|première>premier|dernière>dernier|prochaine>prochain|mauvaise>mauvais] @mc|@mv|@mi
la|une|cette|votre|notre|sa|ma [bon>bonne|nouveau>nouvelle|nouvel>nouvelle|ancien>ancienne|petit>petite|grand>grande|premier>première|dernier>dernière|prochain>prochaine|mauvais>mauvaise] @f
[un>une|le>la|du>de la|au>à la|ce>cette] nouvelle|bonne|grande|petite|première|dernière|mauvaise|ancienne|deuxième|seconde|même|autre @f
[une>un|la>le|cette>ce|de la>du|à la>au] nouveau|bon|grand|petit|premier|dernier|mauvais|ancien|deuxième|second|même @m
[une>un|quelle>quel|aucune>aucun|certaine>certain] @m
[ma>mon|ta>ton] @mc|@mi
[cette>ce] @mc|@mv|@mi
[cette>cet|ce>cet] @me
[la>le] @mc|@mi
^|dans|sur|avec [le>la] @fv
[de la>du|à la>au] @mc|@mv|@mi
[ma>mon|sa>son|ta>ton] @fe
@plural|@numbers [@f>@fp|@mc>@mcp|@me>@mep|@mv>@mvp]
les [@fc>@fcp|@fe>@fep|@mc>@mcp|@me>@mep]
tous|toutes les|vos|nos|ces [@f>@fp|@mc>@mcp|@me>@mep|@mv>@mvp]
une|la|cette|chaque|ma|sa|aucune|quelle [@fcp>@fc|@fep>@fe]
un|le|ce|cet|chaque|mon|son|aucun|quel [@mcp>@mc|@mep>@me]
[tout>toutes|tous>toutes] les|vos|nos|ces|mes @fpl
[tout>tous|toutes>tous] les|vos|nos|ces|mes @mp
[tout>toute|tous>toute] la|cette|votre|notre @f
[toute>tout|toutes>tout] le|votre|notre|ce|cet @m
[quel>quelles|quels>quelles|quelle>quelles] @fpl
[quel>quels|quelle>quels|quelles>quels] @mp
[quel>quelle|qu'elle>quelle|quelles>quelle] est|sera|serait|était la|votre|cette @f
[quelle>quel|qu'elle>quel|quels>quel] est|sera|serait|était le|votre|ce|cet @m
[quel>quelles|quelle>quelles|quels>quelles] sont|seraient|seront les|vos|ces|nos @fpl
[quel>quels|quelle>quels|quelles>quels] sont|seraient|seront les|vos|ces|nos @mp
[un>une] des @fpl
[un>une] de|d'entre vos|nos|ces @fpl
!@nested la|une|cette|chaque|votre|notre|ma|sa @f que|qu'il|qu'elle|qu'on ?vous|nous ?avez|avons|a|aviez|j'ai|ai ?@now [@pp>@ppe|@pps>@ppe|@ppes>@ppe] !à|de|d'*|que|qu'*|vouloir|être|avoir|pouvoir|devoir
!@nested les|ces|vos|nos|mes|@numbers @fpl que|qu'il|qu'elle|qu'on ?vous|nous ?avez|avons|a|aviez|j'ai|ai ?@now [@pp>@ppes|@ppe>@ppes|@pps>@ppes] !à|de|d'*|que|qu'*|vouloir|être|avoir|pouvoir|devoir
!@nested les|ces|vos|nos|mes|@numbers @mp que|qu'il|qu'elle|qu'on ?vous|nous ?avez|avons|a|aviez|j'ai|ai ?@now [@pp>@pps|@ppe>@pps|@ppes>@pps] !à|de|d'*|que|qu'*|vouloir|être|avoir|pouvoir|devoir
!@nested le|un|ce|cet|chaque|votre|notre @m que|qu'il|qu'elle|qu'on ?vous|nous ?avez|avons|a|aviez|j'ai|ai ?@now [@ppe>@pp|@pps>@pp|@ppes>@pp] !à|de|d'*|que|qu'*
@single = ^|,|mais|car|si|puisque|lorsque|quand
@ends = @ppe|@pps|@ppes|@pp
@start la|une|cette|votre|notre|ma|chaque @f est|sera|n'est|était|soit ?@now [@pp>@ppe|@pps>@ppe|@ppes>@ppe|@p>@pe|@ps>@pe|@pes>@pe]
@start la|une|cette|votre|notre|ma|chaque @f a|n'a|aurait|avait ?@now été ?@now [@pp>@ppe|@pps>@ppe|@ppes>@ppe]
@start le|un|ce|cet|votre|notre|mon|chaque @m est|sera|n'est|était|soit ?@now [@ppe>@pp|@ppes>@pp|@pe>@p|@pes>@p]
@start le|un|ce|cet|votre|notre|mon|chaque @m a|n'a|aurait|avait ?@now été ?@now [@ppe>@pp|@pps>@pp|@ppes>@pp]
@single les|vos|nos|ces|mes|@numbers @fpl ?ne sont|seront|étaient|soient ?@now [@pp>@ppes|@pps>@ppes|@ppe>@ppes|@p>@pes|@ps>@pes|@pe>@pes]
@single les|vos|nos|ces|mes|@numbers @fpl ?n' ont|n'ont|auraient|avaient ?@now été ?@now [@pp>@ppes|@pps>@ppes|@ppe>@ppes]
@single les|vos|nos|ces|mes|@numbers @mp ?ne sont|seront|étaient|soient ?@now [@pp>@pps|@ppe>@pps|@ppes>@pps|@p>@ps|@pe>@ps|@pes>@ps]
@single les|vos|nos|ces|mes|@numbers @mp ?n' ont|n'ont|auraient|avaient ?@now été ?@now [@pp>@pps|@ppe>@pps|@ppes>@pps]
!@nested la|une|cette|votre|notre|ma @f [@b>@be|@bs>@be|@bes>@be] !et|ou|,
!@nested le|un|ce|cet|notre|mon|votre @m [@be>@b|@bes>@b] !et|ou|,
!@nested les|ces|vos|nos|mes|@numbers @fpl [@b>@bes|@be>@bes|@bs>@bes] !et|ou|,
!@nested les|ces|vos|nos|mes|@numbers @mp [@b>@bs|@be>@bs|@bes>@bs] !et|ou|,
@start les|vos|nos|ces|mes @fpl|@mp ?ne [@sv>@pv]
@single les|vos|nos|ces|mes @fpl|@mp de|du|des|dans|pour|sur ?le|la|votre|notre|cette|ce @f|@m|@fpl|@mp ?ne [@sv>@pv]
@single les|vos|nos|ces|mes @fpl|@mp que vous|nous|j'ai ?nous|vous ?avez|avons|aviez ?@now @ends ?hier|récemment ?ne [@sv>@pv]
^|a|avons|avez|voici|reste les|des|vos|nos|ces|@numbers @fpl|@mp qui ?ne|n' [@sv>@pv]
@single la|le|votre|notre @f|@m ?ne [@pv>@sv]
@single la|le|votre|notre @f|@m que vous|nous|j'ai ?nous|vous ?avez|avons|aviez ?@now @ends ?ne [@pv>@sv]
^ la|le|votre|notre|un|une @f|@m qui ?ne [@pv>@sv]
ils ?ne [@sv>@pv]
^|et|,|mais|car|que|si elles ?ne [@sv>@pv]
^|et|,|mais|car|si|qu'|que il|elle ?ne [@pv>@sv]
qu'il|s'il|puisqu'il|lorsqu'il ?ne [@pv>@sv]
nous [a>avons|as>avons|ai>avons] ?@now besoin
^ nous [a>avons|as>avons|avont>avons] ?@now reçu|envoyé|expédié|préparé|vérifié|constaté|noté|trouvé
^|si|quand|lorsque|car|mais|donc vous [peux>pouvez|veux>voulez|veulent>voulez|dois>devez|doivent>devez|as>avez|avons>avez|pouvaient>pouviez|recevrai>recevrez|recevras>recevrez|souhaites>souhaitez|préfères>préférez|désires>désirez]
^|si|car|mais|donc nous [peut>pouvons|peux>pouvons|veut>voulons|doit>devons|dois>devons|attend>attendons|attends>attendons|attendrez>attendrons|pouvez>pouvons|devez>devons|avez>avons|souhaite>souhaitons|enverrez>enverrons] !vous
^|si|quand|lorsque|comme|où vous [@past>@ez|@er>@ez|souhaiter>souhaitez|souhaité>souhaitez|préférer>préférez|préféré>préférez|désirer>désirez|désiré>désirez|recevoir>recevez|pouver>pouvez|avoir>avez]
^|si|car|mais|que je [peut>peux|veut>veux|doit>dois|attend>attends|suit>suis|voit>vois|reçoit>reçois|fait>fais|envoi>envoie|souhaites>souhaite] !*é
[j'a>j'ai|j'as>j'ai|j'avez>j'ai]
avez|avons|ont|aviez|avions|auriez|aurions|n'avez|n'avons|n'ont|j'ai ?@now|peut-être [@er>@past]
été ?@now [@er>@past]
merci|afin|avant|besoin|possible|impossible|permet|permettre|envie de|d' ?nous|vous|me|le|la|les|bien [@past>@er|@ez>@er]
pour|afin|sans nous|vous [@past>@er]
veuillez|pouvez|pouvez-vous|pourriez-vous|pourrez-vous|voulez-vous|souhaitez-vous|devez|pouvons|pourrons|devons|allons|voulons|pourriez|souhaitez|voudriez ?nous|vous|me|le|la|les|bien|également|aussi [@past>@er|@ez>@er]
faut|faudrait|besoin|souhaitons|voudrions|aimerions|pour|afin|avant|attendons que vous ?nous|le|la|les [@ez>@iez|avez>ayez|êtes>soyez|pouvez>puissiez]
^ si nous [aurions>avions|pourrions>pouvions|serions>étions|devrions>devions]
^ si vous [auriez>aviez|seriez>étiez] pas
[plus meilleur>meilleur|plus meilleure>meilleure|plus meilleurs>meilleurs|plus mieux>mieux|plus pire>pire]
[le plupart>la plupart|la même problème>le même problème]
`;
