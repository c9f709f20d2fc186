import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/index.ts';
import { fr } from '../../src/words/fr/index.ts';
import { isSaid, say } from '../../src/words/say.ts';

const src = new URL('../../src/', import.meta.url).pathname;
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

describe('say', () => {
  it('fills places and picks the plural of the language', () => {
    expect(say('en', 'found.quotes', { n: 1 })).toBe('1 quote');
    expect(say('en', 'found.quotes', { n: 2 })).toBe('2 quotes');
    expect(say('fr', 'found.quotes', { n: 0 })).toBe('0 citation');
    expect(say('en', 'accordingTo', { name: 'A $& {name}' })).toBe('according to A $& {name}');
  });

  it.each([
    ['en', 1, 2, '1 article, 2 quotes, 0 dated reports'],
    ['en', 1000, 1, '1,000 articles, 1 quote, 0 dated reports'],
    ['fr', 1, 2, '1 article, 2 citations, 0 fait daté'],
  ] as const)('counts each thing by itself: %s %d %d', (locale, articles, quotes, expected) => {
    expect(say(locale, 'checkedWell', { name: 'x', articles, quotes, reports: 0 })).toContain(expected);
  });

  it.each([
    ['en', '2025-12-31', '31 December 2025'],
    ['en', '2025-12', 'December 2025'],
    ['fr', '2025-08', 'août 2025'],
    ['en', '2025', '2025'],
    ['en', '2025-21', '2025-21'],
  ] as const)('says a day as a day and a month as a month: %s %s', (locale, date, expected) => {
    expect(say(locale, 'coverageEndsBeforeIn', { date })).toContain(` ${expected}.`);
  });

  it.each([
    ['Ana Roy', 'aucun propos d’Ana Roy n’y est cité'],
    ['Élise Roy', 'aucun propos d’Élise Roy n’y est cité'],
    ['Jane Roe', 'aucun propos de Jane Roe n’y est cité'],
    ['Han Dong', 'aucun propos de Han Dong n’y est cité'],
    ['{about}', 'aucun propos de {about} n’y est cité'],
  ])('French elides before %s', (name, expected) => {
    expect(say('fr', 'notFoundPerson', { name })).toContain(expected);
    expect(say('fr', 'documentBy', { name }).startsWith('d’')).toBe(expected.includes('d’'));
  });

  it('says sizes as the language does', () => {
    expect(say('fr', 'fileTooLarge', { file: '5 MB', limit: '20 MB' })).toMatch(/^5 MB.* 20 Mo/);
    expect(say('en', 'fileTooLarge', { file: 'a', limit: '20 MB' })).toContain('20 MB');
    expect(say('fr', 'urlTimeout', { url: 'x', limit: '15 s' })).toContain('15 s');
  });

  it('shows an unknown code rather than hiding a fault', () => {
    expect(say('en', 'noSuchCode', { file: 'a.txt' })).toBe('noSuchCode file=a.txt');
  });

  it.each([
    ['en', '2023-03-22', 'since 22 March 2023'],
    ['fr', '2023-04-01', 'depuis 1er avril 2023'],
    ['fr', 'hier', 'depuis hier'],
    ['en', '2023-13-01', 'since 2023-13-01'],
  ] as const)('says a day as the language does: %s %s', (locale, date, expected) => {
    expect(say(locale, 'date.since', { date })).toBe(expected);
    expect(say(locale, 'date.since', { date: say(locale, 'date.since', { date }) })).toContain(expected);
  });

  // A code of two files would be said by whichever the index spreads last.
  it.each(['en', 'fr'])('has each sentence of %s once', async (locale) => {
    const files = readdirSync(join(src, 'words', locale)).filter((file) => file !== 'index.ts');
    const codes: string[] = [];
    for (const file of files) {
      const [table] = Object.values((await import(join(src, 'words', locale, file))) as Record<string, object>);
      codes.push(...Object.keys(table ?? {}));
    }
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.sort()).toEqual(Object.keys(locale === 'en' ? en : fr).sort());
  });

  it('says everything in French that it says in English, and no sentence of it in English', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    const same = Object.keys(en).filter((code) => {
      const [english, french] = [en[code as keyof typeof en], fr[code as keyof typeof en]];
      // A word or a format may be the same in both; a sentence is not.
      const words = english.replace(/\{[^}]*\}/g, ' ').match(/\p{Ll}{2,}/gu) ?? [];
      return english === french && words.length >= 3;
    });
    expect(same).toEqual([]);
    for (const sentence of Object.values(fr)) expect(sentence.trim()).not.toBe('');
  });

  it('has a sentence for every code that is said by its name in src', () => {
    const said = sources
      .filter((file) => !file.startsWith('words/'))
      .flatMap((file) =>
        [...readFileSync(join(src, file), 'utf8').matchAll(/\bsay\(\s*[\w.]+,\s*'([\w.-]+)'/g)].map((match) => [
          file,
          match[1] ?? '',
        ]),
      );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(([, code]) => !isSaid(code ?? ''))).toEqual([]);
  });

  it('has the same places in both languages', () => {
    const places = (s: string) => [...new Set(s.match(/\{\w+/g) ?? [])].sort();
    for (const code of Object.keys(en) as (keyof typeof en)[])
      expect([code, places(fr[code])]).toEqual([code, places(en[code])]);
  });

  it('has a sentence for every problem thrown in src', () => {
    const thrown = sources.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/new ProblemError\(\s*'([\w.]+)'/g)].map((m) => ({
        file,
        code: m[1] ?? '',
      })),
    );
    for (const { file, code } of thrown) expect([file, code, isSaid(code)]).toEqual([file, code, true]);
  });
});
