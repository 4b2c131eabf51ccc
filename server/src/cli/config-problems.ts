import { LineIndex } from '../lint/line-index';
import type { LoadedConfig } from '../workspace/workspace';
import type { Failure } from './formats/formatter';

/** What is wrong in a configuration file; the run goes on without it, and fails. */
export function configFailures(config: LoadedConfig, path: string): Failure[] {
  const lines = new LineIndex(config.text);
  return config.problems.map(({ message, start }) => {
    const { line, column } = lines.position(start);
    return { message, path, line, column };
  });
}
