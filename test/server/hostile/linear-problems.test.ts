import { checkAndFix, hostileLength } from './check-and-fix';
import { repeatedProblems } from './inputs';
import { assertLinear } from './linear';

describe('problems take time linear in their number', function () {
  this.timeout(120_000);

  for (const input of repeatedProblems)
    it(input.name, () => assertLinear((length) => checkAndFix(input, length), hostileLength));
});
