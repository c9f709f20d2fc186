// What somebody may send a newsroom on purpose, and how old pages write their letters: through the command, as a user
// would see it. What cannot be read is one line and exit 2; the article beside it is taken.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { zip } from '../read/made/zip.ts';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

vi.setConfig({ testTimeout: 60_000 });

let town: Session;
let story: string;
beforeEach(async () => {
  town = await openSession();
  story = (await writeStories(join(town.data, 'in')))[1]!;
});
afterEach(() => town.close());

const P = '<p>The council of Harbour City voted on Tuesday to keep the ferry, the clerk said after the meeting.</p>';
const page = (inside: string) =>
  `<!doctype html><html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1>${inside}</article></body></html>`;
const laughs = (root: string) =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'bcdefghijklm'[n]} "${`&${'abcdefghijkl'[n]};`.repeat(10)}">`).join('')}]>`;

const HOSTILE: readonly [what: string, name: string, bytes: () => Uint8Array | string, says: RegExp][] = [
  ['a page of 50 MB', 'big.html', () => page(P.repeat(500_000)), /20 MB/],
  ['10,000 boxes in one another', 'deep.html', () => page('<div>'.repeat(10_000) + P), /nested|deep/i],
  ['10,000 tables in one another', 'tables.html', () => page('<table><tr><td>'.repeat(10_000) + P), /nested|deep/i],
  ['a million elements', 'many.html', () => page('<i>x</i>'.repeat(1_000_000)), /element/],
  [
    'a feed whose entities grow without end',
    'laughs.xml',
    () => `${laughs('rss')}<rss version="2.0"><channel><item><title>&m;</title></item></channel></rss>`,
    /./,
  ],
  [
    'a sitemap of the same kind',
    'laughs-map.xml',
    () =>
      `${laughs('urlset')}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>&m;</loc></url></urlset>`,
    /./,
  ],
  [
    'a feed that asks for a file of this machine',
    'file.xml',
    () =>
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>',
    /./,
  ],
  [
    'a feed nested 10,000 deep',
    'deep.xml',
    () => `<?xml version="1.0"?><rss version="2.0"><channel>${'<a>'.repeat(10_000)}</channel></rss>`,
    /./,
  ],
  ['a zip bomb', 'bomb.zip', () => zip({ 'a.txt': Buffer.alloc(100_000_000, 'a') }), /20 MB/],
  ['an archive in an archive', 'nested.zip', () => zip({ 'b.zip': zip({ 'a.txt': 'words' }) }), /archive/i],
  ['a torn archive', 'torn.zip', () => zip({ 'a.txt': 'words of an article' }).subarray(0, 50), /archive|zip/i],
  ['a gzip bomb', 'bomb.html.gz', () => gzipSync(Buffer.alloc(200_000_000)), /20 MB/],
  ['torn gzip', 'torn.html.gz', () => gzipSync(page(P.repeat(50))).subarray(0, 90), /damaged|cut off/],
  ['a torn PDF', 'torn.pdf', () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', /PDF/],
  [
    'letters nested in a message without end',
    'deep.eml',
    () =>
      `From: a@b.example\nSubject: x\n${Array.from({ length: 500 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`).join('')}\nwords`,
    /./,
  ],
];

describe('what cannot be read', () => {
  test.each(HOSTILE)('%s ends in one clear line', async (_, name, bytes, says) => {
    const path = join(town.data, name);
    await writeFile(path, bytes());
    const before = process.cpuUsage();
    const { code, out, err } = await town.run(['add', path, story]);
    const { user } = process.cpuUsage(before);
    expect([code, out[0]]).toEqual([2, '1 article added.']);
    expect(err).toEqual([expect.stringContaining(name)]);
    expect(err[0]).toMatch(says);
    expect(err[0]!.length).toBeLessThan(600);
    expect(err[0]).not.toMatch(/\n|at .*\.ts:\d/);
    expect(user / 1e6).toBeLessThan(30);
  });
});

const SAID = '« Le pont restera fermé jusqu’en été », a déclaré Zoë Lévêque';
const french = (charset: string, before = '') =>
  `<!doctype html><html lang="fr"><head>${before}${charset}<title>Le pont fermé</title></head><body><article><h1>Le pont fermé</h1><p>${SAID}, la mairesse de Saint-Bruneau, mardi soir devant le conseil municipal.</p><p>Les travaux doivent commencer d’ici vingt jours, et la facture sera partagée entre les deux communes de la rive.</p></article></body></html>`;
/** Letters of windows-1252 that are not where latin1 has them. */
const windows1252 = (text: string) =>
  Buffer.from(
    [...text].map((char) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97, '…': 0x85 })[char] ?? char.charCodeAt(0)),
  );

const LETTERS: readonly [what: string, bytes: () => Uint8Array][] = [
  ['UTF-8 without a word', () => Buffer.from(french(''))],
  ['UTF-8 with its mark', () => Buffer.from(`\ufeff${french('')}`)],
  ['windows-1252 without a word', () => windows1252(french(''))],
  ['windows-1252 called iso-8859-1', () => windows1252(french('<meta charset="iso-8859-1">'))],
  ['windows-1252 called UTF-8', () => windows1252(french('<meta charset="utf-8">'))],
  ['UTF-8 called iso-8859-1', () => Buffer.from(french('<meta charset="iso-8859-1">'))],
  ['UTF-16 with its mark', () => Buffer.from(`\ufeff${french('<meta charset="utf-16">')}`, 'utf16le')],
  ['UTF-16, the other way round', () => Buffer.from(`\ufeff${french('')}`, 'utf16le').swap16()],
  [
    'an encoding named behind all the styles',
    () => windows1252(french('<meta charset="windows-1252">', `<style>${'.a{color:red}'.repeat(1000)}</style>`)),
  ],
  ['an encoding nobody knows', () => Buffer.from(french('<meta charset="klingon-8">'))],
];

describe('how pages write their letters', () => {
  test.each(LETTERS)('%s', async (_, bytes) => {
    const path = join(town.data, 'pont.html');
    await writeFile(path, bytes());
    const { code } = await town.run(['add', path]);
    expect(code).toBe(0);
    const answer = JSON.parse((await town.run(['ask', '/whosaid le pont restera fermé', '--json'])).out.join('\n'));
    expect(answer.items[0]?.text).toContain('Le pont restera fermé jusqu’en été');
  });

  test('soft hyphens, joined words of no width, hard blanks and marks of direction do not stand between words', async () => {
    const path = join(town.data, 'soft.html');
    await writeFile(
      path,
      page(
        `<p>“We will not re&shy;pair the har\u200bbour&nbsp;wall,” Mayor Ines\u00a0Okoro told \u202eeverybody\u202c at the coun\u00adcil on Tuesday.</p>${P}`,
      ),
    );
    expect((await town.run(['add', path])).code).toBe(0);
    const { items } = JSON.parse(
      (await town.run(['ask', '/whosaid repair the harbour wall', '--json'])).out.join('\n'),
    );
    expect(items[0]).toMatchObject({
      text: expect.stringContaining('repair the harbour wall'),
      speaker: { name: 'Ines Okoro' },
    });
    expect((await town.run(['check'])).code).toBe(0);
  });

  test('a page from right to left is stored and found as it is written', async () => {
    const words = 'לא נסגור את הגשר לפני החורף';
    const path = join(town.data, 'rtl.html');
    await writeFile(
      path,
      `<html lang="he" dir="rtl"><head><meta charset="utf-8"><title>הגשר</title></head><body><article><h1>הגשר</h1><p>„${words}”, אמר ראש העיר ביום שלישי במועצת העיר, והוסיף כי העבודות יתחילו בתוך שבועיים מהיום.</p><p>“${words}”, חזר ואמר לעיתונאים לאחר הישיבה, שנמשכה עד השעה עשר בלילה בבניין העירייה הישן.</p></article></body></html>`,
    );
    const { code, err } = await town.run(['add', path]);
    expect(code).toBe(0);
    expect(err.join('\n')).toMatch(/language|Hebrew|he\b/);
    const { items } = JSON.parse((await town.run(['ask', `/whosaid ${words}`, '--json'])).out.join('\n'));
    expect(items[0]?.text).toContain(words);
  });
});
