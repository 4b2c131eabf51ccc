/** The screens that a buyer reads messages on; widths in px. */
export const environments = {
  desktop: { width: 1280 },
  phone: { width: 390 },
} as const;

export type Environment = keyof typeof environments;

/** Whether the `@media` conditions all hold; features other than the width are taken not to. */
export function mediaApplies(conditions: readonly string[], environment: Environment): boolean {
  if (conditions.length === 0) return true;
  let known = answers.get(conditions);
  if (!known) answers.set(conditions, (known = {}));
  return (known[environment] ??= evaluate(conditions, environment));
}

/** The rules of one `@media` share their conditions, and every element asks for them. */
const answers = new WeakMap<readonly string[], Partial<Record<Environment, boolean>>>();

function evaluate(conditions: readonly string[], environment: Environment): boolean {
  return conditions.every((condition) =>
    condition
      .toLowerCase()
      .split(',')
      .some((query) => queryApplies(query.trim(), environments[environment].width)),
  );
}

function queryApplies(query: string, width: number): boolean {
  if (query.length > 500) return false;
  const negated = query.startsWith('not ');
  const parts = query.replace(/^(?:not|only) /, '').split(/ and /);
  const applies = parts.every((part) => partApplies(part.trim(), width));
  return negated ? !applies : applies;
}

function partApplies(part: string, width: number): boolean {
  if (part === '' || part === 'all' || part === 'screen') return true;
  const feature = /^\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)(px|em|rem)\s*\)$/.exec(part);
  if (feature) {
    const limit = Number(feature[2]) * (feature[3] === 'px' ? 1 : 16);
    return feature[1] === 'min' ? width >= limit : width <= limit;
  }
  const range = /^\(\s*width\s*(<=?|>=?)\s*([\d.]+)(px|em|rem)\s*\)$/.exec(part);
  if (!range) return false;
  const limit = Number(range[2]) * (range[3] === 'px' ? 1 : 16);
  return range[1]?.startsWith('<') ? width <= limit : width >= limit;
}
