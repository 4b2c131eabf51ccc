import { capitalized } from './capitalized';

/** Writes a name of several words, which are given in lower case. */
export type NameStyle = (words: readonly string[]) => string;

export const snake: NameStyle = (words) => words.join('_');
export const upperSnake: NameStyle = (words) => snake(words).toUpperCase();
export const kebab: NameStyle = (words) => words.join('-');
export const title: NameStyle = (words) => words.map(capitalized).join(' ');

/** The styles by what tells them; the first that holds counts. */
const styles: readonly { tell: RegExp; style: NameStyle }[] = [
  { tell: /^[A-Z]+(?:_[A-Z]+)+$/, style: upperSnake },
  { tell: /\w_\w/, style: snake },
  { tell: /\w-\w/, style: kebab },
  { tell: /^[A-Z]\w* [A-Z]/, style: title },
  { tell: /\w \w/, style: (words) => words.join(' ') },
  { tell: /^[A-Z][a-z]+[A-Z]/, style: (words) => words.map(capitalized).join('') },
  { tell: /\w\.\w/, style: (words) => words.join('.') },
  {
    tell: /[a-z][A-Z]/,
    style: ([first = '', ...rest]) => first + rest.map(capitalized).join(''),
  },
];

/** The style in which a name is written; nothing where it does not tell. */
export const styleOf = (name: string): NameStyle | undefined =>
  styles.find(({ tell }) => tell.test(name))?.style;
