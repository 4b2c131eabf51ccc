import fc from 'fast-check';
import { invariants } from './invariants';
import { anyTemplate, damaged, heap, path, template } from './template';

const runs = 120 * Number(process.env.BSM_PROPERTY_RUNS ?? 1);

const kinds = { template, 'damaged template': damaged, 'heap of tokens': heap, file: anyTemplate };

for (const [kind, arbitrary] of Object.entries(kinds))
  describe(`any ${kind}`, function () {
    this.timeout(60_000 * Math.max(1, runs / 100));

    for (const [sentence, invariant] of Object.entries(invariants))
      it(sentence, () => {
        fc.assert(fc.property(arbitrary, path, invariant), { numRuns: runs });
      });
  });
