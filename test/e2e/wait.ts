import { setTimeout as pause } from 'node:timers/promises';

const defaultPatience = 45_000;
const interval = 50;

/**
 * Looks again and again until what it sees is accepted, and returns that.
 * When patience runs out, the error says what was expected and what was seen last.
 */
export async function waitUntil<Seen>(
  what: string,
  look: () => Seen | Promise<Seen>,
  accept: (seen: Seen) => boolean,
  patience: number = defaultPatience,
): Promise<Seen> {
  const deadline = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (accept(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(
        `Waited ${patience / 1000} s in vain until ${what}. Seen last: ${describe(seen)}`,
      );
    await pause(interval);
  }
}

/** Does something that can get lost, and does it again until its effect shows. */
export async function retryUntil(
  what: string,
  act: () => Promise<void>,
  hasEffect: () => boolean | Promise<boolean>,
  { attempts = 6, patience = 2_500 }: { attempts?: number; patience?: number } = {},
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await hasEffect()) return;
    await act();
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (await hasEffect()) return;
      await pause(interval);
    }
  }
  throw new Error(`Tried ${attempts} times in vain until ${what}.`);
}

function describe(value: unknown): string {
  return typeof value === 'string'
    ? `\n${value}`
    : (JSON.stringify(value, undefined, 1) ?? String(value));
}
