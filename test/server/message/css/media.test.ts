import assert from 'node:assert/strict';
import { isDark, mediaApplies, type Environment } from '../../../../server/src/message/css/media';
import { allScreens } from '../../../../server/src/message/css/screens';

/** Where it says no more, a width means the light and the dark screen of it. */
type Where = 'everywhere' | 'nowhere' | 'in dark mode' | 'in light mode' | Environment;

/** Conditions of `@media`, one inside the other, and the screens that they hold on: 1280 and 390 px. */
const conditions: readonly (readonly [conditions: readonly string[], where: Where])[] = [
  [[], 'everywhere'],
  [[''], 'everywhere'],
  [['all'], 'everywhere'],
  [['screen'], 'everywhere'],
  [['Only Screen'], 'everywhere'],
  [['print'], 'nowhere'],
  [['not print'], 'everywhere'],
  [['not screen'], 'nowhere'],
  [['print, screen'], 'everywhere'],
  [['screen and (max-width: 600px)'], 'phone'],
  [['only screen and (MAX-DEVICE-WIDTH:480px)'], 'phone'],
  [['not screen and (max-width: 600px)'], 'desktop'],
  [['(max-width: 390px)'], 'phone'],
  [['(max-width: 389px)'], 'nowhere'],
  [['(min-width: 1280px)'], 'desktop'],
  [['(min-width: 1281px)'], 'nowhere'],
  [['(min-width: 0)'], 'everywhere'],
  [['(max-width: 24.375em)'], 'phone'],
  [['(max-width: 24.3em)'], 'nowhere'],
  [['(min-width: 25rem)'], 'desktop'],
  [['(max-width: 5in)'], 'phone'],
  [['(min-width: 300px) and (max-width: 600px)'], 'phone'],
  [['(max-width: 300px), (min-width: 1000px)'], 'desktop'],
  [['(width <= 390px)'], 'phone'],
  [['(width < 390px)'], 'nowhere'],
  [['(width >= 1280px)'], 'desktop'],
  [['(width > 1280px)'], 'nowhere'],
  [['(390px >= width)'], 'phone'],
  [['(300px <= width <= 600px)'], 'phone'],
  [['(400px < width < 600px)'], 'nowhere'],
  [['(width = 390px)'], 'phone'],
  [['(width: 390px)'], 'phone'],
  [['(max-width: 600)'], 'nowhere'],
  [['(max-width: wide)'], 'nowhere'],
  [['(prefers-color-scheme: dark)'], 'in dark mode'],
  [['screen and ( PREFERS-color-scheme:dark )'], 'in dark mode'],
  [['(prefers-color-scheme: light)'], 'in light mode'],
  [['(prefers-color-scheme)'], 'everywhere'],
  [['(prefers-color-scheme: no-preference)'], 'nowhere'],
  [['not all and (prefers-color-scheme: dark)'], 'in light mode'],
  [['(prefers-color-scheme: dark) and (max-width: 480px)'], 'dark phone'],
  [['(prefers-color-scheme: dark)', '(min-width: 480px)'], 'dark desktop'],
  [['(prefers-color-scheme: dark), print'], 'in dark mode'],
  [['(orientation: landscape) and (max-width: 600px)'], 'nowhere'],
  [['screen', '(max-width: 600px)'], 'phone'],
  [['(min-width: 600px)', '(max-width: 600px)'], 'nowhere'],
  [['screen\n  and (max-width: 600px)'], 'phone'],
  [['only\tscreen\r\nAND\f(max-width:\n600px)'], 'phone'],
  [['not\nprint'], 'everywhere'],
  [['(min-width: 300px)and (max-width: 600px)'], 'phone'],
  [['screen and(max-width: 600px)'], 'nowhere'],
  [[`(max-width: ${' '.repeat(500)}600px)`], 'phone'],
  [[`(max-width: ${'0'.repeat(500)}600px)`], 'nowhere'],
];

describe('the conditions of @media', () => {
  for (const [given, where] of conditions)
    it(`${given.join(' in ').slice(0, 60) || '(none)'} hold ${where}`, () => {
      assert.deepEqual(
        allScreens.filter((screen) => mediaApplies(given, screen)),
        allScreens.filter((screen) => isMeant(screen, where)),
      );
    });
});

function isMeant(screen: Environment, where: Where): boolean {
  switch (where) {
    case 'everywhere':
      return true;
    case 'nowhere':
      return false;
    case 'in dark mode':
      return isDark(screen);
    case 'in light mode':
      return !isDark(screen);
    case 'desktop':
    case 'phone':
      return screen.endsWith(where);
    default:
      return screen === where;
  }
}
