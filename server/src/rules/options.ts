/** One option of a rule, as the documentation, the JSON schema and the settings show it. */
export type OptionDeclaration =
  | { type: 'number'; default: number; minimum?: number; maximum?: number; description: string }
  | { type: 'boolean'; default: boolean; description: string }
  | { type: 'string[]'; default: string[]; description: string };

export type OptionDeclarations = Record<string, OptionDeclaration>;

/** The values of a rule's options, whichever rule it is. */
export type AnyOptionValues = OptionValues<OptionDeclarations>;

/** The values a rule's check gets: declared defaults, overridden by the configuration. */
export type OptionValues<Declarations extends OptionDeclarations> = {
  [Name in keyof Declarations]: Declarations[Name]['default'];
};

/** Says why `value` does not fit the option, or nothing where it does. */
export function optionError(option: OptionDeclaration, value: unknown): string | undefined {
  switch (option.type) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
      if (option.minimum !== undefined && value < option.minimum)
        return `must be at least ${option.minimum}`;
      if (option.maximum !== undefined && value > option.maximum)
        return `must be at most ${option.maximum}`;
      return undefined;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'string[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'must be a list of strings';
  }
}

const defaults = new WeakMap<OptionDeclarations, AnyOptionValues>();

function defaultValues(declarations: OptionDeclarations): AnyOptionValues {
  let values = defaults.get(declarations);
  if (!values) {
    values = {};
    for (const [name, option] of Object.entries(declarations)) values[name] = option.default;
    defaults.set(declarations, values);
  }
  return values;
}

const fits = (option: OptionDeclaration, value: unknown): value is OptionDeclaration['default'] =>
  optionError(option, value) === undefined;

/** The declared defaults with the given values laid over them; values that do not fit are left out. */
export function optionValues(
  declarations: OptionDeclarations,
  given: Record<string, unknown> = {},
): AnyOptionValues {
  if (Object.keys(given).length === 0) return defaultValues(declarations);
  const values: AnyOptionValues = {};
  for (const [name, option] of Object.entries(declarations)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    values[name] = fits(option, value) ? value : option.default;
  }
  return values;
}
