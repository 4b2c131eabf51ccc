import type { Slip } from './slip';

/** What is surely a slip of the keyboard, and what was meant; Japanese has no blanks to find words by. */
const slips: readonly (readonly [wrong: string, right: string])[] = [
  ['をを', 'を'],
  ['がが、', 'が、'],
  ['ですです', 'です'],
  ['ますます。', 'ます。'],
  ['ますすので', 'ますので'],
  ['ますす。', 'ます。'],
  ['ですす。', 'です。'],
  ['しまます', 'します'],
  ['りまます', 'ります'],
  ['いまます', 'います'],
  ['くだいさい', 'ください'],
  ['くださいい', 'ください'],
  ['くださ。', 'ください。'],
  ['くさだい', 'ください'],
  ['ご確認ださい', 'ご確認ください'],
  ['ご連絡ださい', 'ご連絡ください'],
  ['ご返信ださい', 'ご返信ください'],
  ['お知らせださい', 'お知らせください'],
  ['お待ちださい', 'お待ちください'],
  ['お選びださい', 'お選びください'],
  ['ご記入ださい', 'ご記入ください'],
  ['ご返送ださい', 'ご返送ください'],
  ['ご返答ださい', 'ご返答ください'],
  ['ご指定ださい', 'ご指定ください'],
  ['ご覧ださい', 'ご覧ください'],
  ['ご了承ださい', 'ご了承ください'],
  ['ご記載ださい', 'ご記載ください'],
  ['ご入力ださい', 'ご入力ください'],
  ['お送りださい', 'お送りください'],
  ['お伝えださい', 'お伝えください'],
  ['お申し付けださい', 'お申し付けください'],
  ['お書きださい', 'お書きください'],
  ['お願いたします', 'お願いいたします'],
  ['お願い至します', 'お願い致します'],
  ['お願いいたしす', 'お願いいたします'],
  ['お願いしす', 'お願いします'],
  ['おねがします', 'お願いします'],
  ['いたしまた。', 'いたしました。'],
  ['いたしす', 'いたします'],
  ['こざいます', 'ございます'],
  ['ごさいます', 'ございます'],
  ['ごいます', 'ございます'],
  ['ございす', 'ございます'],
  ['ごさいません', 'ございません'],
  ['こざいません', 'ございません'],
  ['こんにちわ', 'こんにちは'],
  ['こんばんわ', 'こんばんは'],
  ['その通うり', 'その通り'],
  ['とうりに', 'とおりに'],
  ['どうり、', 'どおり、'],
  ['させて頂ます', 'させて頂きます'],
  ['させていただます', 'させていただきます'],
  ['いただけすか', 'いただけますか'],
  ['いただけまか', 'いただけますか'],
  ['よろしいでしうか', 'よろしいでしょうか'],
  ['よろしいでょうか', 'よろしいでしょうか'],
  ['申し訳ありせん', '申し訳ありません'],
  ['申し分けござ', '申し訳ござ'],
  ['申し分けあり', '申し訳あり'],
  ['、、', '、'],
];
const anySlip = new RegExp(slips.map(([wrong]) => wrong).join('|'), 'gu');
const meant: ReadonlyMap<string, string> = new Map(slips);
/** Two stops are one too many, three are an ellipsis. */
const twoStops = /(?<!。)。。(?!。)/gu;

/** The slips of a line in Japanese. */
export function japaneseSlips(text: string): Slip[] {
  const found = [...text.matchAll(anySlip)].map(({ 0: written, index: start }): Slip => {
    const replacement = meant.get(written) ?? '';
    const what = `“${written}” should be “${replacement}” here.`;
    return { start, end: start + written.length, what, replacement };
  });
  for (const { index: start } of text.matchAll(twoStops))
    found.push({ start, end: start + 2, what: 'There are two full stops.', replacement: '。' });
  return found;
}
