/** Runs before the npm package is packed. */
import { buildPacked } from './build.mjs';

await buildPacked();
