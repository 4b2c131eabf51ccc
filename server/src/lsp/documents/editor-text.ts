/**
 * A file's text as editors have it: they keep the byte-order mark out of their texts, and so of their
 * positions.
 */
export const editorText = (text: string): string => text.replace(/^\uFEFF/, '');
