/** Which fixes are applied; those that are only offered change what a message says. */
export type WantedFixes = 'safe fixes' | 'all fixes';
