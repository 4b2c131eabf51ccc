/** Messages with a problem of every severity, and one that a checkstyle or JUnit file must escape. */
export const messages = {
  'mails/a.html': '<p>\n\tfoo and bar\n</p>\n',
  'mails/b.hbs': 'fine',
  'mails/c.hbs': '\uFEFFbaz 😀 qux\r\n{{> gone}}',
};

/** What the test's rules say of a word. */
export const said = (word: string): string =>
  `"${word}" is not allowed. That is the policy. Write it differently.`;
