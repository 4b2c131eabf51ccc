/** `node scripts/draw-icon.mjs`: makes the icon that galleries show from its drawing, in Chromium. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { provideChromium } from './vscode/chromium.mjs';
import { run } from './run.mjs';

const media = join(root, 'client/media');

run(provideChromium(), [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--window-size=256,256',
  '--default-background-color=00000000',
  `--screenshot=${join(media, 'icon.png')}`,
  pathToFileURL(join(media, 'icon.svg')).href,
]);
