import { isTemplate } from '../config/message-files';
import { nameOf } from '../config/paths';
import { nodeFiles, portablePath } from '../workspace/files/file-system';
import { configName, ignoreName } from '../workspace/workspace';
import { UsageError } from './argument-values';
import type { Options } from './arguments';

type Named = Pick<Options, 'outputFile' | 'config' | 'baseline'>;

/**
 * Where the report goes, if the options name a file. Throws a `UsageError` where it would take the
 * place of what the run reads: a shell that expands `--output-file *.hbs` names a template.
 */
export function reportPath(options: Named, cwd: string): string | undefined {
  const { outputFile } = options;
  if (outputFile === undefined) return undefined;
  const path = portablePath(outputFile, cwd);
  const real = withoutLinks(path);
  const isFile = (other: string | undefined): boolean =>
    other !== undefined && withoutLinks(portablePath(other, cwd)) === real;
  if (isTemplate(path) || isTemplate(real))
    refuse(outputFile, 'has the name of a template, which no report is');
  if (nameOf(real) === configName || isFile(options.config))
    refuse(outputFile, 'is a configuration');
  if (nameOf(real) === ignoreName) refuse(outputFile, 'lists what is left out');
  if (isFile(options.baseline?.path)) refuse(outputFile, 'is the baseline');
  return path;
}

/** Throws a `UsageError` where the report would take the place of one of the checked files. */
export function refuseReportIn(files: readonly string[], options: Named, cwd: string): void {
  const { outputFile } = options;
  if (outputFile === undefined) return;
  const path = portablePath(outputFile, cwd);
  if (files.includes(path) || files.includes(withoutLinks(path)))
    refuse(outputFile, 'is one of the checked files');
}

function refuse(outputFile: string, reason: string): never {
  throw new UsageError(`--output-file: ${outputFile} ${reason}.`);
}

function withoutLinks(path: string): string {
  try {
    return nodeFiles.realPath(path);
  } catch {
    // It is not there yet.
    return path;
  }
}
