import type { Call, Expression } from '../../message/template/expression';
import { isEmpty, type Scope } from './scope';

/** The helpers that most template tools bring along; each gets values that are all known. */
const helpers: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  eq: ([a, b]) => a === b,
  is: ([a, b]) => a === b,
  ne: ([a, b]) => a !== b,
  isnt: ([a, b]) => a !== b,
  not: ([a]) => isEmpty(a),
  and: (values) => values.find((value) => isEmpty(value)) ?? values.at(-1),
  or: (values) => values.find((value) => !isEmpty(value)) ?? values.at(-1),
  gt: ([a, b]) => Number(a) > Number(b),
  gte: ([a, b]) => Number(a) >= Number(b),
  lt: ([a, b]) => Number(a) < Number(b),
  lte: ([a, b]) => Number(a) <= Number(b),
};

/** The expression's value; `undefined` where the data do not tell, or the helper is not known. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return scope.lookUp(expression.path);
    case 'call':
      return evaluateCall(expression.call, scope);
  }
}

/** The value of a path, or of a known helper with its parameters. */
export function evaluateCall({ head, parameters }: Call, scope: Scope): unknown {
  if (parameters.length === 0) return evaluate(head, scope);
  const name = head.kind === 'path' ? head.path : '';
  const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  const values = parameters.map((parameter) => evaluate(parameter, scope));
  return helper && !values.includes(undefined) ? helper(values) : undefined;
}
