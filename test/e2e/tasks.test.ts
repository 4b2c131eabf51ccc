import { fileURLToPath } from 'node:url';
import { scenario, useVisualStudioCode } from './scenario';
import { threeProblems } from './templates';

const commandLine = fileURLToPath(new URL('../../server/dist/cli.js', `file://${__filename}`));
const task = { type: 'bsm-lint', label: 'check messages', program: ['node', commandLine] };

describe('tasks in VS Code', function () {
  this.timeout(180_000);
  useVisualStudioCode();

  scenario(
    'list the problems that the command line finds',
    {
      '.vscode/settings.json': JSON.stringify({ 'bsm.check': 'never' }),
      '.vscode/tasks.json': JSON.stringify({
        version: '2.0.0',
        tasks: [{ ...task, problemMatcher: '$bsm-lint' }],
      }),
      'frames.html': threeProblems,
    },
    async ({ workbench }) => {
      await workbench.problems.untilRulesAre();
      const question = 'Select the task to run';
      await workbench.runCommandUntilAsked('Tasks: Run Task', question);
      await workbench.pick(question, 'check messages');
      await workbench.problems.untilRulesAre('no-text-align', 'no-emoji', 'no-insecure-image');
      await workbench.screenshot('problems-of-a-task');
    },
  );
});
