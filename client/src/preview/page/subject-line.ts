import { element } from './build';
import { t } from './l10n';
import { problemAt } from './marked-problems';

/** The subject above the message, with its problems. */
export class SubjectLine {
  readonly line = element('p', { class: 'subject', hidden: true });

  constructor(private readonly choose: (index: number) => void) {
    this.line.addEventListener('click', ({ target }) => this.activate(target));
    this.line.addEventListener('keydown', ({ target, key }) => {
      if (key === 'Enter' || key === ' ') this.activate(target);
    });
  }

  /** @param html the subject, escaped and with its marks */
  show(html: string | undefined): void {
    this.line.hidden = html === undefined;
    const words = element('span');
    words.innerHTML = html ?? '';
    this.line.replaceChildren(element('b', {}, t('Subject')), ' ', words);
  }

  private activate(target: EventTarget | null): void {
    const index = problemAt(target);
    if (index !== undefined) this.choose(index);
  }
}
