/** What links say of ending the messages, as `phraseList` reads it. */
export interface OptOutWords {
  /** What says so by itself. */
  alone: string;
  /** What ends something, and what is ended where links speak of the messages: both together opt out. */
  ends: string;
  what: string;
}

/**
 * By language; a link is looked up in all of them. It may be in another one than the message, its few
 * words seldom tell which, and to read every language's own phrases for it would take too long.
 */
export const optOutWords: Readonly<Record<string, OptOutWords>> = {
  en: {
    alone: `
      unsubscribe*, opt out, opt me out, stop receiving, stop these emails, stop these messages,
      no longer receive, no longer wish to receive, no more emails, no more messages, remove me,
      email preferences, mail preferences, manage preferences, manage your preferences,
      communication preferences, notification preferences, subscription preferences,
      subscription center, manage subscription*, mailing list`,
    ends: `
      stop, turn off, switch off, no longer, do not want, don t want, do not send, don t send,
      do not wish, no more, mute, disable, deactivate, cancel`,
    what: 'emails, e mails, mails, messages, newsletter*, notifications, mailings, mailing list',
  },
  de: {
    alone: `
      abmelden, abmeldung, abbestellen, abbestellung, austragen, keine weiteren nachrichten,
      keine nachrichten mehr, keine e mails mehr, e mail einstellungen, email einstellungen,
      nachrichteneinstellungen`,
    ends: `
      keine weiteren, nicht mehr, nicht langer, stoppen, beenden, abschalten, ausschalten,
      deaktivieren, kundigen, verzichten`,
    what: `
      e mails, emails, mails, nachrichten, newsletter*, benachrichtigungen, mailings, verteiler`,
  },
  fr: {
    alone: `
      desabonner, desabonnez*, desabonnement, desinscrire, desinscrivez*, desinscription,
      ne plus recevoir, preferences d e mail, preferences e mail, preferences de communication,
      preferences de contact`,
    ends: `
      ne plus, ne souhaite plus, ne veux plus, ne desire plus, arreter, stopper, cesser,
      desactiver`,
    what: `
      e mails, emails, mails, courriels, messages, newsletter*, infolettre*, notifications,
      liste de diffusion`,
  },
  es: {
    alone: `
      darse de baja, darme de baja, date de baja, dese de baja, baja de la lista,
      cancelar suscripcion, cancelar la suscripcion, anular suscripcion, anular la suscripcion,
      dejar de recibir, dame de baja, dar de baja, darte de baja, preferencias de correo,
      preferencias de comunicacion`,
    ends: `
      no recibir, no quiero recibir, no deseo recibir, no quiero mas, dejar de, parar, detener,
      desactivar, cancelar`,
    what: 'correos, emails, e mails, mensajes, boletin*, notificaciones, newsletter*',
  },
  it: {
    alone: `
      disiscriviti, disiscrizione, disiscriversi, cancellati, si cancelli, cancellarsi,
      cancellarmi, cancella l iscrizione, preferenze e mail, preferenze di comunicazione,
      annulla iscrizione, annulla l iscrizione, cancella iscrizione, non ricevere piu,
      non desidero piu ricevere`,
    ends: `
      non voglio, non desidero, non ricevere, smetti di, smettere di, interrompi, interrompere,
      blocca, disattiva, annulla`,
    what: 'messaggi, e mail, email, mail, newsletter*, notifiche, comunicazioni',
  },
  nl: {
    alone: `
      afmelden, afmelding, uitschrijven, uitschrijving, geen berichten meer, geen e mails meer,
      meld je af, meld u af, meld mij af, meld je hier af, meld u hier af, schrijf je uit,
      schrijf u uit, schrijf mij uit, schrijf je hier uit, schrijf u hier uit`,
    ends: 'geen, niet meer, niet langer, stop, stoppen, stopzetten, uitschakelen',
    what: `
      e mails meer, mails meer, berichten, nieuwsbrief, nieuwsbrieven, meldingen,
      e mails ontvangen`,
  },
  pl: {
    alone: `
      wypisz sie, wypisac sie, wypisz mnie, rezygnacja z wiadomosci, zrezygnuj z subskrypcji,
      zrezygnuj z wiadomosci, usun mnie z listy, ustawienia powiadomien, anuluj subskrypcje`,
    ends: 'nie chce, rezygnacja, rezygnuje, zrezygnuj, anuluj, wylacz, przestan*, zakoncz',
    what: `
      wiadomosci, e maili, emaili, maili, mailingu, newsletter*, powiadomien*, subskrypcj*,
      korespondencj*`,
  },
  sv: {
    alone: `
      avregistrera, avregistrering, avprenumerera, avsluta prenumeration*, avanmal*,
      avsluta prenumerera`,
    ends: 'sluta, vill inte, inte langre, inga fler, stoppa, stang av, avsluta',
    what: `
      mejl, e post, mail, meddelanden, nyhetsbrev*, utskick, notiser, aviseringar, prenumeration*`,
  },
  pt: {
    alone: `
      descadastrar*, descadastre*, descadastramento, cancelar inscricao, cancelar a inscricao,
      cancelar assinatura, deixar de receber, nao quero mais receber, sair da lista,
      preferencias de e mail`,
    ends: 'parar de, deixar de, nao quero, nao desejo, cancelar, desativar, interromper',
    what: 'mensagens, e mails, emails, newsletter*, notificacoes, boletim*, comunicacoes',
  },
  tr: {
    alone: `
      abonelikten cik*, aboneligi iptal*, aboneligimi iptal*, listeden cik*, uyelikten cik*,
      listesinden cik*, listesinden ayril*, listeden ayril*`,
    ends: 'istemiyorum, durdur*, cik, cikmak, ayril*, iptal, kapat*, birak*',
    what: 'e posta, e postalar*, eposta*, mesaj*, bulten*, bildirim*',
  },
  ar: {
    alone: '*الغاء الاشتراك*, *الغاء اشتراك*, *ايقاف الرسائل*',
    ends: 'ايقاف, وقف, لا اريد, لا ارغب, التوقف عن, الغاء',
    what: 'رسائل, الرسائل, رسائلكم, البريد, الاشتراك, اشتراك*, النشره, الاشعارات',
  },
};

/** Japanese sets no blanks: a word that ends beside one for messages, in either order. */
export const japaneseOptOut =
  /(?:メール|メルマガ|配信|購読|受信|お知らせ|通知).{0,8}(?:停止|解除|拒否|希望し(?:ない|ません)|希望されない|不要|受け取(?:らない|りたくない)|止め|やめ|退会)|(?:停止|解除|拒否)(?:する)?(?:メール|配信|受信)|登録解除|受け取らない/;
