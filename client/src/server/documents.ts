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
const languages = ['html', 'handlebars', 'mustache'];

/** The documents that the server gets to see; which of them are messages is for it to say. */
export const documentSelector: DocumentFilter[] = schemes.flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  // Messages in plain text, where a configuration includes them or the user says that they are some.
  {
    scheme,
    language: 'plaintext',
    ...(scheme !== 'untitled' && { pattern: '**/*.txt' }),
  },
]);
