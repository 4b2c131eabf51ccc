import { element } from '../../client/src/preview/page/build';
import type { Fix, Problem } from '../../server/src/browser';

const severities = { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' };

export interface ProblemActions {
  show(problem: Problem): void;
  fix(fix: Fix): void;
}

/** The problems, each with its place and its fixes. */
export class ProblemList {
  constructor(
    private readonly list: HTMLElement,
    private readonly actions: ProblemActions,
  ) {}

  /** @param text that the problems are about */
  show(problems: readonly Problem[], text: string): void {
    this.list.replaceChildren(...problems.map((problem) => this.item(problem, text)));
  }

  /** Points out one problem. */
  point(index: number): void {
    for (const [at, item] of [...this.list.children].entries())
      item.toggleAttribute('aria-current', at === index);
    this.list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  private item(problem: Problem, text: string): HTMLElement {
    const { severity, message, rule, fixes } = problem;
    const place = element('button', { type: 'button', class: 'place' }, placeOf(problem, text));
    place.addEventListener('click', () => this.actions.show(problem));
    const buttons = fixes
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => {
        const button = element('button', { type: 'button' }, fix.title);
        button.addEventListener('click', () => this.actions.fix(fix));
        return button;
      });
    return element(
      'li',
      {},
      element(
        'p',
        {},
        element('span', { class: `severity ${severity}` }, severities[severity]),
        ` ${message} `,
        element('code', {}, rule),
      ),
      element('div', { class: 'actions' }, place, ...buttons),
    );
  }
}

/** How a seller finds the place: the words, else the line. */
function placeOf({ header, start, end }: Problem, text: string): string {
  if (header !== undefined) return `Show: ${header}`;
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  if (words !== '') return `Show: ${words.length > 40 ? `${words.slice(0, 39)}…` : words}`;
  return `Show line ${text.slice(0, start).split('\n').length}`;
}
