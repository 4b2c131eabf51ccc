/** Runs before the npm package is packed: builds, and compresses the dictionaries. */
import { build } from './build.mjs';
import { compressDictionaries } from './dictionaries.mjs';

await build();
compressDictionaries();
