import type { Environment } from './css/media';
import { Styles } from './css/styles';
import { Facts } from '../memory/facts';
import { inDocumentOrder, type Element } from './html/element';
import type { ParsedHtml } from './html/parse';
import type { TextNode } from './html/text-node';
import { readProses, type Prose, type TemplatePath } from './visible-text/prose';
import type { TemplateTag } from './template/tag';
import { Visibility } from './visibility';
import { addUnder } from './lists-by-key';

const none: readonly never[] = [];

/**
 * The message as one way through its template yields it. Offsets are the file's: what the way
 * leaves out is filled. Every fact is computed when it is first asked for.
 */
export class Reading {
  readonly elements: readonly Element[];
  readonly styles: Styles;
  readonly visibility: Visibility;
  /** What others read from the reading. */
  readonly facts = new Facts<Reading>(this);
  private lazyProses: readonly Prose[] | undefined;
  private lazyTexts: TextNode[] | undefined;

  /**
   * @param masked the text that was parsed
   * @param paths the ways through the template that the reading stands for
   * @param partials the tags that include other files, in order
   * @param defaultWidth the message's width in px where no container says it
   */
  constructor(
    readonly masked: string,
    private readonly paths: readonly TemplatePath[],
    readonly html: ParsedHtml,
    readonly isPlainText: boolean,
    readonly partials: readonly TemplateTag[],
    readonly defaultWidth: number,
  ) {
    this.elements = html.elements;
    this.styles = new Styles(html, masked, (name) => this.elementsNamed(name));
    this.visibility = new Visibility(html.elements, this.styles);
  }

  /** The elements of this name, in order. */
  elementsNamed(name: string): readonly Element[] {
    return this.facts.get(elementsByName).get(name) ?? none;
  }

  /** The elements of these names, in order. */
  elementsNamedOneOf(names: readonly string[]): readonly Element[] {
    const found: Element[] = [];
    let lists = 0;
    for (const name of names) {
      const elements = this.elementsNamed(name);
      if (elements.length > 0) lists++;
      for (const element of elements) found.push(element);
    }
    return lists > 1 ? found.sort(inDocumentOrder) : found;
  }

  /** The elements that have this attribute, in order. */
  elementsWith(attribute: string): readonly Element[] {
    if (!this.facts.get(attributeNames).has(attribute)) return none;
    return this.facts.about(attribute, elementsByAttribute);
  }

  /** Whether the buyer ever sees the element; on this screen, where one is given. */
  isShown(element: Element | undefined, environment?: Environment): boolean {
    return this.visibility.isShown(element, environment);
  }

  /** What the buyer reads, as one text for each path that the reading stands for. */
  get proses(): readonly Prose[] {
    return (this.lazyProses ??= readProses(this, this.paths));
  }

  /** The text that the buyer sees, in order. */
  get texts(): readonly TextNode[] {
    return (this.lazyTexts ??= this.readTexts());
  }

  private readTexts(): TextNode[] {
    const texts = this.html.texts.slice();
    let count = 0;
    for (const node of this.html.texts)
      if (!node.isRaw && this.isShown(node.parent)) texts[count++] = node;
    texts.length = count;
    return texts;
  }
}

function elementsByName({ elements }: Reading): ReadonlyMap<string, readonly Element[]> {
  const byName = new Map<string, Element[]>();
  for (const element of elements) addUnder(byName, element.name, element);
  return byName;
}

const elementsByAttribute = ({ elements }: Reading, name: string): readonly Element[] =>
  elements.filter((element) => element.attribute(name) !== undefined);

function attributeNames({ elements }: Reading): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { attributes } of elements) for (const { name } of attributes) names.add(name);
  return names;
}
