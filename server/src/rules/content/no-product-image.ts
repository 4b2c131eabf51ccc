import type { Attribute, Element } from '../../message/html/element';
import { isLogo, tellingWords } from '../../message/images/image-kinds';
import type { Message } from '../../message/message';
import { remembering } from '../../memory/remembered';
import type { Range } from '../../ranges/range';
import { firstIndex } from '../../ranges/sorted-offsets';
import { placeholderMeaning } from '../../message/template/meaning';
import { nameWords } from '../../message/words/name-words';
import { removeMarkup } from '../fixes/leftovers';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';
import { purchased } from '../words/purchased-words';

/** Amazon serves the images of its product pages under these addresses. */
const amazonProductImage =
  /(?:ssl-images-amazon|media-amazon|images-amazon)\.com\/images\/[IP]\/|[/_.=-]B0[A-Z0-9]{8}(?![A-Za-z0-9])/;
const productPath =
  /\/(?:products?|items?|articles?|artikel|produkte?|produits?|productos?|prodotti|asin)(?:[-_]?(?:images?|photos?|pics?|bilder))?\/[^/?#]+\.(?:jpe?g|png|webp|gif)/i;

const products =
  'product|products|item|items|article|articles|purchase|produkt|produkts|produktes|artikel|artikels|produit|produits|producto|productos|articulo|' +
  'prodotto|prodotti|articolo|produto|produtos|towar|towaru|produktu|artykulu|vara|varan|produkten|urun|商品|製品|منتج|المنتج|منتجك';
const images =
  'image|images|img|photo|photos|picture|pictures|pic|thumbnail|thumb|bild|foto|fotos|bilder|abbildung|visuel|imagen|imagenes|immagine|immagini|' +
  'imagem|imagens|afbeelding|afbeeldingen|zdjecie|zdjecia|fotografia|resim|gorsel|画像|写真|صوره|صور';
const productWords = new Set(products.split('|'));
const imageWords = new Set(images.split('|'));

/** Pictures of papers and signs, which belong to a purchase but do not show it. */
const papers =
  /\b(?:etiquet|etichett|etiket|etykiet)|\b(?:labels?|qr|bar ?codes?|strichcode|invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura|receipt|proof|preview|mock ?up|entwurf|sketch|drawing|diagram|map|instructions?|numbers?|nummer|numero|warranty|serial)\b|ラベル|コード/;

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
    { text: '<img src="https://a.de/label.png" alt="Return label for your purchase">' },
    {
      text: '<img src="https://a.de/label.png" alt="Photo of your order number"><img src="https://a.de/b.png" alt="La taille commandée"><img src="https://a.de/c.png" alt="Sample of the ordered colour">',
    },
    { text: '<img src="https://a.de/a.png" alt="Picture of the product label">' },
    {
      text: '<img src="https://a.de/a.png" alt="Resmi ürün sayfası"><img src="https://a.de/b.png" alt="商品の写真の送り方">',
    },
    { text: '<img src="https://a.de/a.png" alt="Photo of the door for your product">' },
    { text: '<img src="https://a.de/x.png" alt="Your proof for {{product_name}}">' },
    { text: '<td background="https://a.de/paper.png">Which size?</td>' },
    { text: '<img src="https://a.de/photo-of-door.png" alt="{{product_name}} {{x}}">' },
    {
      title: 'Images of storefronts and brand stories',
      text: '<img src="https://m.media-amazon.com/images/S/stores-image/workshop.png" alt="Our loom">',
    },
    { text: '{{#each items}}<img src="{{../header_image}}" alt="{{../shop_name}}">{{/each}}' },
    {
      text: '{{#each stores}}<img src="{{image}}" alt="{{name}}">{{/each}}<img src="{{image}}" alt="">',
    },
    {
      text: '<div style="display:none"><img src="https://a.de/x.png" alt="Your product"></div><input type="image" src="https://a.de/x.png" alt="Your product">',
    },
    { text: '<img src="https://a.de/products/logo.png" alt="Oakhill">' },
    { text: '<img src="https://a.de/barcode/{{sku}}.png" alt="Bar code for the return">' },
  ],
  bad: [
    {
      text: '«<img src="https://m.media-amazon.com/images/I/71abc.jpg" alt="Lamp">»',
      suggested: '',
      says: 'This image shows the purchased product.',
    },
    { text: '«<img src="{{product_image}}" alt="{{product_name}}">»' },
    { text: '«<img src="https://a.de/x.png" alt="The lamp you ordered">»' },
    { text: '«<img src="https://img.oakhill.de/products/lamp-oak.jpg" alt="Lamp">»' },
    { text: '«<img src="https://a.de/x.png" alt="Produktbild der Lampe">»' },
    { text: '«<img src="https://a.de/x.png" alt="Photo of your new lamp">»' },
    { text: '«<img src="https://a.de/x.png" alt="Il prodotto acquistato">»' },
    { text: '«<img src="https://a.de/x.png" alt="Der bestellte Artikel">»' },
    {
      text: '«<img src="https://a.de/x.png" alt="Foto Ihrer Bestellung">»«<img src="https://a.de/x.png" alt="Il tavolo acquistato">»',
    },
    {
      text: '«<img src="https://a.de/x.png" alt="Uw bestelde lamp">»«<img src="https://a.de/y.png" alt="Votre lampe commandée">»',
    },
    { text: '«<img src="https://a.de/x.png" alt="Image of the item in your order">»' },
    { text: '«<img src="https://a.de/foto_del_producto.png" alt="">»' },
    { text: '«<img src="https://a.de/x.png" alt="{{product.title}}">»' },
    { text: '{{#each order.items}}«<img src="{{this.image_url}}" alt="{{title}}">»{{/each}}' },
    { text: '<td background="«{{product_image}}»">Which size?</td>' },
    { text: '<div style="background-image:url(«{{item.image}}»)">Which size?</div>' },
    { text: '«<img src="https://a.de/x.png" alt="Your product">»' },
    {
      title: 'the address in a long tag',
      text: '<img class="hero" src="«{{product_image}}»" alt="{{product_name}}" width="240" height="240" border="0" style="display:block;border:0;outline:none;text-decoration:none;max-width:240px;height:auto">',
      suggested: '',
    },
    { text: '«<img src="https://ad.oakhill.de/q?asin=B0ABCDEFGH&size=160" alt="">»' },
    {
      text: '«<img src="https://a.de/x.png" alt="注文商品の写真">»«<img src="https://a.de/y.png" alt="Bild des Artikels">»',
    },
    {
      text: '«<img src="https://a.de/x.png" alt="Bild på produkten">»«<img src="https://a.de/y.png" alt="Ürününüzün görseli">»«<img src="https://a.de/z.png" alt="صورة المنتج">»',
    },
    { text: '«<img src="https://a.de/media/product-2.jpg" alt="">»' },
    { text: '«<img src="https://a.de/shop/{{item.sku}}-400.jpg" alt="Lamp">»' },
    {
      text: '«<img src="https://a.de/produktbilder.jpg" alt="x">»«<img src="https://a.de/1/item-photo.png" alt="x">»',
    },
    {
      text: '{{#each order.items}}<img src="https://a.de/{{size}}.png" alt="Size">«<img src="{{image}}" alt="Lamp">»{{/each}}',
    },
    {
      title: 'with what would be left empty',
      text: '<p>Size, «<img src="{{product_image}}" alt="">» please?</p>',
      suggested: '<p>Size, please?</p>',
    },
    {
      text: '<div>\n  <a href="{{url}}">\n    «<img src="{{product_image}}" alt="">»\n  </a>\n</div>\n<p>Size?</p>',
      suggested: '<p>Size?</p>',
    },
    {
      text: '<p>Which «<img src="{{product_image}}" alt="">»<b>size</b>?</p>',
      suggested: '<p>Which <b>size</b>?</p>',
    },
  ],
  check(message, report) {
    for (const reading of message.readings)
      for (const element of reading.elementsNamed('img')) {
        if (!reading.isShown(element) || isLogo(message, element)) continue;
        const telling = tellingAttribute(message, element);
        if (!telling) continue;
        const { start, startTagEnd: end } = element;
        const edit = removeMarkup(message, { start, end }, 'remove');
        const place = end - start > longestMarked(telling) ? telling.valueRange : { start, end };
        report(place, 'This image shows the purchased product.', {
          fixes: [suggestion('Remove the image', [edit])],
        });
      }
    for (const { source, from, attribute } of message.images)
      if (from === 'css' || attribute?.name === 'background')
        if (isProductSource(message, source.url, source))
          report(source, 'This image shows the purchased product.');
  },
});

