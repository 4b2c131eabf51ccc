import { Cascade } from './css/cascade';
import type { Declaration } from './css/declaration';
import { isCustom } from './css/custom-properties';
import { addLegacyDeclarations } from './css/legacy-attributes';
import { environments, mediaApplies, type Environment } from './css/media';
import { addStyleDeclarations, parseStyleSheet } from './css/parse';
import { matchRules } from './css/selectors';
import type { StyleRule, StyleSheet } from './css/style-sheet';
import { Facts } from '../memory/facts';
import { inDocumentOrder, type Element } from './html/element';
import type { ParsedHtml } from './html/parse';
import type { TextNode } from './html/text-node';
import { readProses, type Prose, type TemplatePath } from './visible-text/prose';
import type { Range } from '../ranges/range';
import { hidingProperties, hidingValues, shownElements } from './visibility';
import { addUnder } from './lists-by-key';

const allEnvironments = Object.keys(environments) as Environment[];
const oneEnvironment: readonly Environment[] = ['desktop'];

const none: readonly never[] = [];

/**
 * The message as one way through its template yields it. Offsets are the file's: what the way
 * leaves out is filled. Every fact is computed when it is first asked for.
 */
export class Reading {
  readonly elements: readonly Element[];
  /** What others read from the reading. */
  readonly facts = new Facts<Reading>(this);
  private lazySheets: StyleSheet[] | undefined;
  private lazyRules: readonly StyleRule[] | undefined;
  private lazyUnapplied: readonly StyleRule[] | undefined;
  private lazyOwn: Declaration[] | undefined;
  private lazyDeclarations: readonly Declaration[] | undefined;
  private lazyShownDeclarations: readonly Declaration[] | undefined;
  private lazyCascade: Cascade | undefined;
  private lazyProses: readonly Prose[] | undefined;
  private lazyTexts: TextNode[] | undefined;
  private mediaProperties: Set<string> | undefined;
  private lazyShownAnywhere: Uint8Array | undefined;
  private lazyHasHiding: boolean | undefined;
  private readonly shown = new Map<Environment, Uint8Array>();
  private readonly ownDeclarations: (Declaration[] | undefined)[];

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
    readonly partials: readonly Range[],
    readonly defaultWidth: number,
  ) {
    this.elements = html.elements;
    this.ownDeclarations = new Array(html.elements.length);
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

  /** The style sheets of the message's `<style>` elements. */
  get sheets(): readonly StyleSheet[] {
    return (this.lazySheets ??= this.readSheets());
  }

  private readSheets(): StyleSheet[] {
    const sheets: StyleSheet[] = [];
    for (const text of this.html.texts)
      if (text.isRaw && text.parent?.name === 'style')
        sheets.push(parseStyleSheet(this.masked, text));
    return sheets;
  }

  private get rules(): readonly StyleRule[] {
    return (this.lazyRules ??= this.sheets.flatMap((sheet) => sheet.rules));
  }

  /** Every declaration of the message: inline, in style sheets, by attribute or element. */
  get declarations(): readonly Declaration[] {
    return (this.lazyDeclarations ??= this.readDeclarations());
  }

  private readDeclarations(): readonly Declaration[] {
    const own = this.readOwnDeclarations();
    if (this.sheets.length === 0) return own;
    const all = own.slice();
    for (const sheet of this.sheets)
      for (const declaration of sheet.declarations) all.push(declaration);
    return all;
  }

  /** Whether anything in the message declares such a property; of such a value, where one is given. */
  declares(properties: RegExp, values?: RegExp): boolean {
    const byProperty = this.facts.get(declarationsByProperty);
    for (const property of byProperty.keys()) {
      if (!properties.test(property)) continue;
      if (!values || byProperty.get(property)?.some(({ value }) => values.test(value))) return true;
    }
    return false;
  }

  /**
   * The screens on which the properties can differ, or anything where none are given: without `@media`
   * rules for them, all are one.
   */
  environments(properties?: RegExp): readonly Environment[] {
    for (const property of (this.mediaProperties ??= this.readMediaProperties()))
      if (isCustom(property) || (properties?.test(property) ?? true)) return allEnvironments;
    return oneEnvironment;
  }

  private readMediaProperties(): Set<string> {
    const properties = new Set<string>();
    for (const { media, declarations } of this.rules)
      if (media.length > 0) for (const { property } of declarations) properties.add(property);
    return properties;
  }

  /** Rules of style sheets that apply to no element, or on no screen that is known. */
  get unappliedRules(): readonly StyleRule[] {
    return (this.lazyUnapplied ??= this.rules.filter(
      (rule) => rule.atRule === undefined && !this.applies(rule) && !rule.declarations.some(hides),
    ));
  }

  private applies(rule: StyleRule): boolean {
    if (!this.cascade.hasMatch(rule)) return false;
    const isOnScreen = allEnvironments.some((screen) => mediaApplies(rule.media, screen));
    return isOnScreen || this.isNeverShown(rule);
  }

  /** How the declarations compete. */
  get cascade(): Cascade {
    if (!this.lazyCascade) {
      const matched =
        this.rules.length > 0
          ? matchRules(this.elements, this.rules, (name) => this.elementsNamed(name))
          : [];
      // This also sorts out which of them are an element's own.
      const hasVariables = this.declarations.some(({ usesVariables }) => usesVariables);
      this.lazyCascade = new Cascade(this.elements, matched, this.ownDeclarations, hasVariables);
    }
    return this.lazyCascade;
  }

  private readOwnDeclarations(): Declaration[] {
    if (this.lazyOwn) return this.lazyOwn;
    const all: Declaration[] = [];
    for (const element of this.elements) {
      const first = all.length;
      addLegacyDeclarations(all, element);
      const style = element.attribute('style');
      if (style) addStyleDeclarations(all, element, style);
      if (all.length > first) this.ownDeclarations[element.index] = all.slice(first);
    }
    return (this.lazyOwn = all);
  }

  /** Whether the buyer ever sees the element; on this screen, where one is given. */
  isShown(element: Element | undefined, environment?: Environment): boolean {
    if (element === undefined) return true;
    const shown = environment ? this.shownIn(environment) : this.shownAnywhere();
    return shown[element.index] === 1;
  }

  private shownAnywhere(): Uint8Array {
    if (this.lazyShownAnywhere) return this.lazyShownAnywhere;
    const [first, second] = this.shownOn().map((screen) => this.shownIn(screen));
    if (!first) return new Uint8Array(this.elements.length);
    return (this.lazyShownAnywhere = second
      ? first.map((shown, index) => shown | (second[index] ?? 0))
      : first);
  }

  /** For each element, 1 where it has a box on the screen. */
  private shownIn(environment: Environment): Uint8Array {
    const known = this.shown.get(environment);
    if (known) return known;
    const shown = this.shownOn().includes(environment)
      ? shownElements(this.elements, this.hasHiding() ? this.cascade : undefined, environment)
      : this.shownIn('desktop');
    this.shown.set(environment, shown);
    return shown;
  }

  /** The screens on which different elements can be shown. */
  private shownOn(): readonly Environment[] {
    return this.hasHiding() ? this.environments(hidingProperties) : oneEnvironment;
  }

  /** Whether anything in the message can hide an element: in most messages, nothing. */
  private hasHiding(): boolean {
    return (this.lazyHasHiding ??= this.declares(hidingProperties, hidingValues));
  }

  /** The declarations that style something which the buyer can see, or nothing yet. */
  get shownDeclarations(): readonly Declaration[] {
    return (this.lazyShownDeclarations ??= this.readShownDeclarations());
  }

  private readShownDeclarations(): readonly Declaration[] {
    const hidden = this.declarationsOfHidden();
    if (hidden.size === 0) return this.declarations;
    return this.declarations.filter((declaration) => !hidden.has(declaration));
  }

  private declarationsOfHidden(): Set<Declaration> {
    const hidden = new Set<Declaration>();
    for (const declaration of this.readOwnDeclarations())
      if (declaration.element?.name !== 'img' && !this.isShown(declaration.element))
        hidden.add(declaration);
    for (const rule of this.rules) {
      const isHidden = rule.declarations.some(hides) || this.isNeverShown(rule);
      if (isHidden) for (const declaration of rule.declarations) hidden.add(declaration);
    }
    return hidden;
  }

  /** Whether all elements that the rule applies to are hidden. */
  private isNeverShown(rule: StyleRule): boolean {
    const elements = this.cascade.elementsOf(rule);
    return elements.length > 0 && !elements.some((element) => this.isShown(element));
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

/** A rule that hides its elements says nothing about how the message looks. */
const hides = ({ property, value }: Declaration): boolean =>
  property === 'display' && value.toLowerCase() === 'none';

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

function declarationsByProperty({
  declarations,
}: Reading): ReadonlyMap<string, readonly Declaration[]> {
  const byProperty = new Map<string, Declaration[]>();
  for (const declaration of declarations) addUnder(byProperty, declaration.property, declaration);
  return byProperty;
}
