/** Whether all letters of a text that have a case are capitals, and there are some. */
export const isInCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
