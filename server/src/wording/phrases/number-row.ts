/** Numbers of a data file, each in as few bytes as the largest one needs. */
export type NumberRow = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The numbers, which are not negative, as a row. */
export const numberRow = (numbers: readonly number[]): NumberRow =>
  numbers.some((each) => each > 0xffff) ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
