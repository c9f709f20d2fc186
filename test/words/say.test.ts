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

  it('shows an unknown code rather than hiding a fault', () => {
    expect(say('en', 'noSuchCode', { file: 'a.txt' })).toBe('noSuchCode file=a.txt');
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
