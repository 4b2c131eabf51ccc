import type { ArgumentValues, OptionName } from './argument-values';

/** Options that do another thing than to check: each stands alone. */
const otherActions = ['list-rules', 'explain', 'print-config', 'init'] as const;

/** What an option cannot stand beside. */
const exclusive: readonly [OptionName, readonly OptionName[]][] = [
  ['fix', ['fix-dry-run']],
  ['jsonl', ['stdin', 'fix', 'format', 'output-file', 'watch', 'baseline', 'write-baseline']],
  ['watch', ['stdin', 'write-baseline']],
  ['write-baseline', ['baseline', 'stdin', 'fix-dry-run']],
  ...otherActions.map((action): [OptionName, OptionName[]] => [
    action,
    [
      'stdin',
      'jsonl',
      'watch',
      'fix',
      'fix-dry-run',
      'output-file',
      ...(action === 'list-rules' ? [] : ['format' as const]),
      ...(action === 'print-config' ? [] : ['rule' as const]),
      ...otherActions.filter((other) => other !== action),
    ],
  ]),
];

/** Options that take the place of paths. */
const insteadOfPaths: readonly OptionName[] = ['stdin', 'jsonl', ...otherActions];

/** Options that are of no use without another. */
const needs: readonly [OptionName, OptionName][] = [
  ['stdin-filename', 'stdin'],
  ['include', 'init'],
  ['marketplace', 'init'],
  ['language', 'init'],
  ['brand', 'init'],
  ['allowed-host', 'init'],
];

/** Options that name a file. */
const files = [
  'output-file',
  'stdin-filename',
  'config',
  'print-config',
  'baseline',
  'write-baseline',
] as const;

/** What does not go together in a command line, nothing where all does. */
export function contradiction(
  values: ArgumentValues,
  paths: readonly string[],
): string | undefined {
  const has = (name: OptionName): boolean => values[name] !== undefined;
  for (const [name, others] of exclusive) {
    const other = has(name) ? others.find(has) : undefined;
    if (other !== undefined) return `--${name} and --${other} exclude each other.`;
  }
  const instead = paths.length > 0 ? insteadOfPaths.find(has) : undefined;
  if (instead !== undefined) return `--${instead} and paths exclude each other.`;
  const alone = needs.find(([name, needed]) => has(name) && !has(needed));
  if (alone) return `--${alone[0]} needs --${alone[1]}.`;
  const empty = files.find((n) => values[n] === '');
  if (empty !== undefined) return `--${empty} needs the name of a file.`;
  return paths.includes('') ? 'A path is empty.' : undefined;
}
