// The letters of Noto Sans from their packages: every file holds one script or a slice of the Chinese characters, and only
// those are read that a text needs. No system font is asked. HarfBuzz shapes, so accents and kerning are right.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Face } from 'harfbuzzjs';
import type { Typeface } from './types.ts';

const require = createRequire(import.meta.url);

/** In the order in which they are asked: a Latin letter inside a Chinese name stays with the Latin ones. */
const FAMILIES = [
  { package: '@fontsource-variable/noto-sans', file: 'noto-sans' },
  { package: '@fontsource-variable/noto-sans-sc', file: 'noto-sans-sc' },
] as const;

const WEIGHTS = { plain: 400, bold: 650 } as const;
/** The letters that numbers, dates and marks are written with: always at hand. */
const ALWAYS = ' ';

type Slice = { readonly path: string; readonly ranges: readonly (readonly [number, number])[] };

let slices: Promise<readonly Slice[]> | null = null;
const faces = new Map<string, Promise<Face>>();
let unpacking: Promise<unknown> = Promise.resolve();

/** Reads what `text` needs; a text with other characters afterwards shows them as boxes. */
export async function openTypeface(text: string): Promise<Typeface> {
  slices ??= readSlices();
  const all = await slices;
  const needed = new Set([...new Set(ALWAYS + text.normalize('NFC'))].map((letter) => sliceOf(letter, all)));
  const [{ makeTypeface }, opened] = await Promise.all([
    import('./shaping.ts'),
    Promise.all([...needed].map(async (slice) => [slice, await open(slice)] as const)),
  ]);
  const at = new Map(opened);
  const first = await open(all[0] as Slice);
  return makeTypeface((letter) => at.get(sliceOf(letter, all)) ?? first, WEIGHTS);
}

function open(slice: Slice): Promise<Face> {
  const face = faces.get(slice.path) ?? read(slice.path);
  faces.set(slice.path, face);
  // A file that could not be read may be there the next time.
  face.catch(() => faces.delete(slice.path));
  return face;
}

async function read(path: string): Promise<Face> {
  const [hb, packed] = await Promise.all([import('harfbuzzjs'), readFile(path)]);
  // What it gives back lies in its own memory, where the next font will lie: one after the other, and copied at once.
  const unpacked = unpacking.then(async () => {
    const { default: decompress } = await import('wawoff2/decompress.js');
    return Uint8Array.from(await decompress(packed));
  });
  unpacking = unpacked.catch(() => undefined);
  return new hb.Face(new hb.Blob(await unpacked));
}

async function readSlices(): Promise<Slice[]> {
  const found = await Promise.all(
    FAMILIES.map(async ({ package: name, file }) => {
      const listed = JSON.parse(await readFile(require.resolve(`${name}/unicode.json`), 'utf8')) as object;
      return Object.entries(listed).map(([subset, ranges]: [string, string]) => ({
        path: require.resolve(`${name}/files/${file}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
        ranges: ranges.split(',').map(rangeOf),
        // The plain letters first: most lines need no other. An extension lists some letters that only its script has.
        order: subset === 'latin' ? 0 : subset.endsWith('-ext') ? 2 : 1,
      }));
    }),
  );
  return found.flatMap((family) => family.sort((a, b) => a.order - b.order));
}

/** `U+0100-02BA`, `U+0131` */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function sliceOf(letter: string, all: readonly Slice[]): Slice {
  const code = letter.codePointAt(0) ?? 0;
  return all.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to)) ?? (all[0] as Slice);
}
