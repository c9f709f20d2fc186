// The house (design.md, section 2): which room may import which, no circles, and each SDK in its own room.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

const ALL = '*';
/** Room → rooms it may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | typeof ALL>> = {
  language: [],
  words: [],
  dates: ['language'],
  coverage: ['language', 'dates'],
  read: ['coverage', 'language', 'dates'],
  extract: ['coverage', 'language', 'dates'],
  merge: ['coverage', 'language', 'dates'],
  search: ['coverage', 'merge', 'language'],
  query: ['search', 'merge', 'coverage', 'language', 'dates', 'words'],
  commands: ['query', 'coverage', 'dates', 'words'],
  chart: ['query', 'words'],
  chat: ['commands', 'query', 'chart', 'words'],
  preview: ['chat', 'commands', 'query', 'chart', 'words'],
  cli: ALL,
  'config.ts': [],
};

type Import = { readonly from: string; readonly to: string };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** Every `import … from`, `export … from` and `import()` of a file, type imports too: a room that knows another's types knows the room. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const own: Import[] = [];
const packages: Import[] = [];
for (const file of files) {
  for (const name of importsOf(file)) {
    if (!name.startsWith('.')) packages.push({ from: file, to: name });
    else own.push({ from: file, to: relative(SRC, resolve(SRC, dirname(file), name)).replaceAll('\\', '/') });
  }
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

/** Imports that the table does not allow. */
function outside(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) return [`${from}: no such room in the table`];
    if (room === other || allowed === ALL || allowed.includes(other)) return [];
    return [`${from} imports ${to}`];
  });
}

/** Circles among files, each once, as the files on it. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

describe('the house', () => {
  it('has files, and imports among them', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(own.length).toBeGreaterThan(100);
  });

  it('lets no room import another against the arrow', () => {
    expect(outside(own)).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles(own)).toEqual([]);
  });

  it.each([
    ['discord.js', 'chat/discord/'],
    ['@slack/', 'chat/slack/'],
    ['fast-wrap-ansi', 'chat/terminal/'],
    ['linkedom', 'read/'],
    ['undici', 'read/'],
    ['@resvg/', 'chart/'],
    ['harfbuzzjs', 'chart/'],
    ['d3-', 'chart/'],
  ])('keeps %s inside %s', (name, folder) => {
    const users = packages.filter(({ to }) => to.startsWith(name)).map(({ from }) => from);
    expect(users.filter((file) => !file.startsWith(folder))).toEqual([]);
  });

  it.each(['minisearch', 'edtf'])('keeps %s in one file', (name) => {
    expect(new Set(packages.filter(({ to }) => to === name).map(({ from }) => from)).size).toBeLessThanOrEqual(1);
  });

  it('reads no clock, chance or network in the pure rooms', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|from 'node:(?:fs|http|https|net)/;
    const pure = files.filter((file) =>
      ['language', 'words', 'dates', 'extract', 'merge', 'query', 'commands'].includes(roomOf(file)),
    );
    // Training and model files are read and written at the edge of extract/.
    const edges = /^extract\/(?:learn|model)\//;
    expect(pure.filter((file) => !edges.test(file) && impure.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it('names nothing of the shipped coverage in src', () => {
    const names = /\bHan Dong\b|\bPerell\b|\bde Luca\b|\bSpavor\b|\bKovrig\b|\bHan Tao\b|Global News|Blacklock/;
    expect(files.filter((file) => names.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  // The checks themselves: each must be able to fail.
  it('sees what is not allowed', () => {
    expect(outside([{ from: 'language/a.ts', to: 'query/b.ts' }])).toHaveLength(1);
    expect(outside([{ from: 'query/b.ts', to: 'language/a.ts' }])).toEqual([]);
    expect(outside([{ from: 'query/b.ts', to: 'config.ts' }])).toHaveLength(1);
    expect(
      circles([
        { from: 'a/a.ts', to: 'a/b.ts' },
        { from: 'a/b.ts', to: 'a/a.ts' },
      ]),
    ).toHaveLength(1);
    expect(circles([{ from: 'a/a.ts', to: 'a/b.ts' }])).toEqual([]);
  });
});
