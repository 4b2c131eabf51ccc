import { changedRange } from '../../client/src/texts/changed-range';

/** Where the text stands: offsets in it are UTF-16 units, as everywhere. */
export class MessageField {
  constructor(
    private readonly field: HTMLTextAreaElement,
    changed: () => void,
  ) {
    field.addEventListener('input', changed);
  }

  get text(): string {
    return this.field.value;
  }

  /** Selects a place and scrolls to it. */
  select(start: number, end: number): void {
    // Only an empty selection scrolls, in all browsers.
    this.field.blur();
    this.field.setSelectionRange(start, start);
    this.field.focus();
    this.field.setSelectionRange(start, end);
  }

  /** Replaces the text, in a way that the browser's own undo takes back. */
  replace(text: string): void {
    if (text === this.text) return;
    const { start, end, text: inserted } = changedRange(this.text, text);
    this.field.focus();
    this.field.setSelectionRange(start, end);
    // There is no other way that undo knows of. It tells of the change itself.
    const isDone = document.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted);
    if (isDone && this.text === text) return;
    this.field.value = text;
    this.field.dispatchEvent(new Event('input'));
  }
}
