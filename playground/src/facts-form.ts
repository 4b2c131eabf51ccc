import { element } from '../../client/src/preview/page/build';
import type { GivenHeader } from '../../server/src/browser';
import { permittedPurposes } from '../../server/src/message/header/purposes';
import { marketplaces } from '../../server/src/message/marketplaces';
import { wordingLanguages } from '../../server/src/wording/language-data/wording-languages';

const kinds = { auto: 'Found out from the text', plain: 'Plain text', html: 'HTML or template' };

/** What makes a text look like HTML or a template: a tag, a comment, an expression. */
const markup = /<[a-z!/]|\{\{/i;

/** What the seller says about the message beside its text. */
export class FactsForm {
  private readonly kind = select(Object.entries(kinds));
  private readonly fields = {
    subject: element('input', { type: 'text', autocomplete: 'off' }),
    purpose: select([
      ['', 'Not said'],
      ...Object.entries(permittedPurposes).map(([name, { description }]): [string, string] => [
        name,
        `${name}: ${description}`,
      ]),
    ]),
    language: select([['', 'Found out from the text'], ...languageNames()]),
    marketplace: select([
      ['', 'Not said'],
      ...marketplaces.map(({ domain }): [string, string] => [domain, domain]),
    ]),
  };

  constructor(
    private readonly form: HTMLFormElement,
    private readonly note: HTMLElement,
    changed: () => void,
  ) {
    const { subject, purpose, language, marketplace } = this.fields;
    form.append(
      labelled('Subject', subject),
      labelled('Purpose', purpose),
      labelled('Language', language),
      labelled('Marketplace', marketplace),
      labelled('Kind of text', this.kind),
    );
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  get header(): GivenHeader {
    const said = Object.entries(this.fields).filter(([, { value }]) => value.trim() !== '');
    return Object.fromEntries(said.map(([key, { value }]) => [key, value]));
  }

  isPlainText(text: string): boolean {
    return this.kind.value === 'auto' ? !markup.test(text) : this.kind.value === 'plain';
  }

  /** @param hasOwn whether the text has a header, beside which the form has no say */
  showOwnHeader(hasOwn: boolean): void {
    this.note.hidden = !hasOwn;
    for (const field of Object.values(this.fields)) field.disabled = hasOwn;
  }

  /** Leads to the field of a key of the header. */
  focus(key: string): void {
    this.form.closest('details')?.setAttribute('open', '');
    (
      Object.entries(this.fields).find(([name]) => name === key)?.[1] ?? this.fields.subject
    ).focus();
  }
}

const labelled = (text: string, field: HTMLElement): HTMLElement =>
  element('label', {}, element('span', {}, text), field);

const select = (options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement =>
  element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)));

function languageNames(): [string, string][] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return wordingLanguages
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .toSorted(([, a], [, b]) => a.localeCompare(b));
}
