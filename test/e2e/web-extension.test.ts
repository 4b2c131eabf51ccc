import { scenario, useVisualStudioCode } from './scenario';
import { threeProblems } from './templates';

describe('the extension in a browser', function () {
  this.timeout(180_000);
  // The extension then runs in the browser's worker, as it does where there is no server.
  useVisualStudioCode({ 'remote.extensionKind': { 'bsm-lint.vscode-bsm-lint': ['web'] } });

  scenario(
    'runs in the browser and underlines what is not permitted',
    { 'frames.html': threeProblems },
    async ({ workbench }) => {
      await workbench.openFile('frames.html');
      await workbench.problems.untilRulesAre('no-text-align', 'no-emoji', 'no-insecure-image');
      await workbench.screenshot('web-problems');
    },
  );
});
