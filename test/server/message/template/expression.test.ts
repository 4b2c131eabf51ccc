import assert from 'node:assert/strict';
import {
  callsHelper,
  givenTo,
  readCall,
  type Call,
  type Operand,
} from '../../../../server/src/message/template/expression';

/** The call as Handlebars would write it; a head that is no helper is marked by `!`. */
function shown(call: Call): string {
  const { head, parameters, hash, blockParameters } = call;
  return [
    `${callsHelper(call) ? '' : '!'}${shownOperand(head)}`,
    ...parameters.map(shownOperand),
    ...hash.map(([name, value]) => `${name}=${shownOperand(value)}`),
    ...(blockParameters.length > 0 ? [`|${blockParameters.map(({ name }) => name).join()}|`] : []),
  ].join(' ');
}

function shownOperand(operand: Operand): string {
  if (operand.kind === 'call') return `(${shown(operand.call)})`;
  return operand.kind === 'path' ? operand.path : (JSON.stringify(operand.value) ?? 'undefined');
}

const table: readonly [expression: string, call: string][] = [
  ['a.b', '!a.b'],
  ['upper a.b', 'upper a.b'],
  ['a.b c', '!a.b c'],
  ['t "it\'s" \'a "b"\' 1.5 -2 true undefined', 't "it\'s" "a \\"b\\"" 1.5 -2 true undefined'],
  ['t "a \\" b"', 't "a \\" b"'],
  ['t a=b c="d" e', 't e a=b c="d"'],
  ['if (eq (lower a) "b")', 'if (eq (lower a) "b")'],
  ['(lookup a b) c', '(lookup a b) c'],
  ['each a.b as |c d|', 'each a.b |c,d|'],
  ['each a  as  | b', 'each a |b|'],
  ['order.[first name] [a b]', '!order.[first name] [a b]'],
  ['a | upper b', '!a'],
  ['a|upper', '!a'],
  ['t (a | upper) b', 't (!a) b'],
  ['a ?? b', '!a b'],
  ['a || b', '!a b'],
  ['or a b', 'or a b'],
  ['if a == "b"', 'if a "b"'],
  ['', '!undefined'],
  ['a ) b', 'a b'],
  ['a (b', 'a (!b)'],
  ['a "b', 'a b'],
  ['a [b c', 'a [b c'],
  ['a =', '!undefined'],
];

describe('the reader of expressions', () => {
  for (const [expression, call] of table)
    it(JSON.stringify(expression), () => {
      const read = readCall(expression);
      assert.equal(shown(read), call);
      for (const operand of givenTo(read))
        if (operand.kind === 'path') assert.ok(expression.startsWith(operand.path, operand.start));
      for (const { name, start } of read.blockParameters)
        assert.ok(expression.startsWith(name, start));
    });

  it('gives what calls within a call are given, in order', () => {
    const given = givenTo(readCall('t a=(u b) (v c (w d)) e'));
    assert.deepEqual(given.map(shownOperand), ['b', 'c', 'd', 'e']);
  });

  for (const piece of ['(', '[', '"', "'", 'as |', 'as ', '=', '|', ')', '(a ', '\\"'])
    it(`takes ${JSON.stringify(piece)} many times`, () => {
      const operands = givenTo(readCall(piece.repeat(200_000 / piece.length)));
      assert.ok(Array.isArray(operands));
    });
});
