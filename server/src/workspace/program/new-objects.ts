import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make every object in the room for new ones. Once a message with a hundred elements was being
 * checked while that room was cleared, V8 takes such objects for long-lived, makes them among the old
 * ones from then on, and so keeps all they lead to: checks then take twice as long.
 */
export function keepNewObjectsTogether(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
