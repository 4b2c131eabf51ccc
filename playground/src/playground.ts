import type { Fix, Problem } from '../../server/src/browser';
import { applyFix } from '../../server/src/lint/fix';
import { hasHeader } from '../../server/src/lint/given-header';
import { hasSafeFix } from '../../server/src/lint/problem';
import { check, render, withSafeFixes, type Draft } from './engine';
import { exampleMessage } from './example';
import { FactsForm } from './facts-form';
import { MessageField } from './message-field';
import { previewPane } from './preview-pane';
import { ProblemList } from './problem-list';
import { statusOf } from './status';

/** While somebody types, the check waits for a pause of so many milliseconds. */
const pause = 200;

/** The page, put together from its parts. */
class Playground {
  private readonly status = byId('status', HTMLElement);
  private readonly fixButton = byId('fix-all', HTMLButtonElement);
  private readonly message = new MessageField(byId('message', HTMLTextAreaElement), () =>
    this.soon(),
  );
  private readonly facts = new FactsForm(
    byId('facts', HTMLFormElement),
    byId('facts-note', HTMLElement),
    () => this.soon(),
  );
  private readonly list = new ProblemList(byId('problems', HTMLElement), {
    show: (problem) => this.showProblem(problem),
    fix: (fix) => this.fix(fix),
  });
  private readonly pane = previewPane(byId('preview', HTMLElement), {
    reveal: ({ start, end }) => {
      if (start >= this.shift) this.message.select(start - this.shift, end - this.shift);
    },
    chooseProblem: (index) => {
      const problem = this.problems[index];
      if (problem) this.showProblem(problem);
    },
    choose: () => this.renderPreview(),
  });
  private problems: readonly Problem[] = [];
  private shift = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the checks, so that answers that are out of date can be told. */
  private latest = 0;

  start(): void {
    this.fixButton.addEventListener('click', () => void this.fixEverything());
    byId('example', HTMLElement).addEventListener('click', () =>
      this.message.replace(exampleMessage),
    );
    byId('copy', HTMLElement).addEventListener('click', () => void this.copy());
    void this.check();
  }

  private get draft(): Draft {
    const { text } = this.message;
    return { text, isPlainText: this.facts.isPlainText(text), header: this.facts.header };
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), pause);
  }

  private async check(): Promise<void> {
    const { draft } = this;
    const number = ++this.latest;
    this.facts.showOwnHeader(hasHeader(draft.text));
    const isEmpty = draft.text.trim() === '';
    let failure: string | undefined;
    let problems: readonly Problem[] = [];
    try {
      if (!isEmpty) problems = await check(draft);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    if (number !== this.latest) return;
    this.problems = problems;
    this.list.show(problems, draft.text);
    this.fixButton.disabled = !problems.some(hasSafeFix);
    this.tell(failure ?? (isEmpty ? '' : statusOf(problems)));
    this.renderPreview();
  }

  private renderPreview(): void {
    const { preview, shift } = render(this.draft, this.problems, this.pane.choices);
    this.shift = shift;
    this.pane.show(preview);
  }

  private showProblem(problem: Problem): void {
    const index = this.problems.indexOf(problem);
    this.list.point(index);
    void this.pane.frame.goToProblem(index);
    if (problem.header === undefined) this.message.select(problem.start, problem.end);
    else this.facts.focus(problem.header);
  }

  private fix(fix: Fix): void {
    this.message.replace(applyFix(this.message.text, fix).text);
  }

  private async fixEverything(): Promise<void> {
    const { draft } = this;
    const fixed = await withSafeFixes(draft);
    if (this.message.text === draft.text) this.message.replace(fixed);
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.message.text);
      this.tell('Copied.');
    } catch {
      this.message.select(0, this.message.text.length);
      this.tell('The text is selected; copy it with Ctrl+C or ⌘C.');
    }
  }

  private tell(text: string): void {
    this.status.textContent = text;
  }
}

function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}

new Playground().start();
