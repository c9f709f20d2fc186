// The pictures of the README, made from the shipped coverage: npm run pictures. Otherwise looks that they are there and small.
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { isDrawable, timelinePng } from '../src/chart/picture.ts';
import { openDesk } from '../src/cli/open-desk.ts';
import { startPreview } from '../src/preview/server.ts';
import { hasBrowser, openBrowser } from './preview/browser.ts';

const data = fileURLToPath(new URL('../data/', import.meta.url));
const picture = (name: string) => `${data}pictures/${name}.png`;
const TODAY = '2025-06-01';
/** Without transparency and with fewer shades, which nobody sees, a picture of letters takes a fifth less. */
function smaller(png: Buffer): Buffer {
  const image = PNG.sync.read(png);
  for (let i = 0; i < image.data.length; i += 1) image.data[i] = Math.min(0xf8, ((image.data[i] ?? 0) + 4) & 0x1f8);
  for (let i = 0; i < image.data.length; i += 1) if (image.data[i] === 0xf8) image.data[i] = 255;
  return PNG.sync.write(image, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });
}

const making = process.env['ONRECORD_PICTURES'] === '1';

describe('the pictures of the README', () => {
  it.runIf(making)('are made', { timeout: 120_000 }, async () => {
    const io = { env: {} } as Parameters<typeof openDesk>[1];
    const { desk, close } = await openDesk({ data, coverage: 'han-dong' }, io);
    const answer = await desk.answer('/timeline', { today: TODAY });
    if (!isDrawable(answer)) throw new Error('no timeline in the shipped coverage');
    const { png } = await timelinePng(answer, { locale: 'en', theme: 'light', altLength: 1000, scale: 1.6 });
    writeFileSync(picture('timeline'), png);
    if (!hasBrowser) throw new Error('no browser for the picture of the page');
    const preview = await startPreview({
      reception: () => ({ desk }),
      locale: 'en',
      today: () => TODAY,
      port: 0,
      orNext: false,
    });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1160, height: 720 }, colorScheme: 'light' });
    await page.goto(`${preview.url}?q=${encodeURIComponent('/timeline about:caucus from:2023-03 to:2023-03')}`);
    await page.waitForLoadState('networkidle');
    writeFileSync(picture('preview'), smaller(await page.screenshot()));
    await browser.close();
    await preview.close();
    await close();
  });

  it.each(['timeline', 'preview'])('%s.png is there, under 200 KB', (name) => {
    expect(statSync(picture(name)).size).toBeLessThan(200_000);
  });
});
