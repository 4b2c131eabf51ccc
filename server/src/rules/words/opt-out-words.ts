/**
 * What a link says that ends the messages, in the languages of the marketplaces: folded to lower
 * case without diacritics, as whole words; `*` stands for any ending.
 */
export const optOutPhrases: readonly string[] = [
  // English
  'unsubscribe*',
  'opt out',
  'opt me out',
  'stop receiving',
  'stop these emails',
  'stop these messages',
  'no longer receive',
  'no longer wish to receive',
  'no more emails',
  'no more messages',
  'remove me',
  'email preferences',
  'mail preferences',
  'manage preferences',
  'manage your preferences',
  'communication preferences',
  'notification preferences',
  'subscription preferences',
  'subscription center',
  'manage subscription*',
  'mailing list',
  // German
  'abmelden',
  'abmeldung',
  'abbestellen',
  'abbestellung',
  'austragen',
  'newsletter abmelden',
  'keine weiteren nachrichten',
  'keine nachrichten mehr',
  'keine e mails mehr',
  'e mail einstellungen',
  'email einstellungen',
  'nachrichteneinstellungen',
  // French
  'desabonner',
  'desabonnez*',
  'desabonnement',
  'desinscrire',
  'desinscrivez*',
  'desinscription',
  'se desinscrire',
  'ne plus recevoir',
  'preferences d e mail',
  'preferences e mail',
  'preferences de communication',
  'preferences de contact',
  // Spanish
  'darse de baja',
  'darme de baja',
  'date de baja',
  'dese de baja',
  'baja de la lista',
  'cancelar suscripcion',
  'cancelar la suscripcion',
  'anular suscripcion',
  'anular la suscripcion',
  'dejar de recibir',
  'dame de baja',
  'dar de baja',
  'darte de baja',
  'preferencias de correo',
  'preferencias de comunicacion',
  // Italian
  'disiscriviti',
  'disiscrizione',
  'disiscriversi',
  'cancellati',
  'si cancelli',
  'cancellarsi',
  'cancellarmi',
  'cancella l iscrizione',
  'preferenze e mail',
  'preferenze di comunicazione',
  'annulla iscrizione',
  'annulla l iscrizione',
  'cancella iscrizione',
  'non ricevere piu',
  'non desidero piu ricevere',
  // Dutch
  'afmelden',
  'afmelding',
  'uitschrijven',
  'uitschrijving',
  'geen berichten meer',
  'geen e mails meer',
  'meld je af',
  'meld u af',
  'meld mij af',
  'meld je hier af',
  'meld u hier af',
  'schrijf je uit',
  'schrijf u uit',
  'schrijf mij uit',
  'schrijf je hier uit',
  'schrijf u hier uit',
  // Polish
  'wypisz sie',
  'wypisac sie',
  'wypisz mnie',
  'rezygnacja z wiadomosci',
  'zrezygnuj z subskrypcji',
  'zrezygnuj z wiadomosci',
  'usun mnie z listy',
  'ustawienia powiadomien',
  'anuluj subskrypcje',
  // Swedish
  'avregistrera',
  'avregistrering',
  'avprenumerera',
  'avsluta prenumeration*',
  'avanmal*',
  'avsluta prenumerera',
  // Portuguese
  'descadastrar*',
  'descadastre*',
  'descadastramento',
  'cancelar inscricao',
  'cancelar a inscricao',
  'cancelar assinatura',
  'deixar de receber',
  'nao quero mais receber',
  'sair da lista',
  'preferencias de e mail',
  // Turkish
  'abonelikten cik*',
  'aboneligi iptal*',
  'aboneligimi iptal*',
  'listeden cik*',
  'uyelikten cik*',
  'listesinden cik*',
  'listesinden ayril*',
  'listeden ayril*',
];

/**
 * Words that end something, and what links of the messages name as ended: together they opt out.
 * One pair for each language; folded, `*` stands for any ending.
 */
export const optOutPairs: readonly { ends: string; what: string }[] = [
  {
    ends: 'stop, turn off, switch off, no longer, do not want, don t want, do not send, don t send, do not wish, no more, mute, disable, deactivate, cancel',
    what: 'emails, e mails, mails, messages, newsletter*, notifications, mailings, mailing list',
  },
  {
    ends: 'keine weiteren, nicht mehr, nicht langer, stoppen, beenden, abschalten, ausschalten, deaktivieren, kundigen, verzichten',
    what: 'e mails, emails, mails, nachrichten, newsletter*, benachrichtigungen, mailings, verteiler',
  },
  {
    ends: 'ne plus, ne souhaite plus, ne veux plus, ne desire plus, arreter, stopper, cesser, desactiver',
    what: 'e mails, emails, mails, courriels, messages, newsletter*, infolettre*, notifications, liste de diffusion',
  },
  {
    ends: 'no recibir, no quiero recibir, no deseo recibir, no quiero mas, dejar de, parar, detener, desactivar, cancelar',
    what: 'correos, emails, e mails, mensajes, boletin*, notificaciones, newsletter*',
  },
  {
    ends: 'non voglio, non desidero, non ricevere, smetti di, smettere di, interrompi, interrompere, blocca, disattiva, annulla',
    what: 'messaggi, e mail, email, mail, newsletter*, notifiche, comunicazioni',
  },
  {
    ends: 'geen, niet meer, niet langer, stop, stoppen, stopzetten, uitschakelen',
    what: 'e mails meer, mails meer, berichten, nieuwsbrief, nieuwsbrieven, meldingen, e mails ontvangen',
  },
  {
    ends: 'nie chce, rezygnacja, rezygnuje, zrezygnuj, anuluj, wylacz, przestan*, zakoncz',
    what: 'wiadomosci, e maili, emaili, maili, mailingu, newsletter*, powiadomien*, subskrypcj*, korespondencj*',
  },
  {
    ends: 'sluta, vill inte, inte langre, inga fler, stoppa, stang av, avsluta',
    what: 'mejl, e post, mail, meddelanden, nyhetsbrev*, utskick, notiser, aviseringar, prenumeration*',
  },
  {
    ends: 'parar de, deixar de, nao quero, nao desejo, cancelar, desativar, interromper',
    what: 'mensagens, e mails, emails, newsletter*, notificacoes, boletim*, comunicacoes',
  },
  {
    ends: 'istemiyorum, durdur*, cik, cikmak, ayril*, iptal, kapat*, birak*',
    what: 'e posta, e postalar*, eposta*, mesaj*, bulten*, bildirim*',
  },
  {
    ends: 'ايقاف, وقف, لا اريد, لا ارغب, التوقف عن, الغاء',
    what: 'رسائل, الرسائل, رسائلكم, البريد, الاشتراك, اشتراك*, النشره, الاشعارات',
  },
];

/** Japanese sets no blanks: a word that ends beside one for messages, in either order. */
export const japaneseOptOut =
  /(?:メール|メルマガ|配信|購読|受信|お知らせ|通知).{0,8}(?:停止|解除|拒否|希望し(?:ない|ません)|希望されない|不要|受け取(?:らない|りたくない)|止め|やめ|退会)|(?:停止|解除|拒否)(?:する)?(?:メール|配信|受信)/;

/** The same in scripts that set no blanks, or inflect in front: found anywhere. */
export const optOutParts: readonly string[] = [
  '登録解除',
  '受け取らない',
  'الغاء الاشتراك',
  'إلغاء الاشتراك',
  'الغاء اشتراك',
  'إلغاء اشتراك',
  'ايقاف الرسائل',
  'إيقاف الرسائل',
];
