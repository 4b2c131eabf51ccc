import { Remembered } from '../../server/src/memory/remembered';

/**
 * Nothing is remembered while changes are tried: what was found before a change would stand in for what
 * is found after it, and a test that finds it there would not seem to come by.
 */
Remembered.prototype.of = (text: string, find: (text: string) => unknown): unknown => find(text);
