import type { Installation } from './installation';
import type { Browser } from './playwright';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window. */
export function openBrowser({ chromium, playwright }: Installation): Promise<Browser> {
  // The sandbox refuses to work for root; the only page that is opened is our own.
  return playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox', ...quiet] });
}
