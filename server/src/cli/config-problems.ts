import { LineIndex } from '../lint/line-index';
import type { LoadedConfig } from '../workspace/workspace';

/** What is wrong in a configuration file, one line a problem: `path:line:column message`. */
export function configProblemLines(config: LoadedConfig, shownPath: string): string[] {
  const lines = new LineIndex(config.text);
  return config.problems.map(({ message, start }) => {
    const { line, column } = lines.position(start);
    return `${shownPath}:${line}:${column} ${message}`;
  });
}
