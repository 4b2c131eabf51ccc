import type { Element } from '../../message/html/element';
import { isLogo, tellingWords } from '../../message/image-kinds';
import type { Message } from '../../message/message';
import { nameWords, placeholderMeaning } from '../../message/template/meaning';
import { defineRule } from '../rule';

/** Amazon serves the images of its product pages under these addresses. */
const amazonProductImage =
  /(?:ssl-images-amazon|media-amazon|images-amazon)\.com\/images\/[IPS]\/|[/_.-]B0[A-Z0-9]{8}(?![A-Za-z0-9])/;
const productPath =
  /\/(?:products?|items?|articles?|artikel|produkte?|produits?|productos?|prodotti|asin)(?:[-_]?(?:images?|photos?|pics?|bilder))?\/[^/?#]+\.(?:jpe?g|png|webp|gif)/i;

const products =
  'product|products|item|items|article|purchase|produkt|artikel|produit|article|producto|articulo|prodotto|articolo|product|produto|towar|produktu|vara|urun|商品|製品|منتج';
const images =
  'image|images|img|photo|photos|picture|pic|thumbnail|thumb|bild|foto|bilder|imagen|immagine|imagem|afbeelding|zdjecie|resim|gorsel|画像|写真|صورة';
const productWords = new Set(products.split('|'));
const imageWords = new Set(images.split('|'));

/** What a text alternative says of what the buyer has bought. */
const purchased =
  /\b(?:you|you've|you have)(?: have)? (?:just |recently )?(?:ordered|bought|purchased)\b|\byour (?:new )?(?:purchase|ordered|purchased)\b|\bihre? (?:bestellte[rsn]?|gekaufte[rsn]?)\b|\b(?:von ihnen|sie) (?:bestellt|gekauft)|\b(?:que )?vous avez (?:command|achet)|\bvotre achat\b|\bque (?:usted )?(?:ha )?(?:comprado|pedido)\b|\btu compra\b|\bsu compra\b|\b(?:che )?(?:ha|hai) (?:ordinato|acquistato)\b|\bil suo acquisto\b|\bu (?:heeft )?(?:besteld|gekocht)|\buw aankoop\b|\bzamowion|\bzakupion|\bdu (?:har )?(?:bestallt|kopt)|\bdin (?:kop|bestallning)\b|\bvoce (?:comprou|pediu)\b|\bsua compra\b|\bsatin aldiginiz\b|\bsiparis ettiginiz\b|ご注文の商品|ご購入|المنتج الذي/;

export const noProductImage = defineRule({
  id: 'no-product-image',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no images of the purchased product, because it adds them itself.',
  remedy: 'Remove the image.',
  fix: 'suggest',
  good: [
    { text: '<img src="https://img.oakhill.de/logo.png" alt="Oakhill logo">' },
    { text: '<p>Your product: <a href="https://www.amazon.de/dp/B0ABCDEFGH">Lamp</a></p>' },
    {
      text: '<img src="https://img.oakhill.de/assembly-step-2.png" alt="Where the serial number stands">',
    },
  ],
  bad: [
    { text: '«<img src="https://m.media-amazon.com/images/I/71abc.jpg" alt="Lamp">»' },
    { text: '«<img src="{{product_image}}" alt="{{product_name}}">»' },
    { text: '«<img src="https://a.de/x.png" alt="The lamp you ordered">»' },
    { text: '«<img src="https://img.oakhill.de/products/lamp-oak.jpg" alt="Lamp">»' },
    { text: '«<img src="https://a.de/x.png" alt="Produktbild der Lampe">»' },
  ],
  check(message, report) {
    for (const reading of message.readings)
      for (const element of reading.elements) {
        if (element.name !== 'img' || !reading.isShown(element) || isLogo(message, element))
          continue;
        if (!showsProduct(message, element)) continue;
        const { start, startTagEnd: end } = element;
        report({ start, end }, 'This image shows the purchased product.', {
          fixes: [
            { title: 'Remove the image', kind: 'suggest', edits: [{ start, end, text: '' }] },
          ],
        });
      }
  },
});

function showsProduct(message: Message, image: Element): boolean {
  const source = image.value('src') ?? '';
  if (amazonProductImage.test(source) || productPath.test(source)) return true;
  const alternative = nameWords(image.value('alt') ?? '').join(' ');
  if (purchased.test(alternative) || namesProductImage(alternative.split(' '))) return true;
  if (namesProductImage(tellingWords(source))) return true;
  const { valueRange } = image.attribute('src') ?? {};
  return (
    valueRange !== undefined &&
    message
      .tagsIn(valueRange)
      .some(
        ({ name }) =>
          placeholderMeaning(name) === 'product-image' || namesProductImage(nameWords(name)),
      )
  );
}

/** `product image`, `item_photo`, `Produktbild`: a word for the product beside one for a picture. */
function namesProductImage(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && productWords.has(word) && imageWords.has(next)) return true;
    if (next !== undefined && imageWords.has(word) && productWords.has(next)) return true;
    return /^(?:produkt|artikel|product|item)(?:bild|foto|image|photo|img|afbeelding)(?:er|s|en)?$/.test(
      word,
    );
  });
}
