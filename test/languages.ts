import { join } from 'node:path';
import { compiledFromSource } from '../scripts/languages';
import { loadLanguagesWith } from '../server/src/wording/language';

// The wording rules of the tests speak the languages as they stand in the source tree.
loadLanguagesWith((code) => compiledFromSource(join(__dirname, '..'), code));
