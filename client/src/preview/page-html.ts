import { escapeHtml } from '../texts/escape-html';

/** What the page of a preview is made of. */
export interface PageParts {
  /** The addresses of the page's own script and style sheet. */
  script: string;
  style: string;
  /** Where the page's own files and those of the workspace come from, as a source of a CSP. */
  source: string;
  /** Allows the page's own script, and no other; new for every page. */
  nonce: string;
  /** The document that is shown. */
  uri: string;
  loadsPictures: boolean;
  /** The language of the editor, BCP 47, and the page's texts in it by the English ones. */
  language: string;
  texts: Readonly<Record<string, string>>;
}

/**
 * What a preview's page may do: run its own script, use its own style sheet and the `style`
 * attributes of the message, and nothing else. The frame that shows the message inherits it.
 */
function contentSecurityPolicy({ source, nonce, loadsPictures }: PageParts): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    "style-src-attr 'unsafe-inline'",
    loadsPictures ? `img-src https: data: ${source}` : "img-src 'none'",
  ].join('; ');
}

/** The page of a preview, in which its script builds everything else. */
export function pageHtml(parts: PageParts): string {
  const { script, style, nonce, uri, loadsPictures, language, texts } = parts;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>bsm-lint</title>
</head>
<body data-uri="${escapeHtml(uri)}" data-loads-pictures="${loadsPictures}" data-l10n="${escapeHtml(JSON.stringify(texts))}">
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
