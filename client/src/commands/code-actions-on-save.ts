const kind = 'source.fixAll.bsm';

/**
 * A value of `editor.codeActionsOnSave` that applies safe fixes too, in whichever of its two forms
 * it was: kinds with when to run them, or a list of kinds.
 */
export function withFixAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.includes(kind) ? value : [...(value as unknown[]), kind];
  return { ...(typeof value === 'object' ? value : {}), [kind]: 'explicit' };
}
