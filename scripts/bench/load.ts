import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepNewObjectsTogether } from '../../server/src/workspace/program/new-objects';
import { packedFromSource } from '../languages';
import type * as engine from './engine';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the engine as the shipped programs are, and loads it and its languages into a process like theirs. */
export async function loadEngine(): Promise<typeof engine> {
  const outfile = join(tmpdir(), `bsm-lint-bench-${process.pid}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/engine.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minify: true,
  });
  try {
    const loaded = createRequire(import.meta.url)(outfile) as typeof engine;
    keepNewObjectsTogether();
    loaded.loadLanguagesWith((code) => packedFromSource(root, code));
    return loaded;
  } finally {
    rmSync(outfile);
  }
}
