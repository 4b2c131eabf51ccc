/** Makes a text of about the given length. */
export type Make = (length: number) => string;

/** The unit over and over. */
export const repeat =
  (unit: string): Make =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length));

/** Units that differ by a number. */
export const counted =
  (unit: (index: number) => string): Make =>
  (length) => {
    const count = Math.ceil(length / unit(10_000).length);
    return Array.from({ length: count }, (_, index) => unit(index)).join('');
  };

/** The same text, however long the whole becomes. */
export const fixed =
  (text: string): Make =>
  () =>
    text;

/** Several parts that share the length. */
export const join =
  (...parts: Make[]): Make =>
  (length) =>
    parts.map((part) => part(length / parts.length)).join('');

/** A part with something in front of it and behind it. */
export const between =
  (before: string, part: Make, behind = ''): Make =>
  (length) =>
    before + part(length) + behind;

/** Opening and closing as often as each other. */
export const nested =
  (open: string, close: string): Make =>
  (length) => {
    const count = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(count)}x${close.repeat(count)}`;
  };
