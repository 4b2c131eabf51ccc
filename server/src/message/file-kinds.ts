const handlebars = ['.hbs', '.handlebars', '.mustache'];
const plainText = '.txt';

/** The extensions of templates, in the order in which partials are looked for. */
export const templateExtensions: readonly string[] = [...handlebars, '.html', '.htm'];

/** The extensions of messages: those of templates, and that of plain text. */
export const messageExtensions: readonly string[] = [...templateExtensions, plainText];

/** The folder that partials are looked for in. */
export const partialsFolder = 'partials';

/** Whether the path is that of a template of Handlebars, and not of HTML alone. */
export const isHandlebarsFile = (path: string): boolean =>
  handlebars.some((extension) => path.toLowerCase().endsWith(extension));

/** Whether the path is that of a text without tags, in which newlines are the line breaks. */
export const isPlainTextFile = (path: string): boolean =>
  path.slice(-plainText.length).toLowerCase() === plainText;

/** Whether the path leads through a folder of partials, by one of the names that are usual. */
export const isInPartialsFolder = (path: string): boolean =>
  /(?:^|[\\/])_?partials?[\\/]/i.test(path);
