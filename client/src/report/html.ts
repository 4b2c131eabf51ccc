import { escapeHtml } from '../texts/escape-html';
import type { Translate } from '../texts/translate';
import type { Cell, ReportContent, Table } from './content';

/** The commands that the page's links run, and no others. */
export const pageCommands = {
  checkAgain: 'bsm.checkWorkspace',
  save: 'bsm.saveReport',
  fixAll: 'bsm.fixReported',
  open: 'bsm.openReported',
} as const;

/** What the page needs of the view that shows it. */
export interface PageSetup {
  t: Translate;
  /** The language of its texts, as in `lang`. */
  language: string;
  styleSheet: string;
  /** Where its style sheet may come from, as in a content security policy. */
  styleSource: string;
}

/** The report as a page without scripts: its links open files and pages, and run commands. */
export function reportPage(content: ReportContent, setup: PageSetup): string {
  const { t, language, styleSheet, styleSource } = setup;
  const title = escapeHtml(content.title);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escapeHtml(styleSource)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${escapeHtml(styleSheet)}">
</head>
<body>
<main>
<h1>${title}</h1>
${content.summary.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('')}<p class="actions">
${content.fixable.length > 0 ? `${link(`command:${pageCommands.fixAll}`, t('Fix all'))}\n` : ''}${link(`command:${pageCommands.checkAgain}`, t('Check again'))}
${link(`command:${pageCommands.save}`, t('Save as Markdown…'))}
</p>
${content.tables.map(tableElement).join('')}${unreadableSection(content)}</main>
</body>
</html>
`;
}

function tableElement({ heading, columns, rows }: Table, index: number): string {
  const id = `table-${index + 1}`;
  return `<h2 id="${id}">${escapeHtml(heading)}</h2>
<table aria-labelledby="${id}">
<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cellElement).join('')}</tr>\n`).join('')}</tbody>
</table>
`;
}

function cellElement({ text, link: target, isNumber, result }: Cell, index: number): string {
  const name = index === 0 ? 'th' : 'td';
  const scope = index === 0 ? ' scope="row"' : '';
  const style = isNumber ? 'number' : result;
  const content = target ? link(addressOf(target), text) : escapeHtml(text);
  return `<${name}${scope}${style ? ` class="${style}"` : ''}>${content}</${name}>`;
}

function addressOf(target: NonNullable<Cell['link']>): string {
  if ('address' in target) return target.address;
  const { uri, line, character } = target;
  return `command:${pageCommands.open}?${encodeURIComponent(JSON.stringify([uri, line, character]))}`;
}

function unreadableSection({ unreadable }: ReportContent): string {
  if (!unreadable) return '';
  const items = unreadable.files.map((file) => `<li>${escapeHtml(file)}</li>\n`).join('');
  return `<h2>${escapeHtml(unreadable.heading)}</h2>\n<ul>\n${items}</ul>\n`;
}

/** Paths that do not fit break behind their slashes. */
const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text).replaceAll('/', '/<wbr>')}</a>`;