/** Of a tag much longer than what tells of the product, only that is marked. */
const longestMarked = ({ value }: Attribute): number => Math.min(160, 40 + 3 * value.text.length);

/** The address or the text of an image that says that it shows the product. */
function tellingAttribute(message: Message, image: Element): Attribute | undefined {
  const source = image.attribute('src');
  if (source && isProductSource(message, source.value.text, source.valueRange)) return source;
  const alternative = image.attribute('alt');
  return alternative && tellsOfProduct(message, alternative) ? alternative : undefined;
}

const tellsOfProduct = (message: Message, alternative: Attribute): boolean =>
  saysProduct(alternative.value.text) ?? namesProduct(message, alternative.valueRange);

/** Whether the words of a text say that the image shows the product; nothing where it has no words. */
const saysProduct = remembering(2000, (text) => {
  const words = nameWords(text);
  const said = words.join(' ');
  if (said === '') return undefined;
  const isPurchased = purchased.some((pattern) => pattern.test(said));
  return (isPurchased && !papers.test(said)) || namesProductImage(words);
});

const isProductAddress = remembering(
  2000,
  (url) =>
    amazonProductImage.test(url) || productPath.test(url) || namesProductImage(tellingWords(url)),
);

/** Whether the address, or a placeholder in it, says that the image is one of the product. */
function isProductSource(message: Message, url: string, range: Range): boolean {
  if (isProductAddress(url)) return true;
  const tags = message.tagsIn(range);
  if (tags.length === 0) return false;
  const isOfPaper = papers.test(nameWords(url).join(' '));
  return (
    tags.some(
      ({ name }) =>
        placeholderMeaning(name) === 'product-image' ||
        namesProductImage(nameWords(name)) ||
        (!isOfPaper && nameWords(name).some((word) => articleNumbers.has(word))),
    ) || isImageOfItem(message, range)
  );
}

