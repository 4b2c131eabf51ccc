import assert from 'node:assert/strict';
import { assertLinearTime } from './linear';

/** Milliseconds of a text of so many characters. */
type Time = (length: number) => number;

describe('the judgement on the growth of time', () => {
  const length = 1000;

  const linear: Record<string, Time> = {
    'time in step with the text': (given) => 2 * given,
    'a step where memory runs short': (given) => (given < length / 2 ? given : 4 * given),
    'a disturbance': disturbed((given) => 2 * given),
  };
  for (const [name, measure] of Object.entries(linear))
    it(`permits ${name}`, () => assertLinearTime(measure, length));

  const tooSlow: Record<string, Time> = {
    'quadratic time': (given) => given ** 2,
    'quadratic time beside much that is linear': (given) => given ** 2 + 200 * given,
    'quadratic time with a disturbance': disturbed((given) => given ** 2),
  };
  for (const [name, measure] of Object.entries(tooSlow))
    it(`finds ${name}`, () =>
      assert.throws(() => assertLinearTime(measure, length), /of a longer text/));
});

/** The first measurement of the longer text takes ten times as long. */
function disturbed(measure: Time): Time {
  let measured = 0;
  return (length) => measure(length) * (measured++ === 1 ? 10 : 1);
}
