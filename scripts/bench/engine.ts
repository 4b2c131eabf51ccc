/** What the benchmark measures, bundled for it as the shipped code is: minified, in one file. */
export { DomHandler, Parser } from 'htmlparser2';
export { checkMessage } from '../../server/src/lint/check';
export { ruleSetting } from '../../server/src/lint/check';
export { defaultSettings } from '../../server/src/config/settings';
export { Message } from '../../server/src/message/message';
export { loadLanguagesWith } from '../../server/src/wording/language-data/language';
export { rules } from '../../server/src/rules/index';
