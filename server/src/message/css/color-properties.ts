/** The properties that colour text. */
export const textColorProperties: ReadonlySet<string> = new Set([
  'color',
  '-webkit-text-fill-color',
]);

/** The properties that decide in which colours text and what is behind it are seen. */
export const colorProperties: ReadonlySet<string> = new Set([
  ...textColorProperties,
  'background',
  'background-color',
  'opacity',
]);
