import type { ImageFile } from '../../message/images/image-file';
import { imageFormat, type Image } from '../../message/images/images';
import { defineRule } from '../rule';

export const noGif = defineRule({
  id: 'no-gif',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no GIFs in messages.',
  remedy: 'Use a still image, PNG or JPEG.',
  details:
    'A GIF is known by the extension of its address, by its data URI, or by the content of a file of the ' +
    'workspace, wherever the message loads it: `src`, `srcset`, `background`, CSS `url()`. An animated PNG or ' +
    'WebP is no GIF.',
  fix: 'none',
  good: [
    { text: '<img src="https://img.example-shop.com/gif-maker.png" alt="animation.gif">' },
    { text: '<img src="https://img.example-shop.com/logo.png?from=logo.gif" alt="Logo">' },
    {
      text: '<template><img src="a.gif"></template><object data="a.gif" type="text/html"></object>',
    },
    { text: '<img src="https://oakhill.gif" alt=""><input src="a.gif"><a href="a.gif">Size</a>' },
    { text: '<picture><source type="image/webp" srcset="https://a.com/gif"></picture>' },
    { text: '<style>/* url(a.gif) */</style><p>We cannot print a .gif file.</p>' },
    { text: '<img src="logo.png" alt="Logo">', images: { 'logo.png': { isAnimated: true } } },
  ],
  bad: [
    {
      text: '<img src="«https://img.example-shop.com/logo.GIF?v=2»" alt="Logo">',
      says: 'This image is a GIF.',
    },
    { text: '<td background="«https://img.example-shop.com/{{theme}}.gif»">Size?</td>' },
    { text: '<p style="background:url(\'«data:image/gif;base64,R0lGODlh»\')">Size?</p>' },
    { text: '<p style="background:url(&quot;«https://a.com/bar.gif»&quot;)">Size?</p>' },
    { text: '<style>.a{background:-webkit-image-set("«a.gif»" 1x, "b.png" 2x)}</style>' },
    {
      text: '<img src="«cid:logo.gif@01D7»" alt=""><img src="«https://a.com/a%2Egif;v=1»" alt="">',
    },
    {
      text: '<style>:root{--g:url(«x.gif»)}.a{background:var(--g)}</style><div class="a">Size?</div>',
    },
    { text: '<picture><source type="image/gif" srcset="«https://a.com/move»"></picture>' },
    { text: '<embed src="«a.gif»"><object data="«b.gif»" type="image/gif"></object>' },
    { text: '<p style="background:url(«data:image/png;base64,R0lGODlh»)">Size?</p>' },
    {
      text: '<img src="«images/my%20logo.png?v=2»" alt="Logo"><img src="«a.jpg»" srcset="b.png 2x" alt="">',
      says: 'This image is a GIF, whatever its name says.',
      images: {
        'images/my logo.png': { format: 'gif' },
        'a.jpg': { format: 'gif', isAnimated: true },
        'b.png': {},
      },
    },
    {
      title: 'in one branch of an attribute',
      text: '<img src="{{#if night}}«https://a.com/night.gif»{{else}}https://a.com/day.png{{/if}}" alt="">',
    },
  ],
  check(message, report) {
    for (const image of message.images) {
      const isNamedGif = imageFormat(image.source.url) === 'gif' || isDeclaredGif(image);
      const file = message.imageFile(image);
      if (isNamedGif || file?.format === 'gif') report(image.source, description(isNamedGif, file));
    }
  },
});

/** `<source type="image/gif">`: what the address does not tell, its element does. */
const isDeclaredGif = ({ element, attribute }: Image): boolean =>
  attribute !== undefined && /^image\/gif\b/i.test(element?.value('type') ?? '');

function description(isNamedGif: boolean, file: ImageFile | undefined): string {
  const kind = file?.format === 'gif' && file.isAnimated ? 'an animated GIF' : 'a GIF';
  return isNamedGif ? `This image is ${kind}.` : `This image is ${kind}, whatever its name says.`;
}
