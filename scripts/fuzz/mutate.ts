import type { Dice } from '../dice';

/** Longer inputs are cut: they are slower, and find nothing more. In UTF-16 units. */
const longest = 1500;

/** Cuts, doubles, mixes and sprinkles a text; the result may be broken in any way. */
export function mutate(
  text: string,
  pool: readonly string[],
  tokens: readonly string[],
  dice: Dice,
): string {
  let result = text;
  for (let times = 1 + dice.below(4); times > 0; times--) {
    const [start, end] = [dice.below(result.length + 1), dice.below(result.length + 1)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const before = result.slice(0, start);
    const after = result.slice(end);
    switch (dice.below(7)) {
      case 0:
        result = before + after;
        break;
      case 1:
        result = before + result.slice(start, end).repeat(2) + after;
        break;
      case 2: {
        const other = dice.pick(pool);
        const from = dice.below(other.length + 1);
        result = before + other.slice(from, from + dice.below(80)) + after;
        break;
      }
      case 3:
        result = before + String.fromCharCode(dice.below(0x10000)) + result.slice(start);
        break;
      case 4:
        result = before + String.fromCharCode(dice.below(0x80)) + result.slice(start + 1);
        break;
      default:
        result = before + dice.pick(tokens) + result.slice(start);
    }
  }
  return result.slice(0, longest);
}
