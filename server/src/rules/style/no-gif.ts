import { imageFormat } from '../../message/images';
import { defineRule } from '../rule';

export const noGif = defineRule({
  id: 'no-gif',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no GIFs in messages.',
  remedy: 'Use a still image, PNG or JPEG.',
  details:
    'A GIF is known by the extension of its address or by its data URI, wherever the message loads it: ' +
    '`src`, `srcset`, `background`, CSS `url()`.',
  fix: 'none',
  good: [
    { text: '<img src="https://img.example-shop.com/gif-maker.png" alt="animation.gif">' },
    { text: '<img src="https://img.example-shop.com/logo.png?from=logo.gif" alt="Logo">' },
    {
      text: '<template><img src="a.gif"></template><object data="a.gif" type="text/html"></object>',
    },
    { text: '<img src="https://oakhill.gif" alt=""><input src="a.gif"><a href="a.gif">Size</a>' },
    { text: '<style>/* url(a.gif) */</style><p>We cannot print a .gif file.</p>' },
  ],
  bad: [
    { text: '<img src="«https://img.example-shop.com/logo.GIF?v=2»" alt="Logo">' },
    { text: '<td background="«https://img.example-shop.com/{{theme}}.gif»">Size?</td>' },
    { text: '<p style="background:url(\'«data:image/gif;base64,R0lGODlh»\')">Size?</p>' },
    { text: '<p style="background:url(&quot;«https://a.com/bar.gif»&quot;)">Size?</p>' },
    { text: '<style>.a{background:-webkit-image-set("«a.gif»" 1x, "b.png" 2x)}</style>' },
    {
      text: '<img src="«cid:logo.gif@01D7»" alt=""><img src="«https://a.com/a%2Egif;v=1»" alt="">',
    },
    { text: '<embed src="«a.gif»"><object data="«b.gif»" type="image/gif"></object>' },
    {
      title: 'in one branch of an attribute',
      text: '<img src="{{#if night}}«https://a.com/night.gif»{{else}}https://a.com/day.png{{/if}}" alt="">',
    },
  ],
  check(message, report) {
    for (const { source } of message.images)
      if (imageFormat(source.url) === 'gif') report(source, 'This image is a GIF.');
  },
});
