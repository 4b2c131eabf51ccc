type Child = Node | string;

/** Makes an element with attributes and content; `true` is an attribute without a value. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...content: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  made.append(...content);
  return made;
}

/** A button that is pressed or not. */
export function toggle(text: string, title: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', title, 'aria-pressed': 'false' }, text);
  button.addEventListener('click', press);
  return button;
}

/** Shows whether a button that stays pressed is so, to assistive technology too. */
export function setPressed(button: HTMLButtonElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}

/** A group of buttons of which one is pressed. */
export function choice<Value extends string>(
  label: string,
  values: Readonly<Record<Value, { text: string; title: string }>>,
  choose: (value: Value) => void,
): { group: HTMLElement; show: (value: Value) => void } {
  const buttons = new Map<Value, HTMLButtonElement>();
  for (const [name, { text, title }] of Object.entries<{ text: string; title: string }>(values)) {
    const value = name as Value;
    buttons.set(
      value,
      toggle(text, title, () => choose(value)),
    );
  }
  const group = element('div', { role: 'group', 'aria-label': label }, ...buttons.values());
  const show = (chosen: Value): void => {
    for (const [value, button] of buttons) setPressed(button, value === chosen);
  };
  return { group, show };
}
