interface DocumentFilter {
  scheme: string;
  language: string;
  pattern?: string;
}

const schemes = [
  ...['file', 'untitled', 'vscode-vfs', 'vscode-remote'],
  // Editors in browsers.
  ...['gitlab-web-ide', 'memfs', 'vscode-test-web'],
];

/** The languages of templates. */
export const templateLanguages: readonly string[] = ['html', 'handlebars', 'mustache'];

/** Those of other engines: messages where a configuration includes them or the user says so. */
export const otherTemplateLanguages: readonly string[] =
  'liquid jinja jinja-html nunjucks njk twig erb ejs'.split(' ');

/** The documents that the server gets to see; which of them are messages is for it to say. */
export const documentSelector: DocumentFilter[] = schemes.flatMap((scheme) => [
  ...[...templateLanguages, ...otherTemplateLanguages].map((language) => ({ scheme, language })),
  // Messages in plain text, where a configuration includes them or the user says that they are some.
  {
    scheme,
    language: 'plaintext',
    ...(scheme !== 'untitled' && { pattern: '**/*.txt' }),
  },
]);
