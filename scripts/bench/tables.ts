/** A table in Markdown; cells but the first of each row are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Milliseconds to three digits or so. */
export const milliseconds = (time: number): string => time.toFixed(time < 10 ? 3 : 1);
