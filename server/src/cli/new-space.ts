import { setFlagsFromString } from 'node:v8';
import { keepNewObjectsTogether } from '../workspace/program/new-objects';

let isHeld = false;

/**
 * Has V8 keep the room for new objects as it is when a run over many messages begins, and put all of
 * them there. It would make it ever larger, which takes a fifth more memory and saves little time: what
 * a check leaves behind is garbage at once.
 */
export function holdNewSpace(): void {
  if (isHeld) return;
  isHeld = true;
  setFlagsFromString('--semi-space-growth-factor=1');
  // Each thread that helps to clear so small a room takes some of its own.
  setFlagsFromString('--no-parallel-scavenge');
  keepNewObjectsTogether();
  // Compiled code that was kept under other flags than it is loaded under would be refused.
  process.prependOnceListener('exit', () => {
    setFlagsFromString('--semi-space-growth-factor=2');
    setFlagsFromString('--parallel-scavenge');
    setFlagsFromString('--allocation-site-pretenuring');
  });
}
