import { parse } from 'tldts';
import { localImagePath } from '../../message/images/image-file';
import { tellingWords } from '../../message/images/image-kinds';
import type { Image } from '../../message/images/images';
import type { Message } from '../../message/message';
import { remembering } from '../../memory/remembered';
import { defineRule } from '../rule';

/** Sites of stock photos, memes and pictures of everybody, by registered domain. */
const foreignDomains = new Set(
  (
    'unsplash.com pexels.com pixabay.com shutterstock.com istockphoto.com gettyimages.com depositphotos.com ' +
    'dreamstime.com freepik.com 123rf.com alamy.com bigstockphoto.com stocksnap.io burst.shopify.com ' +
    'rawpixel.com vecteezy.com canstockphoto.com adobestock.com ftcdn.net staticflickr.com flickr.com ' +
    'imgur.com giphy.com tenor.com gfycat.com imgflip.com memegenerator.net 9gag.com 9cache.com redd.it ' +
    'pinimg.com pinterest.com tumblr.com knowyourmeme.com kym-cdn.com fbcdn.net cdninstagram.com twimg.com ytimg.com ' +
    'licdn.com tiktokcdn.com picsum.photos placeholder.com placehold.co placekitten.com ' +
    'loremflickr.com dummyimage.com flaticon.com iconfinder.com icons8.com iconscout.com thenounproject.com wikimedia.org'
  ).split(' '),
);

const stockHosts = /(?:^|\.)stock\.adobe\.com$|^encrypted-tbn\d\.gstatic\.com$/;

/** How sites of stock photos name the files that they sell, and what memes are called. */
const foreignFile =
  /(?:shutterstock|adobestock|istock(?:photo)?|gettyimages|depositphotos|dreamstime|fotolia|pexels(?:-photo)?|pixabay|unsplash|freepik|alamy|123rf)[-_ ]?\d{3,}|(?:^|[/_-])stock[-_](?:photo|image|vector|illustration)|(?:^|[/_-])memes?(?=[/_.-])/i;

/** Networks whose icons invite the buyer to leave Amazon. */
const networks = new Set(
  'facebook instagram twitter youtube tiktok linkedin pinterest snapchat whatsapp telegram xing reddit tumblr vk weibo wechat discord trustpilot etsy ebay'.split(
    ' ',
  ),
);
const iconWords = new Set(
  'folgen sie uns auf suivez nous sur siguenos en seguici su volg ons op obserwuj nas na folj oss pa siga no bizi takip edin da icon icons logo btn button badge social follow like round circle square white black color colour small 16 24 32 48 64 2x png svg us on the our'.split(
    ' ',
  ),
);

export const noUnrelatedImage = defineRule({
  id: 'no-unrelated-image',
  section: 'content',
  severity: 'warning',
  policy: 'Amazon permits no images that do not relate to your brand or company.',
  remedy: 'Remove it, or use an image of the brand’s own.',
  details:
    'Reported are images from the sites of stock photos and memes, icons of social networks, and, when the ' +
    'configuration lists `brandImages`, images of the workspace that are not among them.',
  fix: 'none',
  good: [
    { text: '<img src="https://img.oakhill.de/signature.png" alt="Signature of Oakhill">' },
    { text: '<p>The photo on Facebook cannot be opened. Which size?</p>' },
    { text: '<img src="images/unsplash-style-lamp.png" alt="The face of the clock">' },
    {
      text: '<img src="../brand/logo.png?v=2" alt="Oakhill"><img src="{{photo}}" alt="Your proof"><img src="https://img.oakhill.de/a.png" alt="A">',
      path: 'mails/proof.html',
      brandImages: ['brand/**'],
    },
    {
      text: '<img src="https://img.oakhill.de/a.png" alt="The ring that you sent us on Instagram">',
    },
  ],
  bad: [
    {
      text: '<img src="assets/logo.png" alt="Oakhill"><img src="«assets/cat.png»" alt="A cat">',
      says: 'This image is not among the configuration’s `brandImages`.',
      brandImages: ['logo*'],
    },
    {
      text: '<img src="«https://images.unsplash.com/photo-15»" alt="A lamp">',
      says: 'This image comes from `unsplash.com`.',
    },
    { text: '<td style="background:url(«//i.imgur.com/x.png»)">Size?</td>' },
    {
      text: '<img src="«https://img.oakhill.de/icons/facebook-icon.png»" alt="Facebook">',
      says: 'This image shows the sign of a social network (facebook).',
    },
    {
      text: '<img src="«img/AdobeStock_291837.jpeg»" alt="A lamp"><img src="«memes/cat.png»" alt="A cat">',
      says: 'The name of this image says that it is a stock photo or a meme.',
    },
    {
      text: '<img src="«https://a.de/x.png»" alt="Folgen Sie uns auf Instagram">',
      says: 'This image shows the sign of a social network (instagram).',
    },
    { text: '<img src="«https://media.giphy.com/media/x/giphy.webp»" alt="Thanks">' },
    {
      text: '<img src="«https://a.de/facebook-128.png»" alt=""><img src="«https://a.de/2.png»" alt="Follow us on YouTube!"><img src="«https://a.de/facebookIcon.png»" alt="">',
    },
    { text: '<img src="«http://i.imgur.com/x.png»" alt="">' },
  ],
  check(message, report) {
    for (const image of message.images) {
      const reason = unrelatedReason(image) ?? unlistedReason(image, message);
      if (reason) report(image.source, reason);
    }
  },
});

/** Most images come from the seller's own host: a look at the address is enough for them. */
const foreignNames = new RegExp(
  [...foreignDomains, 'adobe', 'gstatic', ...networks].map((name) => name.split('.')[0]).join('|'),
);
const mayBeForeign = (text: string): boolean => foreignNames.test(text.toLowerCase());

const unrelatedReason = ({ source, element }: Image): string | undefined =>
  unrelatedAddress(source.url) ?? unrelatedText(element?.value('alt') ?? '');

const unrelatedAddress = remembering(2000, (url) => {
  if (foreignFile.test(withoutQuery(url)))
    return 'The name of this image says that it is a stock photo or a meme.';
  if (!mayBeForeign(url)) return undefined;
  const { domain, hostname } = parse(url);
  const isRemote = /^(?:https?:)?\/\//i.test(url);
  if (isRemote && domain && (foreignDomains.has(domain) || stockHosts.test(hostname ?? '')))
    return `This image comes from \`${domain}\`.`;
  return unrelatedText(url);
});

const unrelatedText = remembering(2000, (text) => {
  const network = mayBeForeign(text) ? socialNetwork(text) : undefined;
  return network && `This image shows the sign of a social network (${network}).`;
});

const withoutQuery = (url: string): string =>
  url.startsWith('data:') ? '' : (url.split('?', 1)[0] ?? '');

/** Where the configuration lists the brand's images, the workspace's others are not the brand's. */
function unlistedReason({ source }: Image, { context }: Message): string | undefined {
  const path = context.isBrandImage && localImagePath(source.url);
  return path === undefined || context.isBrandImage?.(path)
    ? undefined
    : 'This image is not among the configuration’s `brandImages`.';
}

/** The network that a text or an address names, if it names little else. */
function socialNetwork(text: string): string | undefined {
  // `facebookIcon` is two words, `YouTube` is one.
  for (const words of [tellingWords(text), tellingWords(text.toLowerCase())])
    if (words.every((word) => networks.has(word) || iconWords.has(word) || /^\d+$/.test(word))) {
      const network = words.find((word) => networks.has(word));
      if (network !== undefined) return network;
    }
  return undefined;
}
