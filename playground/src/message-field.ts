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
    let start = 0;
    const shorter = Math.min(text.length, this.text.length);
    while (start < shorter && text[start] === this.text[start]) start++;
    let kept = 0;
    while (kept < shorter - start && text.at(-1 - kept) === this.text.at(-1 - kept)) kept++;
    this.field.focus();
    this.field.setSelectionRange(start, this.text.length - kept);
    const inserted = text.slice(start, text.length - kept);
    // There is no other way that undo knows of. It tells of the change itself.
    const isDone = document.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted);
    if (isDone && this.text === text) return;
    this.field.value = text;
    this.field.dispatchEvent(new Event('input'));
  }
}
