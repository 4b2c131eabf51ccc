import type { Rule } from './rule';
import { maxFontSizes } from './style/max-font-sizes';
import { maxImageWidth } from './style/max-image-width';
import { maxLineBreaks } from './style/max-line-breaks';
import { maxMargin } from './style/max-margin';
import { noEmoji } from './style/no-emoji';
import { noFontColor } from './style/no-font-color';
import { noFontFamily } from './style/no-font-family';
import { noGif } from './style/no-gif';
import { noInsecureImage } from './style/no-insecure-image';
import { noLineHeight } from './style/no-line-height';
import { noTextAlign } from './style/no-text-align';
import { headerSyntax } from './template/header-syntax';
import { missingPartial } from './template/missing-partial';
import { templateSyntax } from './template/template-syntax';
import { unusedDisable } from './template/unused-disable';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  noEmoji,
  noGif,
  maxMargin,
  maxImageWidth,
  noLineHeight,
  noFontFamily,
  noFontColor,
  maxFontSizes,
  noTextAlign,
  maxLineBreaks,
  noInsecureImage,
  templateSyntax,
  missingPartial,
  headerSyntax,
  unusedDisable,
];
