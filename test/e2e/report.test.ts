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

  scenario(
    'marks failing messages without a configuration, too, and fixes what can be fixed',
    { 'a.html': clean, 'frames.html': threeProblems },
    async ({ workbench }) => {
      await workbench.openFile('a.html');
      await workbench.untilReportShows('lists both messages', ([first = '']) =>
        first.startsWith('frames.htmlNot compliant'),
      );
      await waitUntil(
        'the failing message, which is closed, is marked in the explorer',
        () => workbench.isMarkedAsFailing('frames.html'),
        (isMarked) => isMarked,
      );
      await workbench.followLink('Fix all');
      await workbench.untilDialogAsks('Apply all safe fixes to frames.html?');
      await workbench.press('Enter');
      await waitUntil(
        'the report has nothing to fix any more',
        () => workbench.pageLinks(),
        (links) => links.includes('Check again') && !links.includes('Fix all'),
      );
      await workbench.screenshot('report-fixed');
    },
  );
});
