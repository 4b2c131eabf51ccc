import { checkAndFix, hostileLength } from './check-and-fix';
import { hostileInputs } from './inputs';
import { assertLinear } from './linear';

describe('hostile input takes time linear in its length', function () {
  this.timeout(120_000);

  for (const input of hostileInputs)
    it(input.name, () => assertLinear((length) => checkAndFix(input, length), hostileLength));
});
