/** The places in the preview's list of the problems that the element shows. */
export const problemsOf = (element: Element): number[] =>
  element.getAttribute('data-bsm-problems')?.split(' ').map(Number) ?? [];

/** The first problem of the mark that an event has met. */
export function problemAt(target: EventTarget | null): number | undefined {
  const mark = (target as Element | null)?.closest('[data-bsm-problems]');
  return mark ? problemsOf(mark)[0] : undefined;
}
