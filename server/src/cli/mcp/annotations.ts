/** What all tools tell of themselves: nothing is written, and nothing leaves the machine. */
export const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
