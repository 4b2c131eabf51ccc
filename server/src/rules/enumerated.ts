/** Names as code, for the details of a rule: `a`, `b` and `c`. */
export function enumerated(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  const written = names.map((name) => `\`${name}\``);
  return `${written.slice(0, -1).join(', ')} ${last} ${written.at(-1)}`;
}
