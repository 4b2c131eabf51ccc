import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { remembering } from '../remembered';
import { nameWords } from '../words/name-words';

/** The paths under which mailing tools count that a message was opened. */
const trackingPath =
  /\/(?:track|trk|tracking|[teo]|wf|ea|ss|mpss)\/(?:open|eo?|o|imp|pixel|view|beacon)s?\b|\/(?:open|opened|track|pixel|beacon|trk|1x1|o|count|counter|webbug)\.(?:php|aspx?|gif|png|cgi|jsp)\b|\/(?:pixel|beacon|open-?track(?:ing)?|track-?open|email-?open|read-?receipt|open)(?:[/?]|$)|\/o\/eJ[\w-]{20,}|\/\/email\.[\w.-]{3,80}\/o\/\w|\/(?:z(?:ae|ä|%c3%a4|a)hl|track(?:ing)?|open|count(?:er)?)[-_]?pixel\b|\/collect\?|\/(?:lt|matomo|piwik)\.php\?|[?&](?:track_open|open_id|pixel_id)=/i;

/** Hosts whose names say that they count. */
const countingHost =
  /^(?:https?:)?\/\/(?:pixel|px|beacon|track(?:ing)?|trk|open|opens|metrics|analytics|stats|t)\d{0,3}\.(?![a-z]+\/)/i;

/** Hosts that do nothing else. */
const trackingHost =
  /^(?:https?:)?\/\/(?:[\w-]+\.){0,4}(?:google-analytics\.com|doubleclick\.net|mailtrack\.io|yesware\.com|bananatag\.com|awstrack\.me|mandrillapp\.com|hubspotemail\.net|getnotify\.com|streak\.com|mixpanel\.com|litmus(?:tracking)?\.com|emltrk\.com|mailfoogae\.appspot\.com|sendgrid\.net|exct\.net|mailgun\.org|bluekai\.com|mjt\.lu|rs6\.net|gmtrack\.net|mailstat\.us)\/|^(?:https?:)?\/\/(?:www\.)?facebook\.com\/tr\b|^(?:https?:)?\/\/r\.mailjet\.com\/oo\/|^(?:https?:)?\/\/bat\.bing\.com\/|^(?:https?:)?\/\/sp\.analytics\.yahoo\.com\/|^(?:https?:)?\/\/t\.co\/i\//i;

/** Names of files that show nothing. */
const emptyFile =
  /^(?:(?:z(?:ae|ä|%c3%a4|a)hl|track(?:ing)?|open|count(?:er)?)[-_]?pixel|open|opened|pixel|track|tracking|beacon|blank|spacer|trk|clear|transparent|counter)\./i;

/** Whether the address ends in the name of a file that shows something; then it is no tracker. */
function isNamedFile(url: string): boolean {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return (
    /^[\w-]{3,200}\.(?:png|jpe?g|svg|webp)$/i.test(file) &&
    /[a-z]{3}/i.test(file.slice(0, file.lastIndexOf('.'))) &&
    !emptyFile.test(file)
  );
}

/** Whether the image comes from where mailing tools count opened messages. */
export function isTracker(image: Element): boolean {
  const url = image.value('src') ?? '';
  return isTrackingAddress(url) && !(describedFile.test(url) && image.value('alt')?.trim());
}

/** Trackers bear such names, but so may a picture of a track or a sign, which its text describes. */
const describedFile =
  /^https:\/\/(?!(?:pixel|px|beacon|track(?:ing)?|trk|opens?|metrics|analytics|stats|t)\d{0,3}\.)[^?]*\/(?:track|open|opened|counter|blank|clear|transparent)\.(?:png|jpe?g|svg|webp)$/i;

/** Whether mailing tools count opened messages under the address. */
export const isTrackingAddress = remembering(
  2000,
  (url) =>
    trackingHost.test(url) ||
    ((trackingPath.test(url) || countingHost.test(url)) && !isNamedFile(url)),
);

/** Whether a placeholder's name says that it is a tracking image: `tracking_pixel`, `openTrackingUrl`. */
export function namesTracker(name: string): boolean {
  const words = nameWords(name);
  const has = (...wanted: string[]): boolean => wanted.some((word) => words.includes(word));
  return (
    (has('pixel', 'beacon', 'zahlpixel', 'trackingpixel') && !has('width', 'height', 'size')) ||
    (has('tracking', 'tracker', 'open') && has('image', 'img', 'gif'))
  );
}

const inlineSizes = {
  width: /(?:^|[;\s])(?:max-)?width\s*:\s*([^;]*)/i,
  height: /(?:^|[;\s])(?:max-)?height\s*:\s*([^;]*)/i,
} as const;

/** Placed where nobody sees it: `position:absolute; left:-9999px`. */
export function isOffScreen(image: Element, { cascade }: Reading): boolean {
  if (!/^(?:absolute|fixed)$/i.test(cascade.value(image, 'position') ?? '')) return false;
  return ['left', 'right', 'top', 'bottom'].some((side) =>
    /^-\d{3,6}(?:\.\d+)?px$/i.test(cascade.value(image, side) ?? ''),
  );
}

/** At most 2 px wide and high. */
export function isTiny(image: Element, reading?: Reading): boolean {
  return (['width', 'height'] as const).every((property) => {
    const declared =
      reading?.cascade.value(image, property) ??
      inlineSizes[property].exec(image.value('style') ?? '')?.[1] ??
      image.value(property);
    return /^(?:[0-2](?:\.\d+)?|\.\d+)(?:px|pt)?$/.test(declared?.trim() ?? '');
  });
}
