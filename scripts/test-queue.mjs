/** `npm run test:queue`: workers on a queue in a real Redis, and GNU parallel; prints their figures. */
import { provideDebianPackages } from './debian-packages.mjs';
import { ensureInstalled } from './install.mjs';
import { runTests } from './mocha.mjs';
import { tellingWhatIsMissing } from './run.mjs';

await tellingWhatIsMissing(async () => {
  ensureInstalled();
  provideDebianPackages(['redis-server', 'parallel'], 'The tests of queues');
  const { build } = await import('./build.mjs');
  await build();
  runTests('test/queue/*.test.ts');
});
