import { kebab, snake, title, upperSnake, type NameStyle } from '../words/name-styles';

/** A way to write placeholders. */
export interface PlaceholderDialect {
  /** Names it between client and server. */
  id: string;
  open: string;
  close: string;
  /** How names are written in new messages. */
  style: NameStyle;
  /** The names that one would write in it; more are read. */
  takes: RegExp;
  /** Whether its delimiters also occur in prose: only names that are known are placeholders. */
  isAmbiguous?: boolean;
  /** Whether an editor is to treat the message as Handlebars instead of HTML. */
  isHandlebars?: boolean;
}

const path = /^[\w.]+$/;
const variable = /^\$?[\w.]+$/;
const plain = /^[\w.-]+$/;
const words = /^[\w.\- ]+$/;

const titleWithId: NameStyle = (parts) => title(parts.map((word) => (word === 'id' ? 'ID' : word)));

/** The dialects that are read, and offered to authors in this order. */
export const placeholderDialects: readonly PlaceholderDialect[] = [
  { id: 'handlebars', open: '{{', close: '}}', style: snake, takes: variable, isHandlebars: true },
  { id: 'double-square', open: '[[', close: ']]', style: kebab, takes: words },
  { id: 'braces', open: '{', close: '}', style: snake, takes: words, isAmbiguous: true },
  { id: 'percent', open: '%', close: '%', style: upperSnake, takes: words, isAmbiguous: true },
  { id: 'double-percent', open: '%%', close: '%%', style: snake, takes: words },
  { id: 'dollar-braces', open: '${', close: '}', style: snake, takes: words },
  { id: 'dollar', open: '{{ $', close: ' }}', style: snake, takes: path },
  { id: 'square-hash', open: '[#', close: '#]', style: kebab, takes: plain },
  { id: 'hash', open: '#', close: '#', style: snake, takes: words, isAmbiguous: true },
  { id: 'square', open: '[', close: ']', style: titleWithId, takes: words, isAmbiguous: true },
];

/** The dialect of this id, if there is one. */
export const findDialect = (id: string): PlaceholderDialect | undefined =>
  placeholderDialects.find((dialect) => dialect.id === id);
