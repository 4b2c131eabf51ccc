import type { Element } from '../html/element';
import type { ParsedHtml } from '../html/parse';
import { addUnder } from '../lists-by-key';
import { Cascade } from './cascade';
import { isCustom } from './custom-properties';
import type { Declaration, StyleRule } from './declaration';
import { addLegacyDeclarations } from './legacy-attributes';
import type { Environment } from './media';
import { addStyleDeclarations, parseStyleSheet } from './parse';
import {
  independent,
  readDependences,
  screenLike,
  screensBy,
  union,
  type Dependence,
} from './screens';
import { matchRules } from './selectors';
import type { StyleSheet } from './style-sheet';

/** How HTML is styled: by style sheets, attributes and elements. All is read when first asked for. */
export class Styles {
  private lazySheets: StyleSheet[] | undefined;
  private lazyRules: readonly StyleRule[] | undefined;
  private lazyOwn: Declaration[] | undefined;
  private lazyDeclarations: readonly Declaration[] | undefined;
  private lazyByProperty: ReadonlyMap<string, readonly Declaration[]> | undefined;
  private lazyCascade: Cascade | undefined;
  private lazyDependences: ReadonlyMap<string, Dependence> | undefined;
  private readonly ofElements: (Declaration[] | undefined)[];

  /** @param masked the text that the HTML was parsed from */
  constructor(
    private readonly html: ParsedHtml,
    private readonly masked: string,
    private readonly elementsNamed: (name: string) => readonly Element[],
  ) {
    this.ofElements = new Array(html.elements.length);
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

  /** The rules of all style sheets. */
  get rules(): readonly StyleRule[] {
    return (this.lazyRules ??= this.sheets.flatMap((sheet) => sheet.rules));
  }

  /** Every declaration: inline, in style sheets, by attribute or element. */
  get declarations(): readonly Declaration[] {
    return (this.lazyDeclarations ??= this.readDeclarations());
  }

  private readDeclarations(): readonly Declaration[] {
    const { own } = this;
    if (this.sheets.length === 0) return own;
    const all = own.slice();
    for (const sheet of this.sheets)
      for (const declaration of sheet.declarations) all.push(declaration);
    return all;
  }

  /** The declarations of elements themselves: inline, by attribute or name. */
  get own(): readonly Declaration[] {
    return (this.lazyOwn ??= this.readOwn());
  }

  private readOwn(): Declaration[] {
    const all: Declaration[] = [];
    for (const element of this.html.elements) {
      const first = all.length;
      addLegacyDeclarations(all, element);
      const style = element.attribute('style');
      if (style) addStyleDeclarations(all, element, style);
      if (all.length > first) this.ofElements[element.index] = all.slice(first);
    }
    return all;
  }

  /** Whether anything declares such a property; of such a value, where one is given. */
  declares(properties: RegExp, values?: RegExp): boolean {
    const byProperty = (this.lazyByProperty ??= this.readByProperty());
    for (const property of byProperty.keys()) {
      if (!properties.test(property)) continue;
      if (!values || byProperty.get(property)?.some(({ value }) => values.test(value))) return true;
    }
    return false;
  }

  private readByProperty(): ReadonlyMap<string, readonly Declaration[]> {
    const byProperty = new Map<string, Declaration[]>();
    for (const declaration of this.declarations)
      addUnder(byProperty, declaration.property, declaration);
    return byProperty;
  }

  /**
   * The screens on which the properties can differ, or anything where none are given: without `@media`
   * rules for them, all are one.
   */
  environments(properties?: RegExp): readonly Environment[] {
    return screensBy(this.dependence(properties));
  }

  /** The one of these screens on which the properties are as on this one. */
  environmentLike(environment: Environment, properties: RegExp): Environment {
    return screenLike(environment, this.dependence(properties));
  }

  private dependence(properties?: RegExp): Dependence {
    let dependence = independent;
    for (const [property, own] of (this.lazyDependences ??= readDependences(this.rules)))
      if (isCustom(property) || (properties?.test(property) ?? true))
        dependence = union(dependence, own);
    return dependence;
  }

  /** How the declarations compete. */
  get cascade(): Cascade {
    if (!this.lazyCascade) {
      const { elements } = this.html;
      const matched =
        this.rules.length > 0 ? matchRules(elements, this.rules, this.elementsNamed) : [];
      // This also sorts out which of them are an element's own.
      const hasVariables = this.declarations.some(({ usesVariables }) => usesVariables);
      this.lazyCascade = new Cascade(elements, matched, this.ofElements, hasVariables);
    }
    return this.lazyCascade;
  }
}
