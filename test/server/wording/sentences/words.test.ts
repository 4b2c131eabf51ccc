import assert from 'node:assert/strict';
import { readWords } from '../../../../server/src/wording/sentences/words';

/** A text, and its words with what hides them undone. */
const read: [string, string][] = [
  ['Your r e v i e w, please', 'your review please'],
  ['a 5 s t a r review', 'a 5 star review'],
  ['4 x 6 x 2 cm', '4 x 6 x 2 cm'],
  ['ت ق ي ي م المنتج', 'تقييم المنتج'],
  ['rev1ew or b2b', 'review or b2b'],
  ['r3v13w, mp3 and usb3', 'review mp3 and usb3'],
  ['rеvіеw and tоу', 'review and toy'],
  ['ʀᴇᴠɪᴇᴡ, ⓡⓔⓥⓘⓔⓦ, 𝗿𝗲𝘃𝗶𝗲𝘄', 'review review review'],
  ['5️⃣ stars', '5 stars'],
  ['a g1ft c@rd, if h@ppy.', 'a gift card if happy'],
  ['five $tars', 'five stars'],
  ['ask info@oak.example', 'ask info oak example'],
  ['rate us 5☆ of ☆☆☆☆☆', 'rate us 5 ★ of ☆ ☆ ☆ ☆ ☆'],
  ['we are @oak on it', 'we are oak on it'],
  ['it costs 5$ or US$ 6', 'it costs 5 $ or us $ 6'],
];

describe('words', () => {
  for (const [text, expected] of read)
    it(text, () => {
      assert.equal(
        readWords(text)
          .map((word) => word.text)
          .join(' '),
        expected,
      );
    });
});
