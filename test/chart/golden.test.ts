// Pictures compared with those kept under fixtures/pictures, pixel by pixel. The fonts come with the program, so they are the
// same everywhere. UPDATE_PICTURES=1 keeps the new ones: look at them before they are committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { timelinePng } from '../../src/chart/picture.ts';
import { everyKind, many } from './timelines.ts';

const folder = new URL('../fixtures/pictures/', import.meta.url);

/** Pixels that may differ: another processor rounds the edge of a curve otherwise. */
const TOLERATED = 40;

function differences(a: Buffer, b: Buffer): number {
  const [one, two] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (one.width !== two.width || one.height !== two.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(one.data, two.data, undefined, one.width, one.height, { threshold: 0.15 });
}

describe('pictures', () => {
  it.each([
    ['every-kind-dark', everyKind(), { locale: 'en', theme: 'dark', scale: 1 }],
    ['every-kind-light-french', everyKind(), { locale: 'fr', theme: 'light', scale: 1 }],
    ['two-hundred', many(200, 9), { locale: 'en', theme: 'light', scale: 0.5 }],
    ['thirty', many(30, 12), { locale: 'en', theme: 'dark', scale: 0.5 }],
  ] as const)('%s', async (name, answer, options) => {
    const { png } = await timelinePng(answer, { ...options, altLength: 1000 });
    const file = new URL(`${name}.png`, folder);
    if (process.env['UPDATE_PICTURES'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, png);
    }
    expect(existsSync(file)).toBe(true);
    expect(differences(readFileSync(file), png)).toBeLessThanOrEqual(TOLERATED);
  });

  it('sees another picture', async () => {
    const options = { locale: 'en', theme: 'dark', altLength: 1000, scale: 1 } as const;
    const [one, two] = await Promise.all([timelinePng(many(3, 9), options), timelinePng(many(3, 400), options)]);
    expect(differences(one.png, two.png)).toBeGreaterThan(TOLERATED);
  });
});
