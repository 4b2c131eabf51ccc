import { isExposed } from './exposure';
import type { Element } from '../html/element';
import type { Message } from '../message';
import type { Range } from '../../ranges/range';
import type { Reading } from '../reading';
import { remembering } from '../../memory/remembered';
import { isSpacerImage } from '../images/spacer-images';
import { hasValue } from '../template/mask';
import { nameWords } from '../words/name-words';
import { isTracker } from '../images/tracking-images';
import { wordList, isOneOf } from '../words/word-list';

/** "Please", in the languages of the marketplaces: nobody describes a picture with it. */
const please = wordList(
  'please bitte veuillez svp merci favor prego gentilmente alsjeblieft alstublieft graag prosze prosimy vanligen ' +
    'gentileza lutfen يرجي الرجاء',
);

const fewestWords = 4;
const fewestJapanese = 10;
const japaneseRequest = /(?:ください|下さい|ますか|でしょうか)[。？?！!]?$/;

/** Where the message seems to show text as an image: the text is then in its `alt`. */
export function textsInImages(message: Message): Range[] {
  const found: Range[] = [];
  const hasText = message.proses.some(({ text }) => hasValue(text) || /[\p{L}\p{N}]/u.test(text));
  for (const reading of message.readings)
    for (const image of reading.elementsNamed('img')) {
      if (!isExposed(reading, image)) continue;
      const alt = image.attribute('alt');
      if (alt && speaksToBuyer(alt.value.text)) found.push(alt);
      else if (!hasText && isWholeMessage(message, reading, image)) found.push(image.startTag);
    }
  return found;
}

/** Whether a text alternative asks the buyer for something, as no description of a picture does. */
const speaksToBuyer = remembering(2000, (alt) => {
  const text = alt.trim();
  if (text.length < fewestJapanese || hasValue(text)) return false;
  if (japaneseRequest.test(text)) return true;
  const words = nameWords(text);
  if (words.length < fewestWords) return false;
  return /[?？؟!]$/.test(text) || words.some((word) => isOneOf(please, word));
});

/** Whether the image is all that a message says. */
function isWholeMessage(message: Message, reading: Reading, image: Element): boolean {
  if (message.isPartial || reading.partials.length > 0) return false;
  if (isTracker(image) || isSpacerImage(image)) return false;
  const alt = image.value('alt') ?? '';
  const isDocument = message.header.place !== undefined || reading.elementsNamed('body').length > 0;
  const isSentence = nameWords(alt).length >= fewestWords && /[.!?。！？؟]$/.test(alt);
  return isSentence || (isDocument && alt === '');
}
