import type { Cell, MessagePlace, ReportContent, Table } from './content';

/** How a file is linked to from where the report is saved; nothing where there is no file. */
export type LinkTo = (place: MessagePlace) => string | undefined;

/** The report as a Markdown file. */
export function reportMarkdown(content: ReportContent, linkTo: LinkTo): string {
  const { title, summary, tables, unreadable } = content;
  const blocks = [
    `# ${escaped(title)}`,
    ...summary.map(escaped),
    ...tables.map((table) => tableText(table, linkTo)),
    ...(unreadable
      ? [
          `## ${escaped(unreadable.heading)}`,
          unreadable.files.map((file) => `- ${escaped(file)}`).join('\n'),
        ]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableText({ heading, columns, rows }: Table, linkTo: LinkTo): string {
  const numbers = columns.map((_, index) => rows.every((row) => row[index]?.isNumber));
  const lines = [
    columns.map(escaped),
    numbers.map((isNumber) => (isNumber ? '--:' : '---')),
    ...rows.map((row) => row.map((cell) => cellText(cell, linkTo))),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## ${escaped(heading)}\n\n${table}`;
}

const signs = { good: '✔ ', bad: '✖ ' };

function cellText({ text, link, result }: Cell, linkTo: LinkTo): string {
  const shown = `${result ? signs[result] : ''}${escaped(text)}`;
  const address = link && ('address' in link ? link.address : linkTo(link));
  return address === undefined ? shown : `[${shown}](${inParentheses(address)})`;
}

/** Whatever means something in Markdown is taken literally, and stays on its line. */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** An address, such as a path that is percent-encoded already, where Markdown expects one. */
function inParentheses(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C');
}
