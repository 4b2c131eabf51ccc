import { remembering } from '../../memory/remembered';

/** Hosts that do nothing but count. */
const trackingHosts = (
  'google-analytics.com doubleclick.net mailtrack.io yesware.com bananatag.com awstrack.me mandrillapp.com ' +
  'hubspotemail.net getnotify.com streak.com mixpanel.com litmus.com litmustracking.com emltrk.com ' +
  'mailfoogae.appspot.com sendgrid.net exct.net mailgun.org bluekai.com mjt.lu rs6.net gmtrack.net mailstat.us'
).split(' ');

/** What hosts that count are called first: `pixel.shop.de`, `t3.shop.de`. */
const countingNames = new Set(
  'pixel px beacon track tracking trk open opens metrics analytics stats t'.split(' '),
);

/** Where other hosts count that a message was opened, as mailing tools do. */
const trackingPaths = [
  /^(?:https?:)?\/\/(?:(?:www\.)?facebook\.com\/tr\b|r\.mailjet\.com\/oo\/|t\.co\/i\/)/i,
  /^(?:https?:)?\/\/(?:bat\.bing|sp\.analytics\.yahoo)\.com\//i,
];

/** Paths that say that they count, but for those that end in the name of a picture. */
const countingPaths = [
  /\/(?:track|trk|tracking|[teo]|wf|ea|ss|mpss)\/(?:open|eo?|o|imp|pixel|view|beacon)s?\b/i,
  /\/(?:open|opened|track|pixel|beacon|trk|1x1|o|count|counter|webbug)\.(?:php|aspx?|gif|png|cgi|jsp)\b/i,
  /\/(?:pixel|beacon|open-?track(?:ing)?|track-?open|email-?open|read-?receipt|open)(?:[/?]|$)/i,
  /\/o\/eJ[\w-]{20,}|\/\/email\.[\w.-]{3,80}\/o\/\w/i,
  /\/(?:z(?:ae|ä|%c3%a4|a)hl|track(?:ing)?|open|count(?:er)?)[-_]?pixel\b/i,
  /\/collect\?|\/(?:lt|matomo|piwik)\.php\?|[?&](?:track_open|open_id|pixel_id)=/i,
];

/** Names of files that show nothing. */
const emptyFile =
  /^(?:(?:z(?:ae|ä|%c3%a4|a)hl|track(?:ing)?|open|count(?:er)?)[-_]?pixel|open|opened|pixel|track|tracking|beacon|blank|spacer|trk|clear|transparent|counter)\./i;

/** Names that trackers bear, but so may a picture of a track, a beacon or a letter. */
const ambiguousFile =
  /^[^?]*\/(?:track|open|opened|count|counter|blank|clear|transparent|pixel|beacon|o)\.(?:png|jpe?g|svg|webp)$/i;

/** Whether mailing tools count opened messages under the address. */
export const isTrackingAddress = remembering(
  2000,
  (url) =>
    isOnTrackingHost(url) ||
    trackingPaths.some((path) => path.test(url)) ||
    ((isOnCountingHost(url) || countingPaths.some((path) => path.test(url))) && !isNamedFile(url)),
);

/** Whether the address may be that of a picture, if a text describes what it shows. */
export const mayBeDescribed = (url: string): boolean =>
  ambiguousFile.test(url) && !hasCountingName(url);

function isOnTrackingHost(url: string): boolean {
  const host = /^(?:https?:)?\/\/([\w.-]+)\//i.exec(url)?.[1]?.toLowerCase();
  return trackingHosts.some((name) => host === name || host?.endsWith(`.${name}`));
}

/** `track.com` may be somebody’s name. */
const isOnCountingHost = (url: string): boolean =>
  hasCountingName(url) && !/^(?:https?:)?\/\/[^./]+\.[a-z]+\//i.test(url);

function hasCountingName(url: string): boolean {
  const name = /^(?:https?:)?\/\/([a-z]+)\d{0,3}\./i.exec(url)?.[1];
  return name !== undefined && countingNames.has(name.toLowerCase());
}

/** Whether the address ends in the name of a file that shows something; then it is no tracker. */
function isNamedFile(url: string): boolean {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return (
    /^[\w-]{3,200}\.(?:png|jpe?g|svg|webp)$/i.test(file) &&
    /[a-z]{3}/i.test(file.slice(0, file.lastIndexOf('.'))) &&
    !emptyFile.test(file)
  );
}
