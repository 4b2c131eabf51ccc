import assert from 'node:assert/strict';
import { scenario, useVisualStudioCode } from './scenario';
import { threeProblems } from './templates';
import { waitUntil } from './wait';

const clean = '<p>Which size do you need for your order 123-1234567-1234567?</p>\n';

describe('the report on all messages in VS Code', function () {
  this.timeout(120_000);
  useVisualStudioCode();

  scenario(
    'says which messages are compliant, and leads to the first problem of those that are not',
    { 'bsm.config.json': '{}', 'clean.html': clean, 'frames.html': threeProblems },
    async ({ workbench }) => {
      await workbench.openFile('clean.html');
      await workbench.untilReportShows(
        'lists both messages, the failing one first',
        ([first = '', second = '']) =>
          first.startsWith('frames.htmlNot compliant') && second.startsWith('clean.htmlCompliant'),
      );
      await workbench.screenshot('report');
      await workbench.followLink('frames.html');
      await waitUntil(
        'the failing message is open',
        () => workbench.isActive('frames.html'),
        (isActive) => isActive,
      );
      await waitUntil(
        'the failing message is marked in the explorer',
        () => workbench.isMarkedAsFailing('frames.html'),
        (isMarked) => isMarked,
      );
      assert.ok(!(await workbench.isMarkedAsFailing('clean.html')));
      await workbench.screenshot('failing-file');
    },
  );
});
