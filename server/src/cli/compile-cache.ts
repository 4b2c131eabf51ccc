import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as modules from 'node:module';
import { homedir } from 'node:os';
import { arch, env, pid, platform, version as nodeVersion } from 'node:process';
import { basename, dirname, join } from 'node:path';
import { Script, constants } from 'node:vm';
import { crc32 } from 'node:zlib';
import { version } from '../../package.json';

/**
 * Loads a program whose code is kept compiled from one run to the next, which spares a quarter
 * of the time that a check of one file takes. Node does it itself from 22.1 on; what is here does the same
 * for older ones, and heeds the same variables: `NODE_COMPILE_CACHE` names the folder,
 * `NODE_DISABLE_COMPILE_CACHE` switches it off. Where nothing can be kept, the program runs all the
 * same.
 * @param path an absolute path
 * @param keep whether this run does what most do: what it compiles is what later ones find
 */
export function loadCompiled(path: string, keep: boolean): void {
  const { enableCompileCache } = modules as { enableCompileCache?: () => unknown };
  if (keep) enableCompileCache?.();
  const load = modules.createRequire(path);
  const folder = enableCompileCache ? undefined : cacheFolder();
  if (folder === undefined) load(path);
  else loadWith(new CompileCache(folder, path), path, load, keep);
}

/** Where compiled code is kept; nothing where that is not wanted, or the user has no folder. */
function cacheFolder(): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  if (env['NODE_COMPILE_CACHE']) return env['NODE_COMPILE_CACHE'];
  try {
    return join(userCache(), 'bsm-lint');
  } catch {
    return undefined;
  }
}

/** Throws where the user has no home, as in containers. */
function userCache(): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
  return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

function loadWith(cache: CompileCache, path: string, load: NodeJS.Require, keep: boolean): void {
  const code = cache.read();
  const script = new Script(modules.wrap(readFileSync(path, 'utf8')), {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(code && { cachedData: code }),
  });
  const isKept = code && script.cachedDataRejected === false;
  // By then it also holds the functions that were compiled when they were first called.
  if (keep && !isKept) process.once('exit', () => cache.write(script.createCachedData()));
  const run = script.runInThisContext() as ModuleFunction;
  const module = { exports: {} };
  run.call(module.exports, module.exports, load, module, path, dirname(path));
}

/** Compiled code of one program, for one version of it and of Node. */
class CompileCache {
  private readonly path: string;
  /** The size of the program in bytes and when it was changed in ms: it must be the same still. */
  private readonly program: readonly number[];

  constructor(
    private readonly folder: string,
    program: string,
  ) {
    const name = `${basename(program, '.js')}-${version}-${nodeVersion}-${arch}.compiled`;
    this.path = join(folder, name);
    const { size, mtimeMs } = statSync(program);
    this.program = [size, mtimeMs];
  }

  read(): Buffer | undefined {
    try {
      const file = readFileSync(this.path);
      const code = file.subarray(headLength);
      return this.headOf(code).equals(file.subarray(0, headLength)) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whoever reads meanwhile finds what was there before, or all of it. */
  write(code: Buffer): void {
    const temporary = `${this.path}.${pid}`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeFileSync(temporary, Buffer.concat([this.headOf(code), code]), { mode: 0o600 });
      renameSync(temporary, this.path);
    } catch {
      discard(temporary);
    }
  }

  /** V8 takes damaged code for good, so a checksum stands before it. */
  private headOf(code: Buffer): Buffer {
    return Buffer.from(Float64Array.of(...this.program, crc32(code)).buffer);
  }
}

/** Where no file can be written, there is none to be discarded either. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

const headLength = 3 * Float64Array.BYTES_PER_ELEMENT;

/** What CommonJS makes of the text of a module. */
type ModuleFunction = (
  this: unknown,
  exports: unknown,
  require: NodeJS.Require,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;
