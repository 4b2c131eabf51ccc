import type { Choices, Switch } from '../../../../server/src/lsp/connection/protocol';
import { element } from './build';
import { t } from './l10n';

const decided = {
  choice: t('chosen here'),
  data: t('as the sample data say'),
  default: '',
} satisfies Record<Switch['decidedBy'], string>;

/** The switches for the branches of the template. */
export class Branches {
  readonly details = element('details', { class: 'branches', hidden: true });
  private readonly summary = element('summary');
  private readonly list = element('ul');
  private readonly reset = element(
    'button',
    { type: 'button', title: t('Take the branches that the sample data or the template say') },
    t('Reset'),
  );
  private choices: Choices = {};
  private shown = '';

  constructor(private readonly choose: (choices: Choices) => void) {
    this.reset.addEventListener('click', () => this.choose({}));
    this.details.append(this.summary, this.list, this.reset);
  }

  /** Shows the switches; those that stay keep the focus. */
  show(switches: readonly Switch[], choices: Choices): void {
    this.choices = choices;
    this.details.hidden = switches.length === 0;
    this.reset.hidden = Object.keys(choices).length === 0;
    this.summary.textContent = t('Branches ({0})', switches.length);
    const shown = JSON.stringify(switches);
    if (shown === this.shown) return;
    this.shown = shown;
    const focused = document.activeElement?.getAttribute('data-switch');
    this.list.replaceChildren(...switches.map((each) => this.item(each)));
    if (focused)
      this.list.querySelector<HTMLElement>(`[data-switch="${CSS.escape(focused)}"]`)?.focus();
  }

  private item(shown: Switch): HTMLElement {
    const control = shown.kind === 'list' ? this.turns(shown) : this.condition(shown);
    const note = decided[shown.decidedBy];
    const label = element('label', {}, control, ' ', element('code', {}, shown.label));
    if (note !== '') label.append(' ', element('small', {}, note));
    return element('li', {}, label);
  }

  private condition({ id, value }: Switch): HTMLElement {
    const box = element('input', { type: 'checkbox', 'data-switch': id });
    box.checked = value === true;
    box.addEventListener('change', () => this.choose({ ...this.choices, [id]: box.checked }));
    return box;
  }

  private turns({ id, value, label }: Switch): HTMLElement {
    const box = element('input', {
      type: 'number',
      min: '0',
      max: '50',
      value: String(value),
      title: t('How many times {0} is gone through', label),
      'data-switch': id,
    });
    box.addEventListener('change', () => {
      const turns = Number.parseInt(box.value, 10);
      if (turns >= 0) this.choose({ ...this.choices, [id]: turns });
    });
    return box;
  }
}
