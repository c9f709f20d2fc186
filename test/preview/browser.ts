// A real Chromium, where this machine has one.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FOUND = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

export const hasBrowser = FOUND !== undefined;
if (!hasBrowser) console.warn('Skipped: no Chromium is found (apt-get install chromium, or set CHROMIUM).');

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: FOUND ?? '',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
}
