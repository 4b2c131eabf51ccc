import assert from 'node:assert/strict';
import { allScreens } from '../../../../server/src/message/css/screens';
import { Message } from '../../../../server/src/message/message';

const dark = '@media (prefers-color-scheme:dark)';
const narrow = '@media (max-width:480px)';

/** Style sheets, and the screens on which colours can differ, each with those that are like it. */
const sheets: [css: string, ...screens: string[]][] = [
  ['p{color:red}', 'desktop = phone = dark desktop = dark phone'],
  [`${dark}{p{margin:0}}`, 'desktop = phone = dark desktop = dark phone'],
  ['@media print{p{color:red}}', 'desktop = phone = dark desktop = dark phone'],
  ['@media screen{p{color:red}}', 'desktop = phone = dark desktop = dark phone'],
  [`${narrow}{p{color:red}}`, 'desktop = dark desktop', 'phone = dark phone'],
  [`${dark}{p{color:red}}`, 'desktop = phone', 'dark desktop = dark phone'],
  [`${narrow}{p{color:red}}${dark}{p{color:tan}}`, ...allScreens],
  [`${dark}{${narrow}{p{color:red}}}`, ...allScreens],
  [`${dark}{p{--x:red}}`, 'desktop = phone', 'dark desktop = dark phone'],
];

describe('the screens on which a message can look different', () => {
  for (const [css, ...expected] of sheets)
    it(css, () => {
      const [reading] = new Message(`<style>${css}</style><p>Size?</p>`, { path: 'm.html' })
        .readings;
      assert.ok(reading);
      const { styles } = reading;
      const found = styles
        .environments(/^color$/)
        .map((screen) =>
          allScreens
            .filter((each) => styles.environmentLike(each, /^color$/) === screen)
            .join(' = '),
        );
      assert.deepEqual(found, expected);
    });
});
