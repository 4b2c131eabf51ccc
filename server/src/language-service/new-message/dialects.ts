import { capitalized } from '../../message/words/capitalized';

/** How placeholders are written in new messages. */
export interface PlaceholderDialect {
  /** Names it between client and server. */
  id: string;
  open: string;
  close: string;
  /** The name of a placeholder, made of its words in lower case. */
  name: (words: readonly string[]) => string;
  /** The names that it can hold. */
  takes: RegExp;
  /** Whether an editor is to treat the message as Handlebars instead of HTML. */
  isHandlebars?: boolean;
}

const snake = (words: readonly string[]): string => words.join('_');
const kebab = (words: readonly string[]): string => words.join('-');
const upper = (words: readonly string[]): string => snake(words).toUpperCase();
const title = (words: readonly string[]): string =>
  words.map((word) => (word === 'id' ? 'ID' : capitalized(word))).join(' ');

const path = /^[\w.]+$/;
const plain = /^[\w.-]+$/;
const words = /^[\w.\- ]+$/;

/** The dialects that the linter reads (`message/template`), as one would write them. */
export const placeholderDialects: readonly PlaceholderDialect[] = [
  { id: 'handlebars', open: '{{', close: '}}', name: snake, takes: path, isHandlebars: true },
  { id: 'double-square', open: '[[', close: ']]', name: kebab, takes: words },
  { id: 'braces', open: '{', close: '}', name: snake, takes: words },
  { id: 'percent', open: '%', close: '%', name: upper, takes: words },
  { id: 'double-percent', open: '%%', close: '%%', name: snake, takes: words },
  { id: 'dollar-braces', open: '${', close: '}', name: snake, takes: words },
  { id: 'dollar', open: '{{ $', close: ' }}', name: snake, takes: path },
  { id: 'square-hash', open: '[#', close: '#]', name: kebab, takes: plain },
  { id: 'hash', open: '#', close: '#', name: snake, takes: words },
  { id: 'square', open: '[', close: ']', name: title, takes: words },
];

/** The dialect of this id, if there is one. */
export const findDialect = (id: string): PlaceholderDialect | undefined =>
  placeholderDialects.find((dialect) => dialect.id === id);
