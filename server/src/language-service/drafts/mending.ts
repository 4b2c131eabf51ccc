/** Which fixes are applied to a draft; suggestions change what a message says. */
export type Mending = 'no' | 'safe' | 'suggestions';
