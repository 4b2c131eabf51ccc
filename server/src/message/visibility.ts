import type { Cascade, Values } from './css/cascade';
import type { Declaration, StyleRule } from './css/declaration';
import { computeLength, defaultFontSize, defaultMessageWidth } from './css/length';
import { mediaApplies, type Environment } from './css/media';
import { allScreens, oneScreen } from './css/screens';
import type { Styles } from './css/styles';
import type { Element } from './html/element';
import { hiddenElements } from './html/names';

/** The properties that can hide an element. */
const hidingProperties = /^(?:display|visibility|opacity|overflow(?:-[xy])?)$/;

/** What the values of these properties look like where they hide; `block` and `visible` do not. */
const hidingValues = /none|hidden|collapse|clip|^[\s0.]/i;

/** What of a message the buyer sees, as its styles say. */
export class Visibility {
  private lazyDeclarations: readonly Declaration[] | undefined;
  private lazyUnapplied: readonly StyleRule[] | undefined;
  private lazyShownAnywhere: Uint8Array | undefined;
  private lazyHasHiding: boolean | undefined;
  private readonly shown = new Map<Environment, Uint8Array>();

  constructor(
    private readonly elements: readonly Element[],
    private readonly styles: Styles,
  ) {}

  /** Whether the buyer ever sees the element; on this screen, where one is given. */
  isShown(element: Element | undefined, environment?: Environment): boolean {
    if (element === undefined) return true;
    const shown = environment ? this.shownIn(environment) : this.shownAnywhere();
    return shown[element.index] === 1;
  }

  private shownAnywhere(): Uint8Array {
    if (this.lazyShownAnywhere) return this.lazyShownAnywhere;
    const onScreens = this.shownOn().map((screen) => this.shownIn(screen));
    return (this.lazyShownAnywhere = onScreens.reduce((anywhere, onScreen) =>
      anywhere.map((shown, index) => shown | (onScreen[index] ?? 0)),
    ));
  }

  /** For each element, 1 where it has a box on the screen. */
  private shownIn(environment: Environment): Uint8Array {
    const known = this.shown.get(environment);
    if (known) return known;
    const like = this.hasHiding()
      ? this.styles.environmentLike(environment, hidingProperties)
      : oneScreen[0];
    const cascade = this.hasHiding() ? this.styles.cascade : undefined;
    const shown =
      like === environment
        ? shownElements(this.elements, cascade, environment)
        : this.shownIn(like);
    this.shown.set(environment, shown);
    return shown;
  }

  /** The screens on which different elements can be shown. */
  private shownOn(): readonly Environment[] {
    return this.hasHiding() ? this.styles.environments(hidingProperties) : oneScreen;
  }

  /** Whether anything in the message can hide an element: in most messages, nothing. */
  private hasHiding(): boolean {
    return (this.lazyHasHiding ??= this.styles.declares(hidingProperties, hidingValues));
  }

  /** The declarations that style something which the buyer can see, or nothing yet. */
  get shownDeclarations(): readonly Declaration[] {
    return (this.lazyDeclarations ??= this.readShownDeclarations());
  }

  private readShownDeclarations(): readonly Declaration[] {
    const { declarations } = this.styles;
    const hidden = this.declarationsOfHidden();
    if (hidden.size === 0) return declarations;
    return declarations.filter((declaration) => !hidden.has(declaration));
  }

  private declarationsOfHidden(): Set<Declaration> {
    const hidden = new Set<Declaration>();
    for (const declaration of this.styles.own)
      if (declaration.element?.name !== 'img' && !this.isShown(declaration.element))
        hidden.add(declaration);
    for (const rule of this.styles.rules) {
      const isHidden = hidesItsElements(rule) || this.isNeverShown(rule);
      if (isHidden) for (const declaration of rule.declarations) hidden.add(declaration);
    }
    return hidden;
  }

  /** Whether all elements that the rule applies to are hidden. */
  private isNeverShown(rule: StyleRule): boolean {
    const elements = this.styles.cascade.elementsOf(rule);
    return elements.length > 0 && !elements.some((element) => this.isShown(element));
  }

  /** Rules of style sheets that apply to no element, or on no screen that is known. */
  get unappliedRules(): readonly StyleRule[] {
    return (this.lazyUnapplied ??= this.styles.rules.filter(
      (rule) => rule.atRule === undefined && !this.applies(rule) && !hidesItsElements(rule),
    ));
  }

  private applies(rule: StyleRule): boolean {
    if (!this.styles.cascade.hasMatch(rule)) return false;
    const isOnScreen = allScreens.some((screen) => mediaApplies(rule.media, screen));
    return isOnScreen || this.isNeverShown(rule);
  }
}

/** A rule that hides its elements says nothing about how the message looks. */
const hidesItsElements = ({ declarations }: StyleRule): boolean =>
  declarations.some(
    ({ property, value }) => property === 'display' && value.toLowerCase() === 'none',
  );

/**
 * For each element, 1 where the buyer sees it on the screen.
 * @param cascade missing where no declaration hides anything
 */
function shownElements(
  elements: readonly Element[],
  cascade: Cascade | undefined,
  environment: Environment,
): Uint8Array {
  if (!cascade) return namedShown(elements);
  const shown = new Uint8Array(elements.length);
  const hasBox = new Uint8Array(elements.length);
  const isVisible = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const values = cascade.declared(element, environment);
    const isGone = isHiddenByName(element) || hides(values);
    hasBox[index] = !isGone && (parent === undefined || hasBox[parent.index] === 1) ? 1 : 0;
    const inherited = parent === undefined ? 1 : (isVisible[parent.index] ?? 1);
    isVisible[index] = ownVisibility(values) ?? inherited;
    shown[index] = (hasBox[index] ?? 0) & (isVisible[index] ?? 0);
  }
  return shown;
}

/** What is shown where no style hides anything. */
function namedShown(elements: readonly Element[]): Uint8Array {
  const shown = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const isInside = parent === undefined || shown[parent.index] === 1;
    if (isInside && !isHiddenByName(element)) shown[index] = 1;
  }
  return shown;
}

const isHiddenByName = ({ name, parent }: Element): boolean =>
  hiddenElements.has(name) || parent?.name === 'select';

/** 0 for what is invisible, 1 for what is made visible in something invisible. */
function ownVisibility(values: Values): 0 | 1 | undefined {
  const value = values.get('visibility')?.keyword;
  if (value === 'hidden' || value === 'collapse') return 0;
  return value === 'visible' || value === 'initial' ? 1 : undefined;
}

/** Whether the element and all that is in it take no room, or are transparent. */
function hides(values: Values): boolean {
  if (values.size === 0) return false;
  const value = (property: string): string => values.get(property)?.keyword ?? '';
  if (value('display') === 'none') return true;
  if (/^0*(?:\.0*)?%?$/.test(value('opacity')) && value('opacity') !== '') return true;
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((property) =>
    /^(?:hidden|clip)\b/.test(value(property)),
  );
  return (
    isCut && ['height', 'max-height', 'width', 'max-width'].some((size) => isZero(value(size)))
  );
}

const isZero = (value: string): boolean =>
  value !== '' &&
  computeLength(value, { fontSize: defaultFontSize, viewportWidth: defaultMessageWidth }) === 0;
