import { join } from 'node:path';
import { packedFromSource } from '../scripts/languages';
import { loadLanguagesWith } from '../server/src/wording/language-data/language';

// The wording rules of the tests speak the languages as they stand in the source tree.
loadLanguagesWith((code) => packedFromSource(join(__dirname, '..'), code));
