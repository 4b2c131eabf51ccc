/** What sellers write to somebody who has not bought yet, in twelve languages. */
const beforeBuying: readonly RegExp[] = [
  /\bat (?:the )?check-?out\b|\b(?:your interest|(?:when|if|before|once|should) you (?:(?:decide|choose|wish|want|are ready) to )?(?:buy|purchase|order|place (?:an|the|your) order)(?! (?:again|another|more))|plac(?:e|ing) (?:an|the) order (?:as soon|once|when|now|today)|before (?:buying|purchasing|ordering|placing)|ready to (?:buy|order|purchase)|bulk (?:orders?|purchases?)|prices? (?:on Amazon )?(?:may|can) (?:change|vary)|(?:date|time)s? (?:is|are|will be) shown (?:at|on|before)|(?:your|the) (?:question|inquiry|enquiry) (?:about|on|regarding) (?:the|this|our) (?:product|item)|we (?:currently|now) have (?:a|this) (?:promotion|offer|deal|limited)|you might also like|(?:following|these) (?:key )?specifications|in the product description|(?:this|the) (?:item|product) is (?:currently |still |now )?(?:available|in stock|eligible))\b/i,
  /(?:Ihr|dein)e?m? Interesse an|an der Kasse|(?:vor|bei) (?:dem Kauf|einer Bestellung|Ihrer Bestellung|der Bestellung)|(?:wenn|falls|sobald) (?:Sie|du) (?:bestell|kauf)/i,
  /votre intérêt pour|avant (?:d’|d')(?:acheter|commander)|au moment de (?:payer|la commande)|lors du paiement|si vous (?:commandez|achetez)/i,
  /su interés (?:en|por)|antes de (?:comprar|hacer (?:el|su) pedido)|al finalizar la compra|si (?:decide comprar|compra|realiza (?:el|un) pedido)/i,
  /(?:Suo|tuo|vostro) interesse per|prima di (?:acquistare|ordinare)|al momento del (?:pagamento|checkout)|se (?:decide di acquistare|acquista)/i,
  /(?:uw|je|jouw) interesse in|bij het afrekenen|voordat (?:u|je) (?:bestelt|koopt)|als (?:u|je) (?:bestelt|koopt)/i,
  /zainteresowanie (?:naszym|tym|produktem)|przed (?:zakupem|złożeniem zamówienia)|przy składaniu zamówienia/i,
  /ditt intresse för|i kassan|innan du (?:beställer|köper)|om du (?:beställer|köper)/i,
  /seu interesse (?:em|no|na|pelo)|antes de (?:comprar|fazer o pedido)|na finalização da compra|se (?:você )?(?:comprar|fizer o pedido)/i,
  /ご興味|ご購入前|ご購入を(?:ご検討|検討)|ご注文前|ご検討(?:中|いただ|くださ)/,
  /ilginiz için|satın almadan önce|sipariş vermeden önce|ödeme (?:sırasında|aşamasında)/i,
  /اهتمامك|قبل الشراء|عند إتمام الشراء|قبل الطلب/,
];

/** What tells that the buyer has bought already. */
const afterBuying =
  /\b(?:you (?:have |recently )?(?:bought|ordered|purchased|received)|thank(?:s| you) for (?:the |your |this )?(?:order|purchase|buying|shopping|ordering)|your new|enjoying|(?:for|of|about|regarding) your (?:recent )?(?:order|purchase)|your (?:recent )?(?:order|purchase) (?:of|from|has|was|is|will|arrived|shipped)|your (?:parcel|package|delivery|shipment|review|return|cart)|(?:we|have) received your order)\b|\b(?:Ihre|deine|Ihrer|deiner) (?:Bestellung|Lieferung|Sendung|Rezension|Bewertung)|Sie (?:haben|hatten) (?:bestellt|gekauft)|\bvotre (?:commande|colis|avis)|\bsu (?:pedido|paquete|opinión)|(?:Suo|tuo) (?:ordine|pacco)|\b(?:uw|je) (?:bestelling|pakket)|(?:Państwa|Twoje) zamówieni|\bdin (?:beställning|order)|\bseu (?:pedido|pacote)|ご注文(?:番号|の商品|いただ|ありがとう)|お買い上げ|siparişiniz|طلبك/i;

/**
 * Whether the text answers somebody who has not bought yet, and so has no order.
 * @param text what the buyer reads
 */
export function isBeforePurchase(text: string): boolean {
  return beforeBuying.some((pattern) => pattern.test(text)) && !afterBuying.test(text);
}
