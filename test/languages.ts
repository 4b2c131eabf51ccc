import { loadLanguagesWith } from '../server/src/wording/language';
import { readLanguageFiles } from '../server/src/workspace/language-files';

// The wording rules read the languages' files as the command line does.
loadLanguagesWith(readLanguageFiles);
