import type { FoundWords } from './contact';
import { judgeNumber } from './number-context';

/** The words of digits in the twelve languages, with the blank or sign before them. */
const digitWord =
  /[\s,.:(–-](zero|oh|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|thousand|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|noll|ett|två|fyra|fem|sex|sju|åtta|nio|um|dois|três|quatro|meia|sete|oito|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|(?:dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)(?=[\s,-])|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)(?![a-z\u00E0-\u00FF\u0620-\u064A])/gi;
/** Two of them side by side: most texts have none. */
const digitWords =
  /[\s,.:(–-](?:zero|oh|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|thousand|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|noll|ett|två|fyra|fem|sex|sju|åtta|nio|um|dois|três|quatro|meia|sete|oito|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)[\s,.–-]{1,3}(?:zero|oh|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|dos|cuatro|cinco|siete|ocho|nueve|due|tre|quattro|sei|sette|otto|nove|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|noll|ett|två|fyra|fem|sex|sju|åtta|nio|um|dois|três|quatro|meia|sete|oito|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|dix|onze|douze|quatorze|quinze|vingt|quarante|soixante|صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)/i;
/** What stands between two words of one number. */
const link =
  /^(?:[\s,.:–-]{0,3}|[\s,]{1,2}(?:and|und|et|[yeiو]|en|och|ve)(?:[ ,][\s-]?)?|\s?…\s?)$/i;
/** Chinese digits, in the groups of a number that begins with a zero. */
const kanjiNumber =
  /[〇零○][〇零○一二三四五六七八九]{1,4}[-‐−ー・のノ\s][〇零○一二三四五六七八九]{1,4}[-‐−ー・のノ\s][〇零○一二三四五六七八九]{3,4}/g;

const two =
  /^(?:hundred|triple|treble|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)$/i;
const counted = 'zero one two three four five six seven eight nine'.split(' ');

interface WordRun {
  start: number;
  end: number;
  words: string[];
  digits: number;
}

/** The numbers that are spelt out: "oh seven seven double-oh …". */
export function findSpokenNumbers(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  for (const { 0: written, index } of text.matchAll(kanjiNumber))
    found.push({ start: index, end: index + written.length });
  if (!digitWords.test(text)) return found;
  for (const run of wordRuns(text)) if (isNumber(text, run)) found.push(run);
  return found.map(({ start, end }) => ({ start, end }));
}

/** Words of digits that follow each other, with the digits beside them. */
function wordRuns(text: string): WordRun[] {
  const runs: WordRun[] = [];
  let run: WordRun | undefined;
  for (const { 1: word = '', index, 0: written } of ` ${text}`.matchAll(digitWord)) {
    // One blank was put before the text.
    const end = index + written.length - 1;
    const start = end - word.length;
    const digits = two.test(word) ? 2 : 1;
    if (run && start - run.end <= 12 && isLink(text.slice(run.end, start))) {
      run.end = end;
      run.words.push(word.toLowerCase());
      run.digits += digits;
    } else {
      run = { start, end, words: [word.toLowerCase()], digits };
      runs.push(run);
    }
  }
  return runs.filter(({ words }) => words.length >= 2).map((each) => withDigits(text, each));
}

/** Nothing but what divides, or a group of digits among the words. */
function isLink(between: string): boolean {
  return link.test(between.replace(/\d{1,6}/, ''));
}

function withDigits(text: string, run: WordRun): WordRun {
  const before = /(\d{1,6})[\s,-]{1,3}$/.exec(text.slice(Math.max(0, run.start - 10), run.start));
  const after = /^[\s,-]{1,3}(\d{1,6})(?!\d)/.exec(text.slice(run.end, run.end + 10));
  const inside = text.slice(run.start, run.end).match(/\d/g)?.length ?? 0;
  return {
    ...run,
    start: run.start - (before?.[0].length ?? 0),
    end: run.end + (after?.[0].length ?? 0),
    digits: run.digits + inside + (before?.[1]?.length ?? 0) + (after?.[1]?.length ?? 0),
  };
}

function isNumber(text: string, run: WordRun): boolean {
  if (run.digits < 7 || run.digits > 20 || isCounting(run.words)) return false;
  const context = judgeNumber(text, run);
  if (context === 'phone' || context === 'calling') return true;
  return (
    context === 'silent' &&
    run.words.length >= 9 &&
    /^(?:zero|oh|null|zéro|cero|nul|noll|sıfır|صفر)$/.test(run.words[0] ?? '')
  );
}

/** One, two, three … is no number to call. */
function isCounting(words: readonly string[]): boolean {
  const values = words.map((word) => counted.indexOf(word));
  return values.every(
    (value, index) => value >= 0 && (index === 0 || value === (values[index - 1] ?? 0) + 1),
  );
}
