/** What stands between backticks; editors show these texts plain, and the marks raw. */
const marked = /`([^`\n]+)`/g;

/** A text about a problem as editors show it. */
export const shownText = (text: string): string => text.replace(marked, '“$1”');

/** The same for what is said of a configuration, where names stand as in JSON. */
export const shownConfigText = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');
