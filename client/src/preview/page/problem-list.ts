import type { PreviewProblem } from '../../../../server/src/lsp/connection/protocol';
import { element } from './build';
import { t } from './l10n';

const severities = {
  error: t('Error'),
  warning: t('Warning'),
  info: t('Information'),
  hint: t('Hint'),
} satisfies Record<PreviewProblem['severity'], string>;

/** The problems of the message, also those whose place the preview does not show. */
export class ProblemList {
  readonly details = element('details', { class: 'problems' });
  private readonly summary = element('summary');
  private readonly list = element('ol');
  private shown = '';

  constructor(private readonly choose: (index: number) => void) {
    this.details.append(this.summary, this.list);
  }

  show(problems: readonly PreviewProblem[]): void {
    const shown = JSON.stringify(problems);
    if (shown === this.shown) return;
    this.shown = shown;
    this.summary.textContent =
      problems.length === 0 ? t('No problems') : t('Problems ({0})', problems.length);
    const focused = this.indexOf(document.activeElement);
    this.list.replaceChildren(...problems.map((problem, index) => this.item(problem, index)));
    if (focused >= 0) this.buttons[Math.min(focused, problems.length - 1)]?.focus();
  }

  /** Points out one problem. */
  point(index: number): void {
    this.details.open = true;
    for (const [at, button] of this.buttons.entries())
      button.setAttribute('aria-current', String(at === index));
    this.buttons[index]?.scrollIntoView({ block: 'nearest' });
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll('button')];
  }

  private indexOf(focused: Element | null): number {
    return this.buttons.findIndex((button) => button === focused);
  }

  private item(problem: PreviewProblem, index: number): HTMLElement {
    const { severity, message, rule, isShown } = problem;
    const button = element(
      'button',
      { type: 'button', title: t('Show in the editor') },
      element('span', { class: `severity ${severity}` }, severities[severity]),
      ` ${message} `,
      element('code', {}, rule),
    );
    if (!isShown) button.append(' ', element('small', {}, t('not visible in this preview')));
    button.addEventListener('click', () => this.choose(index));
    return element('li', {}, button);
  }
}