/** By these, shops find the pictures of what they sell: `catalog/{{sku}}.jpg`. */
const articleNumbers = new Set(['sku', 'fnsku', 'asin', 'gtin', 'ean', 'upc', 'isbn']);

/** `{{image}}` among the items of an order: `{{#each order.items}}`. */
function isImageOfItem({ printedValues }: Message, { start, end }: Range): boolean {
  let next = firstIndex(printedValues, ({ tag }) => tag.start >= start);
  for (let value = printedValues[next]; value && value.end <= end; value = printedValues[++next])
    if (value.isInScope && namesProductImage(nameWords(value.name))) return true;
  return false;
}

/** A text alternative that is nothing but the product's name. */
function namesProduct(message: Message, range: Range): boolean {
  const tags = message.tagsIn(range);
  return tags.length > 0 && tags.every(({ name }) => placeholderMeaning(name) === 'product');
}

/** `product-1.jpg`: named after the product and nothing else. */
const isProductName = (words: readonly string[]): boolean =>
  words.some((word) => productWords.has(word)) &&
  words.every((word) => productWords.has(word) || joints.has(word) || saysNothing.test(word));
const saysNothing = /^(?:\d+|jpe?g|png|webp|gif|avif)$/;

/** What stands between the two: `photo of the product`, `foto del producto`. */
const joints = new Set(
  'of the your du de la votre del des ihres den dem von vom deines dell il suo su tu do da seu van het uw je av din pa den panstwa order ordered'.split(
    ' ',
  ),
);

/** `product image`, `item_photo`, `Produktbild`: a word for the product beside one for a picture. */
function namesProductImage(all: readonly string[]): boolean {
  const plain = all.filter((word) => !joints.has(word));
  if (isProductName(all)) return true;
  const words = plain.length < all.length && papers.test(all.join(' ')) ? all : plain;
  return words.some((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && productWords.has(word) && imageWords.has(next)) return true;
    if (next !== undefined && imageWords.has(word) && productWords.has(next)) return true;
    return /^(?:produkt|artikel|product|item)(?:bild|foto|image|photo|img|afbeelding)(?:er|s|en)?$/.test(
      word,
    );
  });
}
