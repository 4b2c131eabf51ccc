import type { Rule } from './rule';
import { noEmoji } from './style/no-emoji';
import { noInsecureImage } from './style/no-insecure-image';
import { noTextAlign } from './style/no-text-align';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [noEmoji, noTextAlign, noInsecureImage];
