/** px, to a tenth: `19.2 px`; `150 px to 300 px` where they differ. */
export function pixels(sizes: readonly number[]): string {
  return span(sizes.map(tenths), 'px');
}

/** What part of the message's width these are, in percent. */
export function percents(sizes: readonly number[], messageWidth: number): string {
  return span(
    sizes.map((size) => Math.round((size / messageWidth) * 100)),
    '%',
  );
}

const tenths = (size: number): number => Math.round(size * 10) / 10;

function span(numbers: readonly number[], unit: string): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least} ${unit}` : `${least} ${unit} to ${most} ${unit}`;
}
