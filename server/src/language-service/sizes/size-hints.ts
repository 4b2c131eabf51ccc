import type { DeclaredValue } from '../../message/css/declaration';
import type { Environment } from '../../message/css/media';
import type { Element } from '../../message/html/element';
import { fontSizesOf } from '../../message/layout/font-sizes';
import { isBlockLevel, layoutOf, type Layout } from '../../message/layout/layout';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import { widestDeclared } from '../../message/layout/declared-width';
import { imageFiles, naturalWidth, type SizedImage } from '../../message/layout/file-width';
import { isGraphic } from '../../message/layout/graphics';
import { percents, pixels } from './size-text';

/** What stands in no text but follows from it: how large something is shown. */
export interface SizeHint {
  /** Behind what decides the size, in UTF-16 units. */
  at: number;
  label: string;
  about: string;
}

/** The sizes that one place of the text gives to elements. */
interface Sizes {
  at: number;
  px: number[];
  /** The message's width; missing for the size of text. */
  messageWidth?: number;
  /** Whether the text says the size already, in px. */
  isWritten: boolean;
  about: string;
}

/**
 * How wide images and containers are, and how large text is, wherever the message sets a size
 * in the range.
 */
export function sizeHints(message: Message, { start, end }: Range): SizeHint[] {
  const found = new FoundSizes();
  const files = imageFiles(message);
  for (const reading of message.readings)
    for (const environment of reading.styles.environments(sizeProperties)) {
      const view = { reading, environment, layout: layoutOf(reading, environment) };
      for (const element of reading.elements) {
        addWidth(found, view, element, files.get(element));
        addFontSize(found, view, element);
      }
    }
  return found.all
    .filter(({ at }) => start <= at && at <= end)
    .flatMap(toHint)
    .sort((a, b) => a.at - b.at);
}

/** What decides sizes, and can differ between screens. */
const sizeProperties =
  /^(?:font|margin|padding|width|min-|max-|inline-size|display|box-sizing|border-spacing)/;

/** A reading as a screen shows it. */
interface View {
  reading: Reading;
  environment: Environment;
  layout: Layout;
}

class FoundSizes {
  private readonly byPlace = new Map<string, Sizes>();

  /** The same place can give sizes to several elements, and in several readings. */
  add(sizes: Sizes): void {
    const key = `${sizes.at} ${sizes.messageWidth !== undefined}`;
    const known = this.byPlace.get(key);
    if (known) known.px.push(...sizes.px);
    else this.byPlace.set(key, sizes);
  }

  get all(): Sizes[] {
    return [...this.byPlace.values()];
  }
}

function addWidth(
  found: FoundSizes,
  { reading, environment, layout }: View,
  element: Element,
  file: SizedImage | undefined,
): void {
  const values = reading.styles.cascade.declared(element, environment);
  const { messageWidth } = layout;
  const natural = file && naturalWidth(file, values, layout);
  if (file?.image.attribute && natural !== undefined) {
    const at = file.image.attribute.end;
    const about = 'How wide the image is by its file';
    found.add({ at, px: [natural], messageWidth, isWritten: false, about });
  }
  if (!isGraphic(element) && !isBlockLevel(element, values)) return;
  const widest =
    widestDeclared(reading, layout, element, environment) ??
    (isGraphic(element) ? undefined : limitedWidth(layout, element, values.get('max-width')));
  if (!widest) return;
  found.add({
    at: placeOf(widest.declared),
    px: [widest.width],
    messageWidth,
    isWritten: isWrittenAs(widest.width, widest.declared),
    about: 'The computed width',
  });
}

/** A container that only has a limit takes all the width there is up to it. */
function limitedWidth(
  layout: Layout,
  element: Element,
  declared: DeclaredValue | undefined,
): { width: number; declared: DeclaredValue } | undefined {
  const available = layout.availableWidth(element);
  const limit = declared && layout.length(declared.value, element, available);
  return declared && limit !== undefined
    ? { width: Math.min(limit, available), declared }
    : undefined;
}

function addFontSize(found: FoundSizes, { reading, environment }: View, element: Element): void {
  const declared = reading.styles.cascade.declared(element, environment).get('font-size');
  const px = declared && fontSizesOf(reading, environment)[element.index];
  if (!declared || px === undefined || !Number.isFinite(px)) return;
  // `<font size="5">` says no pixels.
  const isWritten = declared.declaration.origin !== 'attribute' && isWrittenAs(px, declared);
  found.add({ at: placeOf(declared), px: [px], isWritten, about: 'The computed size of text' });
}

const isWrittenAs = (px: number, { value }: DeclaredValue): boolean =>
  /^[\d.]+px$/i.test(value) && Number.parseFloat(value) === px;

const placeOf = ({ declaration: { attribute, origin, valueRange } }: DeclaredValue): number =>
  origin === 'attribute' && attribute ? attribute.end : valueRange.end;

/** Nothing where the hint would only repeat what is written. */
function toHint({ at, px, messageWidth, isWritten, about }: Sizes): SizeHint[] {
  const isPlain = isWritten && new Set(px).size === 1;
  if (messageWidth === undefined)
    return isPlain ? [] : [{ at, label: `= ${pixels(px)}`, about: `${about}.` }];
  const part = percents(px, messageWidth);
  return [
    {
      at,
      label: isPlain ? `= ${part}` : `= ${pixels(px)}, ${part}`,
      about: `${about}, and what part of the message’s width of ${messageWidth} px it is.`,
    },
  ];
}
