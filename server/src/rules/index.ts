import type { Rule } from './rule';
import { maxFontSizes } from './style/max-font-sizes';
import { maxLineBreaks } from './style/max-line-breaks';
import { noEmoji } from './style/no-emoji';
import { noFontColor } from './style/no-font-color';
import { noFontFamily } from './style/no-font-family';
import { noGif } from './style/no-gif';
import { noInsecureImage } from './style/no-insecure-image';
import { noLineHeight } from './style/no-line-height';
import { noTextAlign } from './style/no-text-align';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  noEmoji,
  noGif,
  noLineHeight,
  noFontFamily,
  noFontColor,
  maxFontSizes,
  noTextAlign,
  maxLineBreaks,
  noInsecureImage,
];
