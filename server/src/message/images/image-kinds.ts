import type { Element } from '../html/element';
import type { Message } from '../message';
import { remembering } from '../../memory/remembered';
import { nameText, nameWords } from '../words/name-words';
import { valueFiller } from '../template/mask';

/** The attributes of an image that say what it shows. */
const tellingAttributes = ['src', 'srcset', 'alt', 'title', 'class', 'id', 'href', 'xlink:href'];

/** The elements that may be a logo. */
export const logoElements = ['img', 'image', 'svg'];

/** What a logo is called in the languages of the marketplaces. */
const logoWords = new Set(
  'logo logos logotype logotyp logotipo logotypen logga wordmark wortmarke bildmarke brandmark'.split(
    ' ',
  ),
);

/** Most images say nothing of the kind: then their words need not be told apart. */
const mayBeLogo = /logo|logga|mark|ロゴ|شعار|&/i;

/** Whether the image is a logo, by what its attributes say or the placeholders in them. */
export function isLogo(message: Message, image: Element): boolean {
  return logoElements.includes(image.name) && message.facts.about(image, readsAsLogo);
}

function readsAsLogo(message: Message, image: Element): boolean {
  if (isBrandName(message, image.value('alt')) || standsInLogo(image)) return true;
  if (!mayBeLogo.test(message.text.slice(image.start, image.startTagEnd))) return false;
  return image.attributes.some(
    ({ name, value, valueRange }) =>
      tellingAttributes.includes(name) &&
      (namesLogo(value.text) ||
        message.tagsIn(valueRange).some((tag) => nameWords(tag.name).some(isLogoWord))),
  );
}

/** Whether an element that holds nothing but the image is called a logo: `<td class="logo">`. */
function standsInLogo(image: Element): boolean {
  let child = image;
  for (let step = 0; step < deepestLogo; step++) {
    const { parent } = child;
    if (!parent || (parent.children.length > 1 && parent.name !== 'picture')) return false;
    if (parent.attributes.length > 0 && isCalledLogo(parent)) return true;
    child = parent;
  }
  return false;
}

function isCalledLogo(element: Element): boolean {
  const names = `${element.value('class') ?? ''} ${element.value('id') ?? ''}`;
  return names.length <= longestNames && /logo/i.test(names) && nameWords(names).some(isLogoWord);
}
const deepestLogo = 4;
/** Each image of a picture reads the picture's names; real ones are shorter. */
const longestNames = 500;

/** `Firmenlogo` too, not `dialogo`. */
const isLogoWord = (word: string): boolean =>
  logoWords.has(word) || compoundLogo.test(word) || /ロゴ|شعار/.test(word);
const compoundLogo =
  /^(?:brand|company|store|shop|site|header|footer|firmen|marken|unternehmens|haus|bedrijfs|winkel|merk|foretags|butiks)s?logo(?:s|typ)?$/;

const namesLogo = remembering(2000, (value) => tellingWords(value).some(isLogoWord));

/** An image that stands for the brand's name and nothing else. */
const isBrandName = ({ facts }: Message, alternative: string | undefined): boolean =>
  alternative !== undefined && facts.get(brandNames).has(nameText(alternative));

function brandNames({ context, header }: Message): ReadonlySet<string> {
  const names = [...(context.brand ?? []), ...header.brand.map(({ value }) => value)];
  return new Set(names.map(nameText).filter((name) => name !== ''));
}

/** The words of a text, or of the last part of an address, in lower case without diacritics. */
export function tellingWords(value: string): string[] {
  const text = value.trim();
  const isAddress = /^(?:https?:|cid:|\/\/)|^[\w./-]{1,200}\.[a-z]{3,4}$/i.test(text);
  const path = isAddress ? (text.split(/[?#]/, 1)[0] ?? '') : text;
  return nameWords(
    path.slice(isAddress ? path.lastIndexOf('/') + 1 : 0).replaceAll(valueFiller, ' '),
  );
}
