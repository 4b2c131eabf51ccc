/** `npm run test:queue`: workers on a queue in a real Redis, and GNU parallel; prints their figures. */
import { join } from 'node:path';
import { provideDebianPackages } from './debian-packages.mjs';
import { ensureInstalled, root, runOrExit } from './install.mjs';
import { tellingWhatIsMissing } from './run.mjs';

await tellingWhatIsMissing(async () => {
  ensureInstalled();
  provideDebianPackages(['redis-server', 'parallel'], 'The tests of queues');
  const { build } = await import('./build.mjs');
  await build();
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  runOrExit(process.execPath, [
    mocha,
    '--import=tsx',
    '--reporter',
    'spec',
    'test/queue/*.test.ts',
  ]);
});
